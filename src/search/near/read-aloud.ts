import { romajiOfKana } from '../kana/romaji.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';

const runPattern = /[\p{Script=Han}々]+|[ぁ-ゖァ-ヺー]+|[a-z0-9]+/gu;
const isKanji = (run: string): boolean => /^[\p{Script=Han}々]/u.test(run);

/** Letters of romaji that one kanji is read with: 指 yubi, 志 kokorozashi; a mora has one to three. */
const fewestLetters = 1;
const mostLetters = 6;

/** So many letters are known of a reading, or fewer where a kanji of the query is in the title as well. */
const leastKnown = 5;
const leastBesideKanji = 4;

const folded = (romaji: string): string => shortO(romajiKey(romaji));

/**
 * Whether a query of kanji and kana is the reading of a title: 東京バースト of TOKYO BURST and ゆび恋 of 指恋, whose romaji
 * are tokyobasuto and yubikoi. What its kana say must stand there, and its kanji may say anything of their length.
 */
export function isReadAloud(query: string, romaji: readonly string[], japanese: readonly string[]): boolean {
  const runs = query.match(runPattern) ?? [];
  const kanji = runs.filter(isKanji);
  if (kanji.length === 0 || kanji.length === runs.length) return false;
  const said = runs.map((run) => (isKanji(run) ? '' : folded(romajiOfKana(run))));
  const known = said.join('').length;
  const isBesideKanji = japanese.some((title) => kanji.every((run) => title.includes(run)));
  if (known < (isBesideKanji ? leastBesideKanji : leastKnown)) return false;
  const pattern = runs.map((run, place) =>
    isKanji(run) ? `[a-z]{${fewestLetters * run.length},${mostLetters * run.length}}` : (said[place] ?? ''),
  );
  const reading = new RegExp(`^${pattern.join('')}$`, 'u');
  return romaji.some((title) => reading.test(title));
}
