import type { FoundBy } from '../result.ts';

/** One way to look up a query in the table of keys. */
export interface Reading {
  readonly key: string;
  /** The penalty for a match that is not letter by letter. */
  readonly loss: number;
  /** Whether it may be another word instead: romaji has no l and no v. */
  readonly isGuess?: boolean;
  /** Whether it must be a whole name or title, because the query is an ordinary word as it stands. */
  readonly isWhole?: boolean;
  /** Set if the reading explains the match better than the key's label. */
  readonly by?: FoundBy;
}
