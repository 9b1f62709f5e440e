/** A fault in a lexicon, and its place in the file. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
