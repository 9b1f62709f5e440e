import type { SpotKind } from '../../search/spotting/naming.ts';
import type { Meaning, MeaningKind } from '../lexicon/meaning.ts';

/** The records that a name can mean, as far as the question tells. */
export interface Name {
  readonly kind: SpotKind | 'company' | 'agency' | 'speaker' | 'elsewhere';
  /** One id, or all ids of a shared name. A character is `series/person`. */
  readonly ids: readonly string[];
  /** Whether it is certainly the name, not the everyday word of the same spelling. */
  readonly isSure: boolean;
}

/** Days or parts of days, both ends included; open where an end is missing. */
export interface Span {
  readonly from?: string;
  readonly to?: string;
}

/** A number as a condition: more than 20 episodes, over 40. */
export interface Amount {
  readonly of: 'episodes' | 'rating' | 'age' | 'works' | 'any';
  readonly least?: number;
  readonly most?: number;
}

/** A stretch of the question with its meanings. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meanings: readonly Meaning[];
  readonly name?: Name;
  readonly span?: Span;
  /** A month or a day of any year: "12", "12-24". */
  readonly month?: string;
  readonly amount?: Amount;
  /** Second film, 2作目. */
  readonly place?: number;
}

/** Whether a mark has a meaning: an exact one, `form.film`, or any of a kind, `form`. */
export const means = (mark: Mark, meaning: Meaning | MeaningKind): boolean =>
  mark.meanings.some(
    (one) => one.startsWith(meaning) && (one.length === meaning.length || one.charAt(meaning.length) === '.'),
  );

export const overlaps = (
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean => one.start < other.end && other.start < one.end;
