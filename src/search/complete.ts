import type { FindableKind, Hit } from './answer.ts';
import { cleanQuery, joined } from './clean.ts';
import type { Index } from './index/index.ts';
import { keySigns } from './key.ts';
import { soundsOfKana } from './kana/sounds.ts';
import { soundsOfLatin } from './latin/sounds.ts';
import { lookUp } from './lookup.ts';
import { hitOf, keepBest, meaningOf, ranked, wantedKinds, type Match } from './match.ts';
import { createNear } from './near/near.ts';
import { createBeginning } from './prefix.ts';
import { soundKeys } from './sound/key.ts';

/** Typing has begun in earnest: before, a sound says nothing. */
const shortestSound = 3;

/** What typed letters may become: the name itself, what begins so, what begins to sound so, and only then what is near. */
export function createComplete(
  index: Index,
): (typed: string, kinds: readonly FindableKind[], limit: number) => readonly Hit[] {
  const { entries, keys } = index;
  const near = createNear(index);
  const beginning = createBeginning(index);
  return (typed, kinds, limit) => {
    const cleaned = cleanQuery(typed);
    const wanted = wantedKinds(entries, kinds);
    const hits = (matches: readonly Match[]): Hit[] =>
      matches.slice(0, limit).flatMap((match) => hitOf(match, entries));
    if (cleaned === '') {
      const first: Match[] = [];
      for (let entry = 0; entry < entries.length && first.length < limit; entry += 1) {
        if (wanted(entry)) first.push({ entry, tier: 'prefix', by: 'name', score: 1 });
      }
      return hits(first);
    }
    const found = lookUp(index, cleaned, wanted);
    for (const match of beginning(cleaned, wanted, limit, 'all')) keepBest(found, match);
    if (found.size > 0) return hits(ranked(found.values()));
    const text = joined(cleaned);
    const sounds = /^[a-z]+$/u.test(text) ? soundsOfLatin(cleaned) : [soundsOfKana(text)];
    for (const key of sounds.flatMap(soundKeys)) {
      if (key.length < shortestSound) continue;
      keys.prefix(keySigns.sound + key, (entry, label) => {
        if (wanted(entry))
          keepBest(found, { entry, tier: 'folded', by: 'romanisation', score: meaningOf(label).score * 0.8 });
      });
    }
    return hits(found.size > 0 ? ranked(found.values()) : near(cleaned, wanted).matches);
  };
}
