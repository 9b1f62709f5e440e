import { clean } from './clean.ts';
import { labels } from './index/labels.ts';
import type { Index } from './index/index.ts';
import { keySigns } from './key.ts';
import { soundsOfLatin } from './latin/sounds.ts';
import { keepBest, meaningOf, ranked, type Match, type Wanted } from './match.ts';
import { soundKeys } from './sound/key.ts';

/** Finds people whose whole name is one word that sounds like this Latin word: "Yunha" is Younha. */
export function namesOfOneWord(index: Index, word: string, wanted: Wanted): Match[] {
  const found = new Map<number, Match>();
  const isOneWord = (entry: number): boolean => !clean(index.entries[entry]?.names.en ?? ' ').includes(' ');
  for (const key of soundsOfLatin(word).flatMap(soundKeys)) {
    index.keys.exact(keySigns.sound + key, (entry, label) => {
      if (labels[label] === 'sound' && isOneWord(entry) && wanted(entry))
        keepBest(found, { entry, ...meaningOf(label) });
    });
  }
  return ranked(found.values());
}
