import type { Line } from '../slash/edit.ts';
import type { Typed } from '../slash/parse.ts';
import { questionAt, type Choice, type Picks } from '../slash/question.ts';
import { readForAutocomplete } from '../slash/read.ts';
import type { ComposerOptions } from './options.ts';
import { listFor, type ValueQuestion } from './list.ts';
import type { Shown } from './popup.ts';
import { createSuggestions, type Known } from './suggestions.ts';

/** The list for a text, and the choices picked from it. */
export interface Offers {
  readonly picks: Picks;
  /** The list for a text with its cursor; undefined where nothing is to be chosen. */
  listFor(typed: Typed, line: Line): Shown | undefined;
}

export interface OffersOptions extends Pick<ComposerOptions, 'invocables' | 'locale' | 'words' | 'complete'> {
  /** The bot's choices have arrived. */
  readonly onChange: () => void;
  /** Writes the picked text. */
  readonly write: (line: Line) => void;
}

export function createOffers({ invocables, locale, words, complete, onChange, write }: OffersOptions): Offers {
  const suggestions = createSuggestions(onChange);
  const picks = new Map<string, Choice>();

  function suggestionsFor({ invocable, given }: ValueQuestion, typed: Typed): Known {
    if (typed.kind !== 'options') return { choices: [], isStale: false };
    const focused = typed.given.find(({ option }) => option === given.option) ?? given;
    const sent = readForAutocomplete(typed, focused, picks);
    const key = JSON.stringify([invocable.path, sent, locale()]);
    return suggestions.for(key, () => complete(invocable, sent));
  }

  return {
    picks,
    listFor: (typed, line) =>
      listFor(questionAt(typed, line.cursor, { invocables, locale: locale(), picks }), {
        locale: locale(),
        words: words(),
        line,
        suggestions: (question) => suggestionsFor(question, typed),
        write,
        pickChoice: ({ given }, choice) => picks.set(given.option.name, choice),
      }),
  };
}
