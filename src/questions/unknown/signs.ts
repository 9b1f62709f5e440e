import type { Everyday } from '../reading/everyday.ts';

/** The signs that tell a name from a word. */
export interface Signs {
  readonly everyday: Everyday;
  /** Whether it is a word of the lexicon or an everyday one. */
  readonly isWord: (word: string) => boolean;
  /** Whether the question names nothing else. */
  readonly isBare: boolean;
}
