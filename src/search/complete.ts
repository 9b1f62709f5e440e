import { cleanQuery, joined } from './clean.ts';
import type { Find } from './find.ts';
import { jamoOfShiftedKeys } from './hangul/keyboard.ts';
import type { Index } from './index/index.ts';
import { keySigns } from './key.ts';
import { soundsOfKana } from './kana/sounds.ts';
import { soundsOfLatin } from './latin/sounds.ts';
import { keepBest, meaningOf, ranked, type Match, type Wanted } from './match.ts';
import { isFinishedName } from './names/whole-name.ts';
import type { Beginning } from './prefix.ts';
import { soundKeys } from './sound/key.ts';

/** The minimum number of letters for a match by sound: fewer say nothing. */
const shortestSound = 3;

export interface Complete {
  /** The possible completions of unfinished letters, best first. */
  matches(typed: string, wanted: Wanted, limit: number): readonly Match[];
  /** Whether the letters are an unknown name: nothing matches, and the name is complete or begins no other. */
  isUnknown(typed: string, wanted: Wanted): boolean;
}

const shortestUnknown = 3;

/**
 * The possible completions of typed letters. The answer to the finished query comes first, so that the first suggestion
 * and the answer agree; then names that begin with the letters, or sound as if they did. Without an answer, these come
 * first, and merely similar names last.
 */
export function createComplete(index: Index, find: Find, beginning: Beginning): Complete {
  const { entries, keys } = index;

  function firstOfAll(wanted: Wanted, limit: number): Match[] {
    const first: Match[] = [];
    for (let entry = 0; entry < entries.length && first.length < limit; entry += 1) {
      if (wanted(entry)) first.push({ entry, tier: 'prefix', by: 'name', score: 1 });
    }
    return first;
  }

  function beginningToSound(cleaned: string, wanted: Wanted): Match[] {
    const found = new Map<number, Match>();
    const text = joined(cleaned);
    const sounds = /^[a-z]+$/u.test(text) ? soundsOfLatin(cleaned) : [soundsOfKana(text)];
    for (const key of sounds.flatMap(soundKeys)) {
      if (key.length < shortestSound) continue;
      keys.prefix(keySigns.sound + key, (entry, label) => {
        if (wanted(entry))
          keepBest(found, { entry, tier: 'folded', by: 'romanisation', score: meaningOf(label).score * 0.8 });
      });
    }
    return ranked(found.values());
  }

  function begun(typed: string, wanted: Wanted, limit: number): readonly Match[] {
    const cleaned = cleanQuery(typed);
    const jamo = jamoOfShiftedKeys(typed);
    const read = [cleaned, ...(jamo === undefined ? [] : [jamo])].map((text) => beginning(text, wanted, limit, 'all'));
    const letters = read.find((matches) => matches.length > 0) ?? [];
    return letters.length > 0 ? letters : beginningToSound(cleaned, wanted);
  }

  return {
    matches(typed, wanted, limit) {
      const cleaned = cleanQuery(typed);
      if (cleaned === '') return firstOfAll(wanted, limit);
      const { verdict, matches } = find(typed, wanted);
      const more = begun(typed, wanted, limit);
      const all = verdict === 'none' ? [...more, ...matches] : [...matches, ...more];
      const seen = new Set<number>();
      return all.filter(({ entry }) => !seen.has(entry) && seen.add(entry)).slice(0, limit);
    },
    isUnknown(typed, wanted) {
      const cleaned = cleanQuery(typed);
      if (joined(cleaned).length < shortestUnknown || find(typed, wanted).verdict !== 'none') return false;
      return isFinishedName(cleaned) || begun(typed, wanted, 1).length === 0;
    },
  };
}
