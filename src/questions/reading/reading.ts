import type { Language } from '../../language/language.ts';
import type { Mark } from './mark.ts';

/** A question or one of its clauses, as the stretches of its text that have a meaning. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly marks: readonly Mark[];
  /** Whole names of people without a record. */
  readonly strangers: readonly string[];
  /** Words that are unknown to the lexicon and are not names: they describe, or restrict in a way that it does not have. */
  readonly rest: readonly string[];
  /** The text with every understood letter replaced by `blot`. */
  readonly restText: string;
  /** The day in Japan at the time of the question. */
  readonly today: string;
}

/** Replaces a letter that was understood. */
export const blot = '\uFFFC';

export function blotted(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = text;
  for (const { start, end } of stretches) {
    const to = Math.min(end, text.length);
    if (to > start) rest = rest.slice(0, start) + blot.repeat(to - start) + rest.slice(to);
  }
  return rest;
}
