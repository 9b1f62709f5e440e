import { overlaps } from '../reading/mark.ts';
import { blot, type Reading } from '../reading/reading.ts';
import { quotedNames } from './quoted.ts';
import type { Signs } from './signs.ts';

/** Katakana in two parts, and words with a courtesy title behind them or a trade before them. */
const parted = /[ァ-ヺー]+[・＝=][ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]+)*/gu;
const courteous = /([ァ-ヺー]{3,}|[\p{Script=Han}々]{2,5})(?=さん|くん|君|ちゃん|氏(?!名)|様)/gu;
const ofTrade =
  /(?:俳優|女優|監督|アイドル)の?([ァ-ヺー]{3,}|[\p{Script=Han}々]{3,5})(?=[はがをにのとって、。?\s]|$)/gu;

/** A maker's name, followed by 監督. */
const making = /(?<![\p{Script=Han}々ァ-ヺー])([ァ-ヺー]+・[ァ-ヺー・]+|[\p{Script=Han}々]{3,5})(?=監督)/gu;

/** Roles that are not names. */
const isRole =
  /^(?:お?父|お?母|皆|誰|主人公|俳優|女優|監督|店員|医師|先生|韓国|日本|奥|お客|役者|映画|舞台|撮影|音楽|美術|新人|若手|有名|女性|男性|総|共同|同じ)/u;

export function japaneseNames(reading: Reading, signs: Signs): string[] {
  const { restText, text, marks } = reading;
  const isFree = (start: number, end: number): boolean =>
    !marks.some((mark) => mark.name !== undefined && overlaps(mark, { start, end }));
  const people = [parted, courteous, ofTrade, making].flatMap((sign) =>
    [...text.matchAll(sign)].flatMap(({ 0: whole, 1: name = whole, index }) => {
      const start = index + whole.indexOf(name);
      const isKnown = !isFree(start, start + name.length) || signs.everyday.isMentioned(name, 'ja');
      const isLexical = !/[ァ-ヺ\p{Script=Han}]/u.test(restText.slice(start, start + name.length).replaceAll(blot, ''));
      return isKnown || isLexical || isRole.test(name) ? [] : [name];
    }),
  );
  return [...quotedNames(reading, signs), ...people];
}
