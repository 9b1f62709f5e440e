import { withCommand, withFirstOption, withOption, withoutTwice, withValue, type Line } from '../slash/edit.ts';
import { descriptionIn, labelOf, nameIn, type Invocable, type Option } from '../slash/invocable.ts';
import { parse } from '../slash/parse.ts';
import { questionAt, type Choice, type Question } from '../slash/question.ts';
import { readForAutocomplete, readOptions, type SentOption } from '../slash/read.ts';
import type { Words } from '../words/words.ts';
import { composerFrame } from './frame.ts';
import { highlight } from './highlight.ts';
import { onKeys } from './keys.ts';
import { createPopup, type Row } from './popup.ts';
import { choiceRow, commandRow, head, optionRow } from './rows.ts';
import { createSuggestions } from './suggestions.ts';

export interface ComposerOptions {
  readonly invocables: readonly Invocable[];
  readonly locale: () => string;
  readonly words: () => Words;
  readonly complete: (invocable: Invocable, options: readonly SentOption[]) => Promise<readonly Choice[]>;
  readonly send: (invocable: Invocable, options: readonly SentOption[], label: string) => void;
}

export interface Composer {
  readonly root: HTMLElement;
  focus(): void;
  /** Types a whole command and sends it. */
  run(text: string): void;
  /** After a change of the language. */
  redraw(): void;
}

export function createComposer({ invocables, locale, words, complete, send }: ComposerOptions): Composer {
  const frame = composerFrame();
  const { input, list, problem } = frame;
  const popup = createPopup(frame, words);
  const picks = new Map<string, Choice>();
  let dismissedText: string | undefined;
  let faulty: string | undefined;
  let lastSent = '';
  const suggestions = createSuggestions(() => refresh());

  const typedNow = () => parse(input.value, invocables);
  const line = (): Line => ({ text: input.value, cursor: input.selectionEnd ?? input.value.length });

  function write({ text, cursor }: Line): void {
    input.value = text;
    input.setSelectionRange(cursor, cursor);
    input.scrollLeft = input.scrollWidth;
    showProblem();
    refresh();
  }

  function showProblem(text = '', option?: string): void {
    problem.textContent = text;
    faulty = option;
  }

  function pickChoice(question: Question & { kind: 'value' }, choice: Choice): void {
    picks.set(question.given.option.name, choice);
    write(withValue(line(), question.given, choice.text));
  }

  function showValues(question: Question & { kind: 'value' }): void {
    const { option } = question.given;
    const title = head(nameIn(option, locale()), descriptionIn(option, locale()));
    const rowsFor = (choices: readonly Choice[]): Row[] =>
      choices.map((choice) => ({ view: choiceRow(choice), pick: () => pickChoice(question, choice) }));
    if (question.choices === 'none') return popup.show({ title, rows: [], active: -1 });
    if (question.choices !== 'ask')
      return popup.show({ title, rows: rowsFor(question.choices), active: 0, note: words().noMatch });
    const typed = typedNow();
    if (typed.kind !== 'options') return popup.hide();
    const focused = typed.given.find((given) => given.option === option) ?? question.given;
    const sent = readForAutocomplete(typed, focused, picks);
    const key = JSON.stringify([question.invocable.path, sent, locale()]);
    const { choices, isStale } = suggestions.for(key, () => complete(question.invocable, sent));
    frame.popup.classList.toggle('stale', isStale);
    const note = isStale ? words().loading : words().noMatch;
    // Nothing is picked by Enter from a list that belongs to an earlier text.
    return popup.show({ title, rows: rowsFor(choices), active: isStale ? -1 : 0, note });
  }

  function showQuestion(question: Question): void {
    frame.popup.classList.remove('stale');
    switch (question.kind) {
      case 'nothing':
        return popup.hide();
      case 'commands': {
        const shown = question.matches.map((invocable) => ({
          view: commandRow(invocable, locale()),
          pick: () => write(withCommand(invocable, locale())),
        }));
        return popup.show({ title: head(words().commands), rows: shown, active: 0, note: words().problem.command });
      }
      case 'options': {
        const pick = (option: Option) => (): void => write(withOption(line(), option, locale()));
        const shown = question.free.map((option) => ({
          view: optionRow(option, locale(), words()),
          pick: pick(option),
        }));
        return popup.show({ title: head(words().options), rows: shown, active: -1 });
      }
      case 'value':
        return showValues(question);
    }
  }

  function refresh(): void {
    const typed = typedNow();
    frame.backdrop.replaceChildren(...highlight(input.value, typed, faulty));
    frame.backdrop.style.translate = `${-input.scrollLeft}px`;
    frame.sendButton.disabled = input.value.trim() === '';
    if (document.activeElement !== input || input.value === dismissedText) return popup.hide();
    return showQuestion(questionAt(typed, line().cursor, { invocables, locale: locale(), picks }));
  }

  function submit(): void {
    const typed = parse(`${input.value} `, invocables);
    if (typed.kind !== 'options') {
      if (input.value.trim() !== '')
        showProblem(typed.kind === 'chat' ? words().problem.chat : words().problem.command);
      return;
    }
    const read = readOptions(typed, picks);
    if (!read.ok) {
      const name = nameIn(read.option, locale());
      if (!typed.given.some(({ option }) => option === read.option)) write(withOption(line(), read.option, locale()));
      showProblem(words().problem[read.problem](name), read.option.name);
      return refresh();
    }
    lastSent = input.value;
    write({ text: '', cursor: 0 });
    send(typed.invocable, read.options, labelOf(typed.invocable, locale()));
  }

  /** What Discord's client does while a command is typed out: a space opens the first option. */
  const help = (letter: string): Line | undefined =>
    letter.trim() === '' ? withFirstOption(line(), typedNow(), locale()) : withoutTwice(line(), typedNow());

  onKeys(input, {
    ArrowDown() {
      popup.move(1);
      return popup.hasRows;
    },
    ArrowUp() {
      if (popup.hasRows) popup.move(-1);
      // In an empty input, the last command again.
      else if (input.value === '' && lastSent !== '') write({ text: lastSent, cursor: lastSent.length });
      else return false;
      return true;
    },
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
    showProblem();
    const helped = event instanceof InputEvent && event.inputType === 'insertText' ? help(event.data ?? '') : undefined;
    if (helped === undefined) refresh();
    else write(helped);
  });
  input.addEventListener('focus', refresh);
  input.addEventListener('blur', () => popup.hide());
  input.addEventListener('scroll', () => (frame.backdrop.style.translate = `${-input.scrollLeft}px`));
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === input) refresh();
  });
  frame.sendButton.addEventListener('mousedown', (event) => event.preventDefault());
  frame.sendButton.addEventListener('click', submit);

  function redraw(): void {
    input.placeholder = words().placeholder;
    input.setAttribute('aria-label', words().input);
    list.setAttribute('aria-label', words().suggestions);
    frame.sendButton.setAttribute('aria-label', words().send);
    showProblem();
    refresh();
  }
  redraw();
  return {
    root: frame.root,
    focus: () => input.focus(),
    run(text) {
      write({ text, cursor: text.length });
      submit();
    },
    redraw,
  };
}
