import type { Line } from '../slash/edit.ts';
import type { Invocable } from '../slash/invocable.ts';
import { parse, type Typed } from '../slash/parse.ts';
import type { Frame } from './frame.ts';
import { highlight } from './highlight.ts';

/** The text in the input: its cursor, its coloured boxes, and the sentence about what is wrong with it. */
export interface Editor {
  line(): Line;
  typed(): Typed;
  /** Writes without drawing. */
  write(line: Line): void;
  /** Shows a problem, and marks the option at fault; without arguments there is none. */
  complain(text?: string, option?: string): void;
  draw(): void;
}

export function createEditor(
  { input, backdrop, problem, sendButton }: Frame,
  invocables: readonly Invocable[],
): Editor {
  let faulty: string | undefined;
  const typed = (): Typed => parse(input.value, invocables);

  /** The boxes are behind the input and follow its scrolling. */
  const align = (): void => void (backdrop.style.translate = `${-input.scrollLeft}px`);
  input.addEventListener('scroll', align);

  return {
    line: () => ({ text: input.value, cursor: input.selectionEnd ?? input.value.length }),
    typed,
    write({ text, cursor }) {
      input.value = text;
      input.setSelectionRange(cursor, cursor);
      input.scrollLeft = input.scrollWidth;
    },
    complain(text = '', option) {
      problem.textContent = text;
      faulty = option;
    },
    draw() {
      backdrop.replaceChildren(...highlight(input.value, typed(), faulty));
      align();
      sendButton.disabled = input.value.trim() === '';
    },
  };
}
