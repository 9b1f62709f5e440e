import { begunMatch, createBegun } from './begun.ts';
import { joined } from './clean.ts';
import { jamoOfKeys } from './hangul/keyboard.ts';
import type { Index } from './index/index.ts';
import { looseKana } from './kana/fold.ts';
import { romajiOfKana } from './kana/romaji.ts';
import { keySigns, letterKey } from './key.ts';
import { romajiKey, shortO } from './latin/romaji.ts';
import type { Match, Wanted } from './match.ts';
import { preparePrefixes } from './prepared-prefixes.ts';

/** Entries that begin with a text, at most `limit`, best first. */
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

/** Scanning this many keys takes 0.9 ms on a busy machine. For prefixes with more, the best entries are precomputed. */
const manyKeys = 2000;

/**
 * Finds keys that begin with a text: in its letters; failing that in other kana and, while somebody is typing, in
 * romaji and as typed on the wrong keyboard (a finished "Joon Gi" is not the beginning of ジョンギル).
 */
export function createBeginning(index: Index, most = manyKeys): Beginning {
  const begun = createBegun(index);
  const prepared = preparePrefixes(index, begun, most);

  return (cleaned, wanted, limit, readings = 'letters') => {
    const text = joined(cleaned);
    const letters = letterKey(text);
    const known = prepared(letters, wanted, limit);
    if (known !== undefined && known.length > 0) return known;
    const look = (key: string, loss: number, fromStart = false): void =>
      begun.look({ key, keys: (visit) => index.keys.prefix(key, visit), loss, fromStart }, wanted);
    if (known === undefined) look(letters, 0);
    if (begun.isEmpty() && /[ぁ-ゖァ-ヺー]/u.test(text)) look(looseKana(letters), 0.01);
    if (begun.isEmpty() && /^[ァ-ヺぁ-ゖー]+$/u.test(text)) {
      const romaji = shortO(romajiKey(romajiOfKana(text)));
      if (romaji.length >= shortestReading) look(keySigns.romaji + romaji, 0.03, true);
    }
    if (readings === 'all' && begun.isEmpty() && /^[a-z0-9]+$/u.test(text)) {
      const romaji = romajiKey(text);
      if (romaji.length >= shortestRomaji) {
        look(keySigns.korean + romaji, 0.02);
        look(keySigns.romaji + shortO(romaji), 0.02);
      }
      const typed = begun.isEmpty() ? jamoOfKeys(text) : undefined;
      if (typed !== undefined) look(typed, 0.02);
    }
    const best = begun.best(limit).map((entry) => begunMatch(entry, begun.labelOf(entry), begun.scoreOf(entry)));
    begun.clear();
    return best;
  };
}
