import type { FindableKind } from './result.ts';

/** Kinds of work that fans tell apart by a word beside the title. */
export const workForms = ['film', 'stage', 'series', 'animation'] as const;
export type WorkForm = (typeof workForms)[number];

/** The input of the index: anything with names. It does not depend on the catalog. */
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
  /** Distinguishing years: of a series, of a birth. */
  readonly years?: readonly number[];
  /** The kind of work of a series: a query for a film must not find a play of the same title. */
  readonly form?: WorkForm;
  /** Words that may occur beside the name: groups, services. */
  readonly beside?: readonly string[];
  /** Titles of a person's best-known works that have no record. */
  readonly knownFor?: readonly string[];
  /** Ids of related entries: the cast of a series. */
  readonly related?: readonly string[];
  /**
   * Whether only whole names find it, in any script and order, including misspelt ones: no parts, initials or sounds.
   * Otherwise hundreds of rarely requested makers match people who are not in the catalog: キムスヒョン matches the director
   * Kim Soo-yong (false answers 6.1 % instead of 3.7).
   */
  readonly byWholeName?: boolean;
  /** How much data the catalog has about it; on a tie, more comes first. */
  readonly amount: number;
  /** A day or year; on a further tie, the later one comes first. */
  readonly recency: string;
}

/** Breaks all ties once: entries are numbered by amount, then by recency, then by id. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(
    (a, b) => b.amount - a.amount || (a.recency < b.recency ? 1 : a.recency > b.recency ? -1 : a.id < b.id ? -1 : 1),
  );
}
