/** A stretch of a text that is spelt like a whole Korean name: a surname and a given name of two syllables. */
export interface FullName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The surname is also a word of the language: do, so, in. */
  readonly isDoubtful: boolean;
}

/** Whether a word is one of the language or of the lexicon, so that it needs a further sign to be a name. */
export type IsWord = (word: string) => boolean;
