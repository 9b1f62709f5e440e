import type { Language } from '../../../language/language.ts';
import type { Entry } from '../entry.ts';
import { expand } from '../pattern.ts';
import type { Fault } from './fault.ts';

/** Two phrases are the same word when they read alike: case is ignored, and so are spaces in Korean. */
function keyOf(phrase: string, language: Language): string {
  const low = phrase.toLowerCase();
  return language === 'ko' ? low.replaceAll(' ', '') : low;
}

/** Words under two meanings that are not declared homographs, and declared homographs that are not. */
export function twiceFaults(entries: readonly Entry[], homographs: readonly string[], language: Language): Fault[] {
  const first = new Map<string, Entry>();
  const several = new Set<string>();
  const meant = new Set(homographs.map((word) => keyOf(word, language)));
  const faults: Fault[] = [];
  for (const entry of entries) {
    // A word that opens a sentence may have a meaning inside it.
    if (entry.meaning === 'filler.opening') continue;
    for (const phrase of new Set(expand(entry.word).map((one) => keyOf(one, language)))) {
      const known = first.get(phrase);
      if (known === undefined) first.set(phrase, entry);
      else if (known.meaning !== entry.meaning) {
        several.add(phrase);
        if (!meant.has(phrase))
          faults.push({
            path: entry.path,
            message: `stands under ${known.meaning} as well: keep it under one meaning, or name ${JSON.stringify(phrase)} in "homographs"`,
          });
      } else if (known.word === entry.word && known !== entry)
        faults.push({ path: entry.path, message: `stands twice under ${entry.meaning}` });
    }
  }
  homographs.forEach((word, index) => {
    if (!several.has(keyOf(word, language)))
      faults.push({ path: ['homographs', index], message: 'stands under one meaning only, and needs no place here' });
  });
  return faults;
}
