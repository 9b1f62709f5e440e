import { setAttributes } from './dom.ts';

/**
 * A list of options that is operated from its owner, an input or a button: the owner keeps the focus and names the active
 * option in aria-activedescendant. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export interface Listbox {
  readonly active: number;
  /** Shows new options; `active` is -1 when Enter is to pick none. */
  show(options: readonly HTMLElement[], active: number): void;
  hide(): void;
  /** Moves by so many options, around the ends. */
  move(by: number): void;
  moveTo(index: number): void;
}

let lists = 0;

export function createListbox(owner: HTMLElement, list: HTMLElement, pick: (index: number) => void): Listbox {
  lists += 1;
  const prefix = `list-${lists}`;
  let options: readonly HTMLElement[] = [];
  let active = -1;
  list.id = prefix;
  setAttributes(list, { role: 'listbox' });
  setAttributes(owner, { 'aria-controls': prefix, 'aria-expanded': 'false', 'aria-haspopup': 'listbox' });

  function activate(index: number): void {
    active = index;
    for (const [place, option] of options.entries()) {
      option.classList.toggle('active', place === index);
      if (!option.hasAttribute('data-chosen')) option.setAttribute('aria-selected', String(place === index));
    }
    setAttributes(owner, { 'aria-activedescendant': options[index]?.id });
  }

  function activateAndReveal(index: number): void {
    activate(index);
    options[index]?.scrollIntoView({ block: 'nearest' });
  }

  list.addEventListener('mousedown', (event) => {
    // The owner keeps the focus.
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const index = options.findIndex((option) => event.composedPath().includes(option));
    if (index >= 0) pick(index);
  });
  list.addEventListener('mousemove', (event) => {
    const index = options.findIndex((option) => event.composedPath().includes(option));
    if (index >= 0 && index !== active) activate(index);
  });

  return {
    get active() {
      return active;
    },
    show(shown, start) {
      options = shown;
      for (const [index, option] of shown.entries()) {
        option.id = `${prefix}-${index}`;
        option.setAttribute('role', 'option');
      }
      setAttributes(owner, { 'aria-expanded': String(shown.length > 0) });
      activateAndReveal(start);
    },
    hide() {
      options = [];
      active = -1;
      setAttributes(owner, { 'aria-expanded': 'false', 'aria-activedescendant': undefined });
    },
    move(by) {
      if (options.length === 0) return;
      const from = active === -1 && by < 0 ? 0 : active;
      activateAndReveal((from + by + options.length) % options.length);
    },
    moveTo(index) {
      if (options[index] !== undefined) activateAndReveal(index);
    },
  };
}
