import type { Language } from '../language/language.ts';
import type { Kind } from './intent.ts';

/** From and to, both included: a year, a decade, "since 2020". */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** What a question is about, besides its kind: all of it named in the question. */
export interface Subjects {
  readonly people: readonly string[];
  readonly works: readonly string[];
  /** A character as `series/person`. */
  readonly characters: readonly string[];
  readonly makers: readonly string[];
  readonly services: readonly string[];
  readonly groups: readonly string[];
  readonly genres: readonly string[];
  readonly years: Years | undefined;
  readonly form: 'series' | 'film' | 'stage' | undefined;
  readonly gender: 'm' | 'f' | undefined;
  readonly isLead: boolean;
}

/** A question understood: what is asked, of what. */
export interface Query {
  readonly kind: Kind;
  readonly subjects: Subjects;
  /** Names that stand for several records, of which the first is meant here: the answer says so. */
  readonly shared: readonly (readonly string[])[];
  readonly language: Language;
}

export const nothingNamed: Subjects = {
  people: [],
  works: [],
  characters: [],
  makers: [],
  services: [],
  groups: [],
  genres: [],
  years: undefined,
  form: undefined,
  gender: undefined,
  isLead: false,
};
