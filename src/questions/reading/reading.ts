import type { Language } from '../../language/language.ts';
import type { Mark } from './mark.ts';

/** A question, or one clause of it, as the stretches of its text that mean something. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly marks: readonly Mark[];
  /** Whole names of people of whom there is no record. */
  readonly strangers: readonly string[];
  /** Words that mean nothing to the lexicon and are no names: they describe, or restrict in a way that nobody taught. */
  readonly rest: readonly string[];
  /** The text with everything that was understood blotted out by `blot`. */
  readonly restText: string;
  /** The day in Japan on which it is asked. */
  readonly today: string;
}

/** Stands for a letter that was understood. */
export const blot = '\uFFFC';

export function blotted(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
  const units = text.split('');
  for (const { start, end } of stretches) units.fill(blot, start, end);
  return units.join('');
}
