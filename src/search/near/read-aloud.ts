import { romajiOfKana } from '../kana/romaji.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';

const runPattern = /[\p{Script=Han}々]+|[ぁ-ゖァ-ヺー]+|[a-z0-9]+/gu;
const isKanji = (run: string): boolean => /^[\p{Script=Han}々]/u.test(run);

/** The length in romaji of the reading of one kanji: 指 yubi, 志 kokorozashi; a mora has one to three letters. */
const fewestLetters = 1;
const mostLetters = 6;

/** The minimum known letters of a reading; fewer are enough if the title has a kanji of the query. */
const leastKnown = 5;
const leastBesideKanji = 4;

const folded = (romaji: string): string => shortO(romajiKey(romaji));

/**
 * Returns a test for titles whose reading is a query of kanji and kana: 東京バースト for TOKYO BURST and ゆび恋 for 指恋, whose
 * romaji are tokyobasuto and yubikoi. The title must contain the reading of the kana in place; the kanji match anything
 * of their length.
 */
export function readAloud(query: string): (romaji: readonly string[], japanese: readonly string[]) => boolean {
  const runs = query.match(runPattern) ?? [];
  const kanji = runs.filter(isKanji);
  const said = runs.map((run) => (isKanji(run) ? '' : folded(romajiOfKana(run))));
  const known = said.join('').length;
  const isMixed = kanji.length > 0 && kanji.length < runs.length;
  // 結婚してる is hardly 愛してる: the more kanji, the weaker the evidence of the kana.
  if (!isMixed || known < leastBesideKanji || runs.join('').length < 2 * kanji.join('').length) return () => false;
  const pattern = runs.map((run, place) =>
    isKanji(run) ? `[a-z]{${fewestLetters * run.length},${mostLetters * run.length}}` : (said[place] ?? ''),
  );
  const reading = new RegExp(`^${pattern.join('')}$`, 'u');
  return (romaji, japanese) =>
    (known >= leastKnown || japanese.some((title) => kanji.every((run) => title.includes(run)))) &&
    romaji.some((title) => reading.test(title));
}
