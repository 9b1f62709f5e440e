import type { Language } from '../language/language.ts';
import type { Kind } from './intent.ts';

/** An open beginning or end: "before 2010", "since 2020". */
export const beginning = 0;
export const endless = 9999;

/** From and to, both included: a year, a decade; open at one end with `beginning` or `endless`. */
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
  /** The question without its names; empty where a button asks. */
  readonly asked: string;
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
