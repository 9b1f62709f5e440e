import { withFirstOption, withOption, withoutTwice, type Line } from '../slash/edit.ts';
import { nameIn, type Invocable } from '../slash/invocable.ts';
import { parse } from '../slash/parse.ts';
import { questionAt, type Choice } from '../slash/question.ts';
import { readForAutocomplete, readOptions, type SentOption } from '../slash/read.ts';
import type { Words } from '../words/words.ts';
import { createEditor } from './editor.ts';
import { composerFrame, labelFrame } from './frame.ts';
import { onKeys } from './keys.ts';
import { listFor, type ValueQuestion } from './list.ts';
import { createPopup } from './popup.ts';
import { createSuggestions, type Known } from './suggestions.ts';

export interface ComposerOptions {
  readonly invocables: readonly Invocable[];
  readonly locale: () => string;
  readonly words: () => Words;
  readonly complete: (invocable: Invocable, options: readonly SentOption[]) => Promise<readonly Choice[]>;
  readonly send: (invocable: Invocable, options: readonly SentOption[]) => void;
  /** Sends a text that is not a command. */
  readonly say: (text: string) => void;
}

export interface Composer {
  readonly root: HTMLElement;
  focus(): void;
  /** Types a whole command and sends it. */
  run(text: string): void;
  /** Draws everything again, after a change of language. */
  redraw(): void;
}

export function createComposer({ invocables, locale, words, complete, send, say }: ComposerOptions): Composer {
  const frame = composerFrame();
  const { input, sendButton } = frame;
  const editor = createEditor(frame, invocables);
  const popup = createPopup(frame, words);
  const suggestions = createSuggestions(refresh);
  /** Choices that were picked, by option: their text stands in the input, their value is sent. */
  const picks = new Map<string, Choice>();
  /** The text at the time when Escape closed the list; it stays closed until the text changes. */
  let dismissedText: string | undefined;
  let lastSent = '';

  function write(line: Line): void {
    editor.write(line);
    editor.complain();
    refresh();
  }

  function suggestionsFor({ invocable, given }: ValueQuestion): Known {
    const typed = editor.typed();
    if (typed.kind !== 'options') return { choices: [], isStale: false };
    const focused = typed.given.find(({ option }) => option === given.option) ?? given;
    const sent = readForAutocomplete(typed, focused, picks);
    const key = JSON.stringify([invocable.path, sent, locale()]);
    return suggestions.for(key, () => complete(invocable, sent));
  }

  function refresh(): void {
    editor.draw();
    if (document.activeElement !== input || input.value === dismissedText) return popup.hide();
    const line = editor.line();
    const question = questionAt(editor.typed(), line.cursor, { invocables, locale: locale(), picks });
    const list = listFor(question, {
      locale: locale(),
      words: words(),
      line,
      suggestions: suggestionsFor,
      write,
      pickChoice: ({ given }, choice) => picks.set(given.option.name, choice),
    });
    return list === undefined ? popup.hide() : popup.show(list);
  }

  function submit(): void {
    const text = input.value.trim();
    const typed = parse(`${input.value} `, invocables);
    if (text === '') return undefined;
    if (typed.kind === 'command') return editor.complain(words().problem.command);
    if (typed.kind === 'chat') {
      write({ text: '', cursor: 0 });
      return say(text);
    }
    const read = readOptions(typed, picks);
    if (!read.ok) {
      const isGiven = typed.given.some(({ option }) => option === read.option);
      if (!isGiven) write(withOption(editor.line(), read.option, locale()));
      editor.complain(words().problem[read.problem](nameIn(read.option, locale())), read.option.name);
      return refresh();
    }
    lastSent = input.value;
    write({ text: '', cursor: 0 });
    return send(typed.invocable, read.options);
  }

  function recallLast(): boolean {
    if (input.value !== '' || lastSent === '') return false;
    write({ text: lastSent, cursor: lastSent.length });
    return true;
  }

  /** Helps as Discord's client does: a space after a command opens its first option. */
  function helped(letter: string): Line | undefined {
    const typed = editor.typed();
    return letter.trim() === '' ? withFirstOption(editor.line(), typed, locale()) : withoutTwice(editor.line(), typed);
  }

  onKeys(input, {
    ArrowDown: () => popup.move(1),
    ArrowUp: () => popup.move(-1) || recallLast(),
    Tab: () => popup.pick(0),
    Enter() {
      if (!popup.pick()) submit();
      return true;
    },
    Escape() {
      const wasOpen = popup.isOpen;
      dismissedText = input.value;
      popup.hide();
      return wasOpen;
    },
  });
  input.addEventListener('input', (event) => {
    dismissedText = undefined;
    editor.complain();
    const isTyped = event instanceof InputEvent && event.inputType === 'insertText';
    const line = isTyped ? helped(event.data ?? '') : undefined;
    if (line === undefined) refresh();
    else write(line);
  });
  input.addEventListener('focus', refresh);
  input.addEventListener('blur', () => popup.hide());
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === input) refresh();
  });
  // The input keeps the focus.
  sendButton.addEventListener('mousedown', (event) => event.preventDefault());
  sendButton.addEventListener('click', submit);

  return {
    root: frame.root,
    focus: () => input.focus(),
    run(text) {
      write({ text, cursor: text.length });
      submit();
    },
    redraw() {
      labelFrame(frame, words());
      editor.complain();
      refresh();
    },
  };
}
