/** Letters that follow each other within this time (ms) count as one word to jump to. */
const typingPause = 700;

export interface MenuActions {
  readonly isOpen: () => boolean;
  readonly open: (active: 'first' | 'last') => void;
  readonly close: () => void;
  readonly move: (by: number) => void;
  readonly moveTo: (place: 'first' | 'last') => void;
  readonly pick: () => void;
  /** Moves to the first option whose label begins with these letters. */
  readonly jump: (letters: string) => void;
}

/** The keyboard of a menu: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-select-only/ */
export function onMenuKeys(button: HTMLElement, menu: MenuActions): void {
  let word = '';
  let timer = 0;
  const act = (): void => (menu.isOpen() ? menu.pick() : menu.open('first'));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (menu.isOpen() ? menu.move(1) : menu.open('first')),
    ArrowUp: () => (menu.isOpen() ? menu.move(-1) : menu.open('last')),
    Home: () => menu.moveTo('first'),
    End: () => menu.moveTo('last'),
    Enter: act,
    ' ': act,
    Escape: menu.close,
  };

  function type(letter: string): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => (word = ''), typingPause);
    word += letter.toLowerCase();
    menu.jump(word);
  }

  button.addEventListener('keydown', (event) => {
    const action = keys[event.key];
    if (action !== undefined) {
      event.preventDefault();
      action();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && menu.isOpen()) type(event.key);
  });
}
