import type { Frame } from './frame.ts';
import { onKeys } from './keys.ts';

/** The actions of the person in the composer. A key whose handler returns false is left to the browser. */
export interface ComposerHandlers {
  readonly move: (by: number) => boolean;
  readonly complete: () => boolean;
  readonly enter: () => void;
  readonly escape: () => boolean;
  /** The text changed; `letter` is what was typed, undefined for anything else (paste, delete, composition). */
  readonly edited: (letter: string | undefined) => void;
  /** The cursor moved, or the input got the focus. */
  readonly moved: () => void;
  /** The input lost the focus. */
  readonly left: () => void;
  readonly submit: () => void;
}

export function wire({ input, sendButton }: Frame, handlers: ComposerHandlers): void {
  onKeys(input, {
    ArrowDown: () => handlers.move(1),
    ArrowUp: () => handlers.move(-1),
    Tab: handlers.complete,
    Enter() {
      handlers.enter();
      return true;
    },
    Escape: handlers.escape,
  });
  input.addEventListener('input', (event) => {
    const isTyped = event instanceof InputEvent && event.inputType === 'insertText';
    handlers.edited(isTyped ? (event.data ?? '') : undefined);
  });
  input.addEventListener('focus', handlers.moved);
  input.addEventListener('blur', handlers.left);
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === input) handlers.moved();
  });
  // The input keeps the focus.
  sendButton.addEventListener('mousedown', (event) => event.preventDefault());
  sendButton.addEventListener('click', handlers.submit);
}
