import { createListbox } from '../listbox.ts';
import type { Words } from '../words/words.ts';
import type { Frame } from './frame.ts';

interface Row {
  readonly view: HTMLElement;
  readonly pick: () => void;
}

export interface Shown {
  readonly title: HTMLElement;
  readonly rows: readonly Row[];
  /** The row that Enter picks, or -1. */
  readonly active: number;
  /** Shown where there are no rows. */
  readonly note?: string;
  /** The rows belong to an earlier text and will be replaced soon. */
  readonly isStale?: boolean;
}

/** The list above the input. */
export interface Popup {
  readonly isOpen: boolean;
  show(shown: Shown): void;
  hide(): void;
  /** Moves the active row; false when there are no rows. */
  move(by: number): boolean;
  /** Picks the active row, or `otherwise` where none is active; false when there is no such row. */
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
      popup.classList.toggle('stale', shown.isStale === true);
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
    move(by) {
      listbox.move(by);
      return rows.length > 0;
    },
    pick(otherwise = -1) {
      const row = rows[listbox.active >= 0 ? listbox.active : otherwise];
      row?.pick();
      return row !== undefined;
    },
  };
}
