import { withCommand, withOption, withValue, type Line } from '../slash/edit.ts';
import { descriptionIn, nameIn } from '../slash/invocable.ts';
import type { Choice, Question } from '../slash/question.ts';
import type { Words } from '../words/words.ts';
import type { Shown } from './popup.ts';
import { choiceRow, commandRow, head, optionRow } from './rows.ts';
import type { Known } from './suggestions.ts';

export type ValueQuestion = Question & { readonly kind: 'value' };

export interface ListOptions {
  readonly locale: string;
  readonly words: Words;
  readonly line: Line;
  /** The bot's choices for a value. */
  readonly suggestions: (question: ValueQuestion) => Known;
  readonly write: (line: Line) => void;
  readonly pickChoice: (question: ValueQuestion, choice: Choice) => void;
}

/** The choices of a value: fixed ones, those of the bot, or none at all for free text. */
function choicesOf({ choices }: ValueQuestion, known: () => Known): Known {
  if (choices === 'ask') return known();
  return { choices: choices === 'none' ? [] : choices, isStale: false };
}

function valueList(
  question: ValueQuestion,
  { locale, words, line, suggestions, write, pickChoice }: ListOptions,
): Shown {
  const { option } = question.given;
  const { choices, isStale } = choicesOf(question, () => suggestions(question));
  const pick = (choice: Choice) => (): void => {
    pickChoice(question, choice);
    write(withValue(line, question.given, choice.text));
  };
  return {
    title: head(nameIn(option, locale), descriptionIn(option, locale)),
    rows: choices.map((choice) => ({ view: choiceRow(choice, locale), pick: pick(choice) })),
    // Enter picks nothing from a list that belongs to an earlier text, nor from an empty one.
    active: isStale || choices.length === 0 ? -1 : 0,
    isStale,
    ...(question.choices === 'none' ? {} : { note: isStale ? words.loading : words.noMatch }),
  };
}

/** The list above the input for what is being typed; undefined where nothing is to be chosen. */
export function listFor(question: Question, options: ListOptions): Shown | undefined {
  const { locale, words, line, write } = options;
  switch (question.kind) {
    case 'nothing':
      return undefined;
    case 'commands':
      return {
        title: head(words.commands),
        rows: question.matches.map((invocable) => ({
          view: commandRow(invocable, locale),
          pick: () => write(withCommand(invocable, locale)),
        })),
        active: 0,
        note: words.problem.command,
      };
    case 'options':
      return {
        title: head(words.options),
        rows: question.free.map((option) => ({
          view: optionRow(option, locale, words),
          pick: () => write(withOption(line, option, locale)),
        })),
        active: -1,
      };
    case 'value':
      return valueList(question, options);
  }
}
