import type { FindableKind } from './result.ts';

/** Kinds of work that fans tell apart by a word beside the title. */
export const workForms = ['film', 'stage', 'series', 'animation'] as const;
export type WorkForm = (typeof workForms)[number];

/** The input of the index: a thing with names. It does not depend on the catalog, so anything can be indexed. */
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
  /** Years that tell it from others: of a series, of a birth. */
  readonly years?: readonly number[];
  /** The kind of work of a series: a query for a film is not answered with a play of the same title. */
  readonly form?: WorkForm;
  /** Words that may occur beside the name: groups, services. */
  readonly beside?: readonly string[];
  /** Titles of works without a record that a person is known for. */
  readonly knownFor?: readonly string[];
  /** Ids of related entries: the cast of a series. */
  readonly related?: readonly string[];
  /**
   * Whether it is found only by its whole names, in any script and order, and by their misspelt letters: never by a
   * part, initials or sound. Otherwise hundreds of rarely requested makers match people who are not in the catalog:
   * キムスヒョン matches the director Kim Soo-yong (false answers 6.1 % instead of 3.7).
   */
  readonly byWholeName?: boolean;
  /** How much data the catalog has about it; more comes first in a tie. */
  readonly amount: number;
  /** A day or year; the later one comes first in a tie. */
  readonly recency: string;
}

/** Breaks ties once, here: entries are numbered by amount, then by recency, then by id. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(
    (a, b) => b.amount - a.amount || (a.recency < b.recency ? 1 : a.recency > b.recency ? -1 : a.id < b.id ? -1 : 1),
  );
}
