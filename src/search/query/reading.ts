import type { FoundBy } from '../result.ts';

/** One way to look a query up in the table of keys. */
export interface Reading {
  readonly key: string;
  /** What it costs that the query was not meant letter by letter. */
  readonly loss: number;
  /** It may as well be another word: romaji has no l and no v. */
  readonly isGuess?: boolean;
  /** Set where the reading says more than the key's label does. */
  readonly by?: FoundBy;
}
