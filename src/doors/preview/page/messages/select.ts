import type { APISelectMenuOption, APIStringSelectComponent } from 'discord-api-types/v10';
import { element, hiddenText } from '../dom.ts';
import { icon } from '../icons.ts';
import type { Language } from '../language.ts';
import { createListbox } from '../listbox.ts';
import { withLang } from '../with-lang.ts';
import { onMenuKeys } from './select-keys.ts';
import type { View } from './view.ts';

/** The height that must stay free below an open list, in CSS pixels: the composer is there. */
const roomBelow = 90;

function optionView(
  { label, description, emoji }: APISelectMenuOption,
  state: 'chosen' | 'offered',
  language: Language,
): HTMLElement {
  const isChosen = state === 'chosen';
  return element(
    'div',
    { class: isChosen ? 'select-option chosen' : 'select-option' },
    emoji?.name == null ? undefined : element('span', { class: 'emoji', 'aria-hidden': 'true' }, emoji.name),
    element(
      'span',
      { class: 'select-text' },
      element('span', { class: 'select-label' }, ...withLang(label, language)),
      description === undefined
        ? undefined
        : element('span', { class: 'select-description' }, ...withLang(description, language)),
    ),
    isChosen ? icon('check', 18) : undefined,
  );
}

/** The most values that a menu takes at once. */
const mostOf = (select: APIStringSelectComponent): number => select.max_values ?? 1;

function frameOf(select: APIStringSelectComponent, label: string) {
  const shown = element('span', { class: 'select-shown' });
  const isDisabled = select.disabled === true;
  const button = element(
    'button',
    { type: 'button', class: 'select-button', role: 'combobox', 'aria-label': label, disabled: isDisabled },
    shown,
    icon('chevron', 20),
  );
  const list = element('div', {
    class: 'select-list',
    hidden: true,
    'aria-label': label,
    'aria-multiselectable': mostOf(select) > 1 ? 'true' : undefined,
  });
  const root = element(
    'div',
    { class: 'select', 'data-custom-id': select.custom_id, 'data-label': label },
    button,
    list,
  );
  return { root, button, shown, list };
}

/**
 * A menu that opens, by mouse and by keyboard: Skyra's is only a picture of one, which cannot be focused or operated.
 * A single choice is sent at once; several are sent when the menu closes, as in Discord.
 */
export function selectView(
  select: APIStringSelectComponent,
  { words, clock: { language } }: View,
  choose: (values: readonly string[]) => void,
): HTMLElement {
  const { options } = select;
  const most = mostOf(select);
  const label = select.placeholder ?? words.choose;
  const preset = options.filter((option) => option.default === true).map(({ value }) => value);
  let chosen: readonly string[] = preset;

  const { root, button, shown, list } = frameOf(select, label);
  const listbox = createListbox(button, list, pick);
  const isOpen = (): boolean => !list.hidden;
  const showLabels = (): void => {
    const labels = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
    shown.replaceChildren(...withLang(labels.length === 0 ? label : labels.join(', '), language));
  };

  function draw(active: number): void {
    const views = options.map((option) =>
      optionView(option, chosen.includes(option.value) ? 'chosen' : 'offered', language),
    );
    if (most > 1)
      for (const [index, view] of views.entries()) {
        view.setAttribute('data-chosen', '');
        view.setAttribute('aria-selected', String(chosen.includes(options[index]?.value ?? '')));
      }
    list.replaceChildren(...views);
    listbox.show(views, active);
  }

  function open(active: number): void {
    if (select.disabled === true || isOpen()) return;
    list.hidden = false;
    root.classList.add('open');
    draw(active);
    const { bottom, top } = button.getBoundingClientRect();
    const below = document.documentElement.clientHeight - bottom;
    root.classList.toggle('upwards', below < list.offsetHeight + roomBelow && top > below);
  }

  function close(): void {
    if (!isOpen()) return;
    list.hidden = true;
    root.classList.remove('open', 'upwards');
    listbox.hide();
    const isChanged = chosen.join() !== preset.join();
    if (most > 1 && isChanged && chosen.length >= (select.min_values ?? 1)) choose(chosen);
  }

  function pick(index: number): void {
    const option = options[index];
    if (option === undefined) return;
    if (most === 1) {
      chosen = [option.value];
      showLabels();
      close();
      choose(chosen);
    } else {
      const others = chosen.filter((value) => value !== option.value);
      chosen = others.length < chosen.length ? others : [...chosen, option.value].slice(-most);
      draw(index);
    }
  }

  onMenuKeys(button, {
    isOpen,
    open: (active) => open(active === 'first' ? 0 : options.length - 1),
    close,
    move: (by) => listbox.move(by),
    moveTo: (place) => listbox.moveTo(place === 'first' ? 0 : options.length - 1),
    pick: () => pick(listbox.active),
    jump(letters) {
      const index = options.findIndex((option) => option.label.toLowerCase().startsWith(letters));
      if (index >= 0) listbox.moveTo(index);
    },
  });
  button.addEventListener('click', () => (isOpen() ? close() : open(0)));
  button.addEventListener('blur', close);
  showLabels();
  if (most > 1) root.append(hiddenText(words.choose));
  return root;
}
