import type { Index } from './index/index.ts';
import { keySigns, letterKey } from './key.ts';
import { joined } from './clean.ts';
import { keepBest, meaningOf, type Match, type Wanted } from './match.ts';
import { romajiKey, shortO } from './latin/romaji.ts';
import { jamoOfKeys } from './hangul/keyboard.ts';
import { looseKana } from './kana/fold.ts';

/** What begins with the query, in letters; failing that in other kana, romaji and the wrong keyboard. */
export function beginningWith(index: Index, cleaned: string, wanted: Wanted): Map<number, Match> {
  const found = new Map<number, Match>();
  const text = joined(cleaned);
  const look = (key: string, loss: number): void => {
    index.keys.prefix(key, (entry, label, length) => {
      if (!wanted(entry)) return;
      const meaning = meaningOf(label);
      const score = 0.6 * meaning.score + 0.2 + 0.1 * (key.length / length) - loss;
      keepBest(found, { entry, tier: 'prefix', by: meaning.by, score });
    });
  };
  if (text === '') return found;
  look(letterKey(text), 0);
  if (found.size > 0) return found;
  if (/[ぁ-ゖァ-ヺー]/u.test(text)) look(looseKana(letterKey(text)), 0.01);
  if (/^[a-z0-9]+$/u.test(text)) {
    const romaji = romajiKey(text);
    if (romaji.length > 2) {
      look(keySigns.korean + romaji, 0.02);
      look(keySigns.romaji + shortO(romaji), 0.02);
    }
    const typed = found.size === 0 ? jamoOfKeys(text) : undefined;
    if (typed !== undefined) look(letterKey(typed), 0.02);
  }
  return found;
}
