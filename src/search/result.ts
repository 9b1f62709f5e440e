/** Kinds of entries with a name. Makers and Japanese co-stars are people; films and stage works are series. */
export type FindableKind = 'actor' | 'person' | 'series';

/**
 * The match, best first: the exact name in any script (exact), its beginning (prefix), the same sound (folded), a
 * misspelling (near).
 */
export type Tier = 'exact' | 'prefix' | 'folded' | 'near';

/**
 * The reason for the hit, shown on the card: a full name or alias, a part of one, its sound in another spelling, its
 * katakana or its romaji, initial consonants, letters of the wrong keyboard, the group, a misspelling, or the words of
 * a title.
 */
export type FoundBy =
  | 'name'
  | 'alias'
  | 'part'
  | 'romanisation'
  | 'kana'
  | 'romaji'
  | 'choseong'
  | 'initials'
  | 'group'
  | 'keyboard'
  | 'words'
  | 'typo';

export interface Hit {
  readonly kind: FindableKind;
  readonly id: string;
  readonly tier: Tier;
  readonly by?: FoundBy;
  /** 1 is the exact name, 0 has nothing in common. Scores are comparable across queries. */
  readonly score: number;
}

/** clear: answer it; close: show the guesses and let the fan choose; none: say so, and offer near matches, if any. */
export type SearchResult =
  | { readonly verdict: 'clear'; readonly hit: Hit; readonly others: readonly Hit[] }
  | { readonly verdict: 'close'; readonly hits: readonly Hit[] }
  | { readonly verdict: 'none'; readonly near: readonly Hit[] };

/** A passage of a quote or a premise that contains the words of the query. */
export interface Passage {
  readonly kind: 'quote' | 'series';
  readonly id: string;
  readonly score: number;
}

/** All ways to search one catalog. Built at load and immutable. Queries are cut at 100 characters. */
export interface Search {
  /** Finds the people and works that these words mean. */
  find(query: string, kinds?: readonly FindableKind[]): SearchResult;
  /**
   * Completions of the words typed so far, best first; before the first letter, the entries with most data in the
   * catalog.
   */
  complete(typed: string, kinds: readonly FindableKind[], limit: number): readonly Hit[];
  /** Whether the typed name is unknown: no entry matches, and it is complete or begins no other name. */
  isUnknown(typed: string, kinds?: readonly FindableKind[]): boolean;
  /** Quotes and premises about these words. */
  passages(query: string, limit: number): readonly Passage[];
}

/** The maximum length of a query, in characters: one of 6,000 blocked fuse.js for 2.9 s on 500 entries. */
export const longestQuery = 100;
