import type { Everyday } from '../reading/everyday.ts';

/** The signs that tell a name from a word. */
export interface Signs {
  readonly everyday: Everyday;
  /** A word of the lexicon, or an everyday one. */
  readonly isWord: (word: string) => boolean;
  /** Nobody and nothing else is named. */
  readonly isBare: boolean;
}
