import { areHomophones } from '../han/name-readings.ts';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Row and column of a key; each row is shifted right by half a key from the one above. */
function placeOf(key: string): readonly [row: number, column: number] {
  const row = rows.findIndex((keys) => keys.includes(key));
  return [row, (rows[row]?.indexOf(key) ?? -9) + row * 0.5];
}

/** Whether two keys are adjacent on a QWERTY keyboard, horizontally or diagonally. */
function areNeighbourKeys(a: string, b: string): boolean {
  const [rowA, columnA] = placeOf(a);
  const [rowB, columnB] = placeOf(b);
  return rowA >= 0 && rowB >= 0 && Math.abs(rowA - rowB) < 2 && Math.abs(columnA - columnB) <= 1;
}

/** Kana on one phone key, which differ in the direction of the flick. */
const flickKeys = [
  'アイウエオ',
  'カキクケコガギグゲゴ',
  'サシスセソザジズゼゾ',
  'タチツテトダヂヅデド',
  'ナニヌネノ',
].concat(['ハヒフヘホバビブベボパピプペポ', 'マミムメモ', 'ヤユヨ', 'ラリルレロ', 'ワン']);
/** Katakana that look alike in handwriting and in small print, and チ, which is misheard as ジ. */
const alikeKana = 'ソン シツ ヌス クワ クタ コユ マム チテ ウワ フワ フラ ナメ アマ ルレ チジ'.split(' ');
/** ナ is misheard as マ, because both are nasal. */
const nasals = ['ナニヌネノ', 'マミムメモ'] as const;
const areNasals = (a: string, b: string): boolean =>
  Array.from(nasals[0], (kana, vowel) => kana + nasals[1].charAt(vowel)).some(
    (pair) => pair.includes(a) && pair.includes(b),
  );
const areNeighbourKana = (a: string, b: string): boolean =>
  areNasals(a, b) || [...flickKeys, ...alikeKana].some((key) => key.includes(a) && key.includes(b));

/** The difference of two texts, without their common beginning and end. */
function difference(a: string, b: string): readonly [string, string] {
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

type Alike = (a: string, b: string) => boolean;

const shortestWithEnd = 3;

/** After one slip, a text of three characters or more keeps its first or its last one. */
const haveSameEnd = (a: string, b: string): boolean =>
  a.length < shortestWithEnd ||
  b.length < shortestWithEnd ||
  a.charCodeAt(0) === b.charCodeAt(0) ||
  a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1);

/** Whether the texts differ by one missing or extra character, two in the wrong order, or a similar one. */
function differsByOne(a: string, b: string, alike: Alike): boolean {
  // A fuzzy search compares two hundred pairs, and nearly all of them end at one of these two lines, before the common
  // parts are cut off.
  if (Math.abs(a.length - b.length) > 1) return false;
  if (!haveSameEnd(a, b)) return false;
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
 * Whether two sequences of key presses differ by a single slip: a typing error, or a misheard vowel. A consonant from
 * the other end of the keyboard makes another name.
 */
export const isKeySlip = (a: string, b: string): boolean =>
  differsByOne(a, b, (one, other) => areNeighbourKeys(one, other) || areVowels(one, other));

/** The keys of ㅈ ㅊ, ㄱ ㅋ, ㄷ ㅌ, ㅂ ㅍ and ㅇ ㅎ, which sound alike (절 for 철), and of ㅁ ㅇ, which look alike. */
const alikeKeys = ['wc', 'rz', 'ex', 'qv', 'dg', 'ad'];

/** The same for hangul. */
export const isHangulSlip = (a: string, b: string): boolean =>
  // ㅖ and ㅔ, or ㄲ and ㄱ, share one key, with Shift and without.
  a === b ||
  isKeySlip(a, b) ||
  differsByOne(a, b, (one, other) => alikeKeys.some((keys) => keys.includes(one) && keys.includes(other)));

const any: Alike = () => true;
/** From this many kana on, one dissimilar kana is also a slip. */
const longKana = 7;

/** A kana more at the very beginning gives another surname: チャン・ミナ is not ヤン・ミナ. */
const mayBeSlip = (a: string, b: string): boolean => a.length === b.length || a.charAt(0) === b.charAt(0);

/** The same for loose kana. */
export const isKanaSlip = (a: string, b: string): boolean =>
  mayBeSlip(a, b) && differsByOne(a, b, Math.min(a.length, b.length) < longKana ? areNeighbourKana : any);

/** In what is no name as typed, any kana may be the slip: nobody is called キム・ドンワク. */
export const isAnyKanaSlip = (a: string, b: string): boolean => mayBeSlip(a, b) && differsByOne(a, b, any);

const withoutVoice = (kana: string): string => kana.normalize('NFD').charAt(0);

/** The positions where two texts of equal length differ; undefined if there are more than two. */
function placesOfDifference(a: string, b: string): number[] | undefined {
  if (a.length !== b.length) return undefined;
  const places: number[] = [];
  for (let place = 0; place < a.length && places.length < 3; place += 1)
    if (a.charAt(place) !== b.charAt(place)) places.push(place);
  return places.length > 2 ? undefined : places;
}

const shortestVoiced = 3;
const shortestTwice = 5;

/** A missing or extra voice mark, in a name of any length: コ・スビ for コ・スヒ. */
export function isVoiceSlip(a: string, b: string): boolean {
  const places = placesOfDifference(a, b);
  const [place = 0] = places ?? [];
  return (
    a.length >= shortestVoiced &&
    places?.length === 1 &&
    withoutVoice(a.charAt(place)) === withoutVoice(b.charAt(place))
  );
}

/** Two kana, each similar to the right one, in an impossible name: ペ・スピソ for ペ・スビン. */
export function isDoubleKanaSlip(a: string, b: string): boolean {
  const places = placesOfDifference(a, b);
  return (
    a.length >= shortestTwice &&
    places?.length === 2 &&
    places.every((place) => areNeighbourKana(a.charAt(place), b.charAt(place)))
  );
}

/** Katakana and kanji that look the same in most fonts: 赤楚衛ニ is 赤楚衛二. */
const lookAlikes = ['ニ二', 'カ力', 'エ工', 'ロ口', 'タ夕', 'ト卜', 'ハ八'];
const lookAlike: Alike = (a, b) => lookAlikes.some((pair) => pair.includes(a) && pair.includes(b));

/** Most Japanese names have two kanji of surname and two of given name, the first of which distinguishes relatives. */
const usualKanji = 4;
const shortestKanji = 3;
const firstGiven = 2;

/** Whether enough of a name remains if one kanji differs: 大谷翔平 is not 大谷亮平, but 伊東英明 is hardly another person. */
function isOneOtherKanji(a: string, b: string): boolean {
  const [one, other] = difference(a, b);
  if (one.length !== 1 || other.length !== 1 || a.length < shortestKanji) return false;
  // The given name comes last: 堂珍喜邦 sounds like 堂珍嘉邦.
  if (areHomophones(one, other) && a.charAt(0) === b.charAt(0)) return true;
  if (a.length < usualKanji) return false;
  return a.length > usualKanji || a.charAt(firstGiven) === b.charAt(firstGiven);
}

/** The same for names of three or more kanji. */
export const isKanjiSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 2 && (differsByOne(a, b, lookAlike) || isOneOtherKanji(a, b));

const shortestTitle = 4;

/** The same for titles, because two titles seldom differ by one character. */
export const isTitleSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= shortestTitle && differsByOne(a, b, any);
