/** The control of a message that has the focus, so that it can be found again after the message is redrawn. */
export interface FocusedControl {
  readonly customId: string;
  readonly label: string;
}

export function focusedControl(message: Element): FocusedControl | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-custom-id]');
  if (focused == null || !message.contains(focused)) return undefined;
  return { customId: focused.dataset['customId'] ?? '', label: focused.dataset['label'] ?? '' };
}

/** The button inside a control: Skyra keeps it in a shadow. */
const buttonOf = (control: HTMLElement): HTMLElement | null =>
  (control.shadowRoot ?? control).querySelector<HTMLElement>('button:not([disabled])');

async function whenDrawn(control: HTMLElement): Promise<void> {
  if ('updateComplete' in control) await control.updateComplete;
}

/**
 * Focuses the control with the same label, because the custom id of "Next" changes with every page. On the last page
 * "Next" is disabled, and its neighbour gets the focus; where no such control is left, the head of the message does.
 */
export async function focusAgain(message: HTMLElement, { customId, label }: FocusedControl): Promise<void> {
  const controls = [...message.querySelectorAll<HTMLElement>('[data-custom-id]')];
  const alike = controls.filter((control) => control.dataset['label'] === label);
  const same = alike.find((control) => control.dataset['customId'] === customId) ?? alike[0];
  await whenDrawn(message);
  await Promise.all(controls.map(whenDrawn));
  const neighbours = same === undefined ? [] : [...(same.parentElement?.children ?? [])];
  const place = same === undefined ? -1 : neighbours.indexOf(same);
  const candidates = [same, neighbours[place - 1], neighbours[place + 1]].filter((one) => one instanceof HTMLElement);
  const target = candidates.map(buttonOf).find((button) => button !== null);
  (target ?? message.querySelector<HTMLElement>('.origin'))?.focus({ preventScroll: true });
}
