import { joined } from './clean.ts';
import { jamoOfKeys } from './hangul/keyboard.ts';
import type { Index } from './index/index.ts';
import { top } from './index/top.ts';
import { looseKana } from './kana/fold.ts';
import { romajiOfKana } from './kana/romaji.ts';
import { keySigns, letterKey } from './key.ts';
import { romajiKey, shortO } from './latin/romaji.ts';
import { meaningOf, type Match, type Wanted } from './match.ts';

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

/**
 * Looks for keys that begin with a text: in letters; failing that in other kana and, while somebody is typing, in romaji
 * and by the wrong keyboard (a finished "Joon Gi" is no beginning of ジョンギル). A
 * single letter begins 600,000 keys of 100,000 entries, so scores are kept in one array and only the best are made hits.
 */
export function createBeginning(index: Index): Beginning {
  const scores = new Float32Array(index.entries.length);
  const reasons = new Uint8Array(index.entries.length);

  return (cleaned, wanted, limit, readings = 'letters') => {
    const touched: number[] = [];
    const look = (key: string, loss: number, fromStart = false): void => {
      index.keys.prefix(key, (entry, label, length) => {
        if (fromStart && meaningOf(label).tier === 'prefix') return;
        const score = 0.6 * meaningOf(label).score + 0.2 + 0.1 * (key.length / length) - loss;
        const known = scores[entry] ?? 0;
        if (score <= known || !wanted(entry)) return;
        if (known === 0) touched.push(entry);
        scores[entry] = score;
        reasons[entry] = label;
      });
    };
    const text = joined(cleaned);
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
    const best = top(touched, scores, limit).map((entry): Match => {
      return { entry, tier: 'prefix', by: meaningOf(reasons[entry] ?? 0).by, score: scores[entry] ?? 0 };
    });
    for (const entry of touched) scores[entry] = 0;
    return best;
  };
}
