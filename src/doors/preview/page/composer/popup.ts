import { createListbox } from '../listbox.ts';
import type { Words } from '../words/words.ts';
import type { Frame } from './frame.ts';

/** One line of the list, and what happens when it is picked. */
export interface Row {
  readonly view: HTMLElement;
  readonly pick: () => void;
}

export interface Shown {
  readonly title: HTMLElement;
  readonly rows: readonly Row[];
  /** The row that Enter picks, or -1. */
  readonly active: number;
  /** Instead of rows. */
  readonly note?: string;
}

/** The list above the input. */
export interface Popup {
  readonly isOpen: boolean;
  readonly hasRows: boolean;
  show(shown: Shown): void;
  hide(): void;
  move(by: number): void;
  /** Picks the active row, or the one given where none is; says whether there was one. */
  pick(otherwise?: number): boolean;
}

export function createPopup(frame: Frame, words: () => Words): Popup {
  const { input, popup, popupHead, list, note, status } = frame;
  let rows: readonly Row[] = [];
  const listbox = createListbox(input, list, (index) => rows[index]?.pick());

  return {
    get isOpen() {
      return !popup.hidden;
    },
    get hasRows() {
      return rows.length > 0;
    },
    show(shown) {
      rows = shown.rows;
      const message = rows.length > 0 ? '' : (shown.note ?? '');
      const views = rows.map(({ view }) => view);
      popupHead.replaceChildren(shown.title);
      list.replaceChildren(...views);
      list.hidden = rows.length === 0;
      note.hidden = message === '';
      note.textContent = message;
      popup.hidden = false;
      listbox.show(views, shown.active);
      const announced = rows.length > 0 ? words().count(rows.length) : message;
      if (status.textContent !== announced) status.textContent = announced;
    },
    hide() {
      rows = [];
      popup.hidden = true;
      status.textContent = '';
      listbox.hide();
    },
    move: (by) => listbox.move(by),
    pick(otherwise = -1) {
      const row = rows[listbox.active >= 0 ? listbox.active : otherwise];
      row?.pick();
      return row !== undefined;
    },
  };
}
