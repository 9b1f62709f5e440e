import type { Entry } from '../entry.ts';
import type { Finder, Hit } from '../lexicon.ts';
import type { Meaning } from '../vocabulary.ts';

/** The forms of an English word: play, plays, played, playing. */
function formsOf(word: string): string[] {
  const base = word.replaceAll("'", '');
  if (base.length < 3) return [base];
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  return [base, `${base}s`, `${base}es`, `${stem}ed`, `${stem}ing`];
}

/** Finds English words and phrases, word by word. */
export function englishFinder(entries: readonly Entry[]): Finder {
  const meaningsOf = new Map<string, Set<Meaning>>();
  let longest = 1;
  for (const { word, meaning } of entries) {
    const parts = word.toLowerCase().split(/[\s-]+/u);
    longest = Math.max(longest, parts.length);
    for (const form of parts.length === 1 ? formsOf(word.toLowerCase()) : [parts.join(' ').replaceAll("'", '')])
      meaningsOf.set(form, (meaningsOf.get(form) ?? new Set()).add(meaning));
  }
  return (text) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)].map(({ 0: word, index }) => ({
      key: word.toLowerCase().replaceAll("'", ''),
      start: index,
      end: index + word.length,
    }));
    const hits: Hit[] = [];
    words.forEach(({ start }, at) => {
      let phrase = '';
      for (const { key, end } of words.slice(at, at + longest)) {
        phrase = phrase === '' ? key : `${phrase} ${key}`;
        const meanings = meaningsOf.get(phrase);
        if (meanings !== undefined) hits.push({ start, end, meanings: [...meanings] });
      }
    });
    return hits;
  };
}
