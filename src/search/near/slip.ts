const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Row and column of a key; each row stands half a key to the right of the one above. */
function placeOf(key: string): readonly [row: number, column: number] {
  const row = rows.findIndex((keys) => keys.includes(key));
  return [row, (rows[row]?.indexOf(key) ?? -9) + row * 0.5];
}

/** Keys beside and diagonally above and below each other on a QWERTY keyboard. */
function areNeighbourKeys(a: string, b: string): boolean {
  const [rowA, columnA] = placeOf(a);
  const [rowB, columnB] = placeOf(b);
  return rowA >= 0 && rowB >= 0 && Math.abs(rowA - rowB) < 2 && Math.abs(columnA - columnB) <= 1;
}

/** Kana of one key of a phone, which are told apart by the direction of the flick, and kana that look alike. */
const flickKeys = [
  'アイウエオ',
  'カキクケコガギグゲゴ',
  'サシスセソザジズゼゾ',
  'タチツテトダヂヅデド',
  'ナニヌネノ',
].concat(['ハヒフヘホバビブベボパピプペポ', 'マミムメモ', 'ヤユヨ', 'ラリルレロ', 'ワン', 'ソン', 'シツ']);
const areNeighbourKana = (a: string, b: string): boolean => flickKeys.some((key) => key.includes(a) && key.includes(b));

/** Where two texts differ, without what they begin and end with alike. */
function difference(a: string, b: string): readonly [string, string] {
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

type Alike = (a: string, b: string) => boolean;

/** One sign too many or too few, two in the wrong order, or one for another that is easily taken for it. */
function differsByOne(a: string, b: string, alike: Alike): boolean {
  const [restA, restB] = difference(a, b);
  if (restA.length + restB.length === 1) return true;
  if (restA.length === 1 && restB.length === 1) return alike(restA, restB);
  return (
    restA.length === 2 &&
    restB.length === 2 &&
    restA.charAt(0) === restB.charAt(1) &&
    restA.charAt(1) === restB.charAt(0)
  );
}

const areVowels: Alike = (a, b) => 'aeiou'.includes(a) && 'aeiou'.includes(b);

/**
 * Whether one text of struck keys is the other with a single slip: of the finger, or of the ear, which takes one vowel for
 * another. A consonant from the other end of the keyboard is no slip but another name.
 */
export const isKeySlip = (a: string, b: string): boolean =>
  differsByOne(a, b, (one, other) => areNeighbourKeys(one, other) || areVowels(one, other));

/** The keys of ㅈ ㅊ, ㄱ ㅋ, ㄷ ㅌ and ㅂ ㅍ: one is heard for the other, 절 for 철. */
const aspirated = ['wc', 'rz', 'ex', 'qv', 'dg'];

/** The same for hangul. */
export const isHangulSlip = (a: string, b: string): boolean =>
  // ㅖ for ㅔ and ㄲ for ㄱ are one key, with Shift and without.
  a === b ||
  isKeySlip(a, b) ||
  differsByOne(a, b, (one, other) => aspirated.some((keys) => keys.includes(one) && keys.includes(other)));

const any: Alike = () => true;
/** From so many kana on, one that is nothing like the other is a slip as well. */
const longKana = 7;

/** The same for loose kana. */
export const isKanaSlip = (a: string, b: string): boolean =>
  differsByOne(a, b, Math.min(a.length, b.length) < longKana ? areNeighbourKana : any);

/** Katakana and kanji that look the same in most fonts: 赤楚衛ニ is 赤楚衛二. */
const lookAlikes = ['ニ二', 'カ力', 'エ工', 'ロ口', 'タ夕', 'ト卜', 'ハ八'];
const lookAlike: Alike = (a, b) => lookAlikes.some((pair) => pair.includes(a) && pair.includes(b));

/** Most Japanese names are two kanji of surname and two given; the first given one tells people of a family apart. */
const usualKanji = 4;
const firstGiven = 2;

/** Whether one kanji for another leaves enough of a name: 大谷翔平 is not 大谷亮平, but 伊東英明 is hardly anybody else. */
function isOneOtherKanji(a: string, b: string): boolean {
  const [one, other] = difference(a, b);
  if (one.length !== 1 || other.length !== 1 || a.length < usualKanji) return false;
  return a.length > usualKanji || a.charAt(firstGiven) === b.charAt(firstGiven);
}

/** The same for three kanji and more. */
export const isKanjiSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 2 && (differsByOne(a, b, lookAlike) || isOneOtherKanji(a, b));

const shortestTitle = 4;

/** The same for titles, which are seldom one sign from another title. */
export const isTitleSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= shortestTitle && differsByOne(a, b, any);
