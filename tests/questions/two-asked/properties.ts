/** Where a property stands: of a work, of somebody's part in it, or of somebody. */
export type Holder = 'work' | 'part' | 'person';

export const holders = {
  director: 'work',
  writer: 'work',
  network: 'work',
  service: 'work',
  date: 'work',
  episodes: 'work',
  story: 'work',
  basis: 'work',
  role: 'part',
  costar: 'part',
  agency: 'person',
  birth: 'person',
} as const satisfies Readonly<Record<string, Holder>>;

export type Property = keyof typeof holders;

/** How fans of a language ask for one property. `T` stands for the title, `P` for the person. */
interface Wording {
  /** Nouns: "director". */
  readonly thing: readonly string[];
  /** A whole question, and the same once its subject was named. */
  readonly asked: readonly (readonly [whole: string, next: string])[];
}

export interface Phrasings {
  readonly of: Readonly<Record<Property, Wording>>;
  /** A noun `N` with its subject, and once the subject was named. */
  readonly whose: Readonly<Record<Holder, readonly [whole: string, next: string]>>;
  /** Two nouns put together. `A` and `B` stand for the nouns. */
  readonly betweenThings: readonly string[];
  /** Two whole questions put together. */
  readonly betweenQuestions: readonly string[];
}
