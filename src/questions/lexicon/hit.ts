import type { Meaning } from './meaning.ts';

/** A stretch of the text and its meanings. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
}
