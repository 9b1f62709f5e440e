/** The action of each key; returning false leaves the key to the browser. */
export type Keys = Readonly<Record<string, () => boolean>>;

/** Safari ends a composition before it reports the Enter that ended it; only this key code tells. */
const composing = 229;

/**
 * Handles keys without a modifier. While a Japanese or Korean word is being composed, Enter and the arrows choose among
 * spellings and must not send anything.
 */
export function onKeys(input: HTMLElement, keys: Keys): void {
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === composing) return;
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    if (keys[event.key]?.() === true) event.preventDefault();
  });
}
