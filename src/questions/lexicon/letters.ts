import type { Entry } from './entry.ts';
import type { Finder, Hit } from './lexicon.ts';
import type { Meaning } from './vocabulary.ts';

/** Finds words letter by letter: for scripts that need no space between words. */
export function letterFinder(entries: readonly Entry[]): Finder {
  const meaningsOf = new Map<string, Meaning[]>();
  const longestFrom = new Map<string, number>();
  for (const { word, meaning } of entries) {
    const known = meaningsOf.get(word);
    if (known === undefined) meaningsOf.set(word, [meaning]);
    else known.push(meaning);
    const first = word.charAt(0);
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, word.length));
  }
  return (text) => {
    const hits: Hit[] = [];
    for (let start = 0; start < text.length; start += 1) {
      const longest = longestFrom.get(text.charAt(start)) ?? 0;
      for (let end = start + 1; end <= Math.min(text.length, start + longest); end += 1) {
        const meanings = meaningsOf.get(text.slice(start, end));
        if (meanings !== undefined) hits.push({ start, end, meanings });
      }
    }
    return hits;
  };
}
