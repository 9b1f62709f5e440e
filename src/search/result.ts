/** What can be found by its name. Makers and Japanese co-stars are people; films and stage works are series. */
export type FindableKind = 'actor' | 'person' | 'series';

/**
 * How a hit was found, best first: the very name in any script (exact), its beginning (prefix), the same sound
 * (folded), a misspelling (near).
 */
export type Tier = 'exact' | 'prefix' | 'folded' | 'near';

/**
 * What the hit was found by, for the card to say: a name or alias as it is, a part of one, its sound in another
 * spelling, its katakana or its romaji, initial consonants, letters of the wrong keyboard, the group, a misspelling, or the words
 * of a title.
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
  /** 1 is the very name, 0 has nothing in common. Comparable between queries. */
  readonly score: number;
}

/** clear: answer it; close: name the guesses and let the fan choose; none: say so, and offer what is near, if anything. */
export type SearchResult =
  | { readonly verdict: 'clear'; readonly hit: Hit; readonly others: readonly Hit[] }
  | { readonly verdict: 'close'; readonly hits: readonly Hit[] }
  | { readonly verdict: 'none'; readonly near: readonly Hit[] };

/** A passage that holds the words of the query: of a quote or a premise. */
export interface Passage {
  readonly kind: 'quote' | 'series';
  readonly id: string;
  readonly score: number;
}

/** All ways to look into one catalog. Built at load, never changed. Queries are cut at 100 characters. */
export interface Search {
  /** Who or what is meant by these words. */
  find(query: string, kinds?: readonly FindableKind[]): SearchResult;
  /** What the words typed so far may become, best first; before the first letter, those who have most in the catalog. */
  complete(typed: string, kinds: readonly FindableKind[], limit: number): readonly Hit[];
  /** Whether what was typed is a name that nobody has: nothing answers to it, and it is complete or begins nothing. */
  isUnknown(typed: string, kinds?: readonly FindableKind[]): boolean;
  /** Quotes and premises about these words. */
  passages(query: string, limit: number): readonly Passage[];
}

/** Longest query that is looked at, in characters: one of 6,000 blocked fuse.js for 2.9 s on 500 entries. */
export const longestQuery = 100;
