import type { FindableKind } from './result.ts';

/** Kinds of work that fans tell apart by a word beside the title. */
export const workForms = ['film', 'stage', 'series', 'animation'] as const;
export type WorkForm = (typeof workForms)[number];

/** What the index takes: a thing with names. It knows nothing of the catalog, so that anything can be indexed. */
export interface Entry {
  readonly kind: FindableKind;
  readonly id: string;
  readonly names: {
    readonly en?: string | undefined;
    readonly ko?: string | undefined;
    readonly ja?: string | undefined;
  };
  /** The Japanese title in romaji. */
  readonly romaji?: string | undefined;
  readonly aliases?: readonly string[];
  /** Years by which it can be told from others: of a series, of a birth. */
  readonly years?: readonly number[];
  /** What kind of work a series is: a query that asks for a film is not answered with a play of the same title. */
  readonly form?: WorkForm;
  /** Words that may stand beside the name: groups, services. */
  readonly beside?: readonly string[];
  /** Titles of works without a record that a person is known for. */
  readonly knownFor?: readonly string[];
  /** Ids of what belongs to it: the cast of a series. */
  readonly related?: readonly string[];
  /**
   * Found by its whole names alone, in any script and order, and by their letters when they are misspelt: never by a part,
   * initials or sound. Hundreds of makers whom few ask for would else be taken for people who are not there: キムスヒョン for
   * the director Kim Soo-yong (false answers 6.1 % instead of 3.7).
   */
  readonly byWholeName?: boolean;
  /** How much the catalog has about it; the more, the earlier in a tie. */
  readonly amount: number;
  /** A day or year; the later, the earlier in a tie. */
  readonly recency: string;
}

/** Ties are broken once, here: entries are numbered by what they have, then by recency, then by id. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(
    (a, b) => b.amount - a.amount || (a.recency < b.recency ? 1 : a.recency > b.recency ? -1 : a.id < b.id ? -1 : 1),
  );
}
