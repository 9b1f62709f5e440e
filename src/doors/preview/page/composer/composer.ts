import { withFirstOption, withOption, withoutTwice, type Line } from '../slash/edit.ts';
import { nameIn } from '../slash/invocable.ts';
import { submissionOf } from '../slash/submission.ts';
import { createEditor } from './editor.ts';
import { composerFrame, labelFrame } from './frame.ts';
import { createOffers } from './offers.ts';
import type { ComposerOptions } from './options.ts';
import { createPopup } from './popup.ts';
import { wire } from './wiring.ts';

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
  const { input } = frame;
  const editor = createEditor(frame, invocables);
  const popup = createPopup(frame, words);
  const offers = createOffers({ invocables, locale, words, complete, onChange: refresh, write });
  /** The text at the time when Escape closed the list; it stays closed until the text changes. */
  let dismissedText: string | undefined;
  let lastSent = '';

  function write(line: Line): void {
    editor.write(line);
    editor.complain();
    refresh();
  }

  function refresh(): void {
    editor.draw();
    if (document.activeElement !== input || input.value === dismissedText) return popup.hide();
    const list = offers.listFor(editor.typed(), editor.line());
    return list === undefined ? popup.hide() : popup.show(list);
  }

  function clear(): void {
    write({ text: '', cursor: 0 });
  }

  function submit(): void {
    const submission = submissionOf(input.value, invocables, offers.picks);
    switch (submission.kind) {
      case 'nothing':
        return undefined;
      case 'unknown command':
        return editor.complain(words().problem.command);
      case 'chat':
        clear();
        return say(submission.text);
      case 'invalid': {
        const { option, problem, isGiven } = submission;
        if (!isGiven) write(withOption(editor.line(), option, locale()));
        editor.complain(words().problem[problem](nameIn(option, locale())), option.name);
        return refresh();
      }
      case 'command':
        lastSent = input.value;
        clear();
        return send(submission.invocable, submission.options);
    }
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

  wire(frame, {
    move: (by) => popup.move(by) || (by < 0 && recallLast()),
    complete: () => popup.pick(0),
    enter: () => void (popup.pick() || submit()),
    escape() {
      const wasOpen = popup.isOpen;
      dismissedText = input.value;
      popup.hide();
      return wasOpen;
    },
    edited(letter) {
      dismissedText = undefined;
      editor.complain();
      const line = letter === undefined ? undefined : helped(letter);
      if (line === undefined) refresh();
      else write(line);
    },
    moved: refresh,
    left: () => popup.hide(),
    submit,
  });

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
