import type { FindableKind } from './result.ts';
import { joined } from './clean.ts';
import { jamoOfKeys } from './hangul/keyboard.ts';
import type { Index } from './index/index.ts';
import { top } from './index/top.ts';
import { looseKana } from './kana/fold.ts';
import { romajiOfKana } from './kana/romaji.ts';
import { keySigns, letterKey } from './key.ts';
import { romajiKey, shortO } from './latin/romaji.ts';
import { meaningOf, ranked, type Match, type Wanted } from './match.ts';

const kinds: readonly FindableKind[] = ['actor', 'person', 'series'];

/** What begins with a text, at most `limit`, best first. */
export type Beginning = (
  cleaned: string,
  wanted: Wanted,
  limit: number,
  readings?: 'letters' | 'all',
) => readonly Match[];

/** Romaji of one or two letters begins everything. */
const shortestRomaji = 3;
/** A kanji title may be begun in kana: こくはく for 告白. */
const shortestReading = 5;

/** So many keys with one first letter are looked through in 2 ms; of more, the best are worked out in advance. */
const manyKeys = 5000;
/** More than any list shows, of each kind. */
const mostPrepared = 100;

/**
 * Looks for keys that begin with a text: in letters; failing that in other kana and, while somebody is typing, in romaji
 * and by the wrong keyboard (a finished "Joon Gi" is no beginning of ジョンギル). A
 * single letter begins 600,000 keys of 100,000 entries, so scores are kept in one array, only the best are made hits, and
 * those of single letters are known from the start (23 ms became 1).
 */
export function createBeginning(index: Index): Beginning {
  const scores = new Float32Array(index.entries.length);
  const reasons = new Uint8Array(index.entries.length);

  function scored(key: string, loss: number, wanted: Wanted, touched: number[], fromStart = false): void {
    index.keys.prefix(key, (entry, label, length) => {
      const { tier } = meaningOf(label);
      // What a title is shortened to is whole, or it is nothing.
      if (tier === 'near' || (fromStart && tier === 'prefix')) return;
      const score = 0.6 * meaningOf(label).score + 0.2 + 0.1 * (key.length / length) - loss;
      const known = scores[entry] ?? 0;
      if (score <= known || !wanted(entry)) return;
      if (known === 0) touched.push(entry);
      scores[entry] = score;
      reasons[entry] = label;
    });
  }

  function bestOf(touched: readonly number[], limit: number): Match[] {
    return top(touched, scores, limit).map((entry): Match => {
      return { entry, tier: 'prefix', by: meaningOf(reasons[entry] ?? 0).by, score: scores[entry] ?? 0 };
    });
  }

  const prepared = new Map<string, readonly Match[]>();
  for (const [letter, count] of index.keys.initials()) {
    if (count < manyKeys) continue;
    const touched: number[] = [];
    scored(letter, 0, () => true, touched);
    const byKind = kinds.map((kind) => touched.filter((entry) => index.entries[entry]?.kind === kind));
    prepared.set(letter, ranked(byKind.flatMap((entries) => bestOf(entries, mostPrepared))));
    for (const entry of touched) scores[entry] = 0;
  }

  return (cleaned, wanted, limit, readings = 'letters') => {
    const text = joined(cleaned);
    const known = limit <= mostPrepared ? prepared.get(letterKey(text)) : undefined;
    if (known !== undefined) return known.filter(({ entry }) => wanted(entry)).slice(0, limit);
    const touched: number[] = [];
    const look = (key: string, loss: number, fromStart = false): void => scored(key, loss, wanted, touched, fromStart);
    look(letterKey(text), 0);
    if (touched.length === 0 && /[ぁ-ゖァ-ヺー]/u.test(text)) look(looseKana(letterKey(text)), 0.01);
    if (touched.length === 0 && /^[ァ-ヺぁ-ゖー]+$/u.test(text)) {
      const romaji = shortO(romajiKey(romajiOfKana(text)));
      if (romaji.length >= shortestReading) look(keySigns.romaji + romaji, 0.03, true);
    }
    if (readings === 'all' && touched.length === 0 && /^[a-z0-9]+$/u.test(text)) {
      const romaji = romajiKey(text);
      if (romaji.length >= shortestRomaji) {
        look(keySigns.korean + romaji, 0.02);
        look(keySigns.romaji + shortO(romaji), 0.02);
      }
      const typed = touched.length === 0 ? jamoOfKeys(text) : undefined;
      if (typed !== undefined) look(typed, 0.02);
    }
    const best = bestOf(touched, limit);
    for (const entry of touched) scores[entry] = 0;
    return best;
  };
}
