import type { APISelectMenuOption, APIStringSelectComponent } from 'discord-api-types/v10';
import { element, hiddenText } from '../dom.ts';
import { icon } from '../icons.ts';
import { createListbox } from '../listbox.ts';
import type { Words } from '../words/words.ts';

/** How long letters that are typed one after the other count as one word to jump to, in ms. */
const typingPause = 700;

function optionView({ label, description, emoji }: APISelectMenuOption, isChosen: boolean): HTMLElement {
  return element(
    'div',
    { class: isChosen ? 'select-option chosen' : 'select-option' },
    emoji?.name == null ? undefined : element('span', { class: 'emoji', 'aria-hidden': 'true' }, emoji.name),
    element(
      'span',
      { class: 'select-text' },
      element('span', { class: 'select-label' }, label),
      description === undefined ? undefined : element('span', { class: 'select-description' }, description),
    ),
    isChosen ? icon('check', 18) : undefined,
  );
}

/**
 * A menu that opens, by mouse and by keyboard. Skyra's own is a picture of one: it cannot be focused, and nothing in it
 * can be chosen. One choice is sent at once; several are sent when the menu closes, as in Discord.
 */
export function selectView(
  select: APIStringSelectComponent,
  words: Words,
  choose: (values: readonly string[]) => void,
): HTMLElement {
  const most = select.max_values ?? 1;
  const label = select.placeholder ?? words.choose;
  const given = select.options.filter((option) => option.default === true).map(({ value }) => value);
  let chosen: readonly string[] = given;
  let word = '';
  let wordTimer = 0;

  const shown = element('span', { class: 'select-shown' }, label);
  const button = element(
    'button',
    {
      type: 'button',
      class: 'select-button',
      role: 'combobox',
      'aria-label': label,
      disabled: select.disabled === true,
    },
    shown,
    icon('chevron', 20),
  );
  const list = element('div', {
    class: 'select-list',
    hidden: true,
    'aria-label': label,
    'aria-multiselectable': most > 1 ? 'true' : undefined,
  });
  const view = element('div', { class: 'select', 'data-custom-id': select.custom_id }, button, list);
  const listbox = createListbox(button, list, pick);
  const isOpen = (): boolean => !list.hidden;

  function draw(active: number): void {
    const options = select.options.map((option) => optionView(option, chosen.includes(option.value)));
    if (most > 1)
      for (const [index, option] of options.entries()) {
        option.setAttribute('data-chosen', '');
        option.setAttribute('aria-selected', String(chosen.includes(select.options[index]?.value ?? '')));
      }
    list.replaceChildren(...options);
    listbox.show(options, active);
  }

  function open(active = 0): void {
    if (select.disabled === true || isOpen()) return;
    list.hidden = false;
    view.classList.add('open');
    draw(active);
    const { bottom, top } = button.getBoundingClientRect();
    const below = document.documentElement.clientHeight - bottom;
    view.classList.toggle('upwards', below < list.offsetHeight + 90 && top > below);
  }

  function close(): void {
    if (!isOpen()) return;
    list.hidden = true;
    view.classList.remove('open', 'upwards');
    listbox.hide();
    if (most > 1 && chosen.join() !== given.join() && chosen.length >= (select.min_values ?? 1)) choose(chosen);
  }

  function pick(index: number): void {
    const option = select.options[index];
    if (option === undefined) return;
    if (most === 1) {
      chosen = [option.value];
      shown.replaceChildren(option.label);
      close();
      choose(chosen);
    } else {
      const others = chosen.filter((value) => value !== option.value);
      chosen = others.length < chosen.length ? others : [...chosen, option.value].slice(-most);
      draw(index);
    }
  }

  /** Letters jump to the next option that begins with them. */
  function jump(letter: string): void {
    window.clearTimeout(wordTimer);
    wordTimer = window.setTimeout(() => (word = ''), typingPause);
    word += letter.toLowerCase();
    const index = select.options.findIndex((option) => option.label.toLowerCase().startsWith(word));
    if (index >= 0) listbox.moveTo(index);
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (isOpen() ? listbox.move(1) : open()),
    ArrowUp: () => (isOpen() ? listbox.move(-1) : open(select.options.length - 1)),
    Home: () => listbox.moveTo(0),
    End: () => listbox.moveTo(select.options.length - 1),
    Enter: () => (isOpen() ? pick(listbox.active) : open()),
    ' ': () => (isOpen() ? pick(listbox.active) : open()),
    Escape: close,
  };
  button.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (act !== undefined) {
      event.preventDefault();
      act();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && isOpen()) jump(event.key);
  });
  button.addEventListener('click', () => (isOpen() ? close() : open()));
  button.addEventListener('blur', close);
  if (given.length > 0)
    shown.replaceChildren(
      select.options
        .filter(({ value }) => given.includes(value))
        .map((option) => option.label)
        .join(', '),
    );
  if (most > 1) view.append(hiddenText(words.choose));
  return view;
}
