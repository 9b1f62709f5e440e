import type { LexiconFile } from './schema.ts';
import type { Meaning } from './meaning.ts';

/** One word or phrase of the lexicon as it is written, with its meaning. */
export interface Entry {
  readonly word: string;
  readonly meaning: Meaning;
  /** Its place in the file. */
  readonly path: readonly (string | number)[];
}

/** All entries of a lexicon file, in file order. */
export function entriesOf({ meanings }: LexiconFile): Entry[] {
  const entries: Entry[] = [];
  for (const [kind, values] of Object.entries(meanings))
    for (const [value, words] of Object.entries(values ?? {}))
      (words ?? []).forEach((word, index) => {
        // The schema of a lexicon file allows a field for each kind and value, and no other.
        entries.push({ word, meaning: `${kind}.${value}` as Meaning, path: ['meanings', kind, value, index] });
      });
  return entries;
}
