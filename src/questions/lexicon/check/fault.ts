/** What is wrong with a lexicon, and where it stands in the file. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
