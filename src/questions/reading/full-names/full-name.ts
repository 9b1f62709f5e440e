/** A stretch of a text that is spelt as a whole Korean name: a surname and the two syllables of a given name. */
export interface FullName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The surname is a word of the language as well: do, so, in. */
  readonly isDoubtful: boolean;
}

/** Whether a word is one of the language or of the lexicon, so that no name is seen in it without a further sign. */
export type IsWord = (word: string) => boolean;
