import { surnameAndGiven } from './surname.ts';
import { koreanSurnames } from '../../language/korean-surnames.ts';

/**
 * Syllables of given names by their frequency per thousand, among 22,909 syllables of the given names of people on
 * Wikidata, Wikipedia and KMDb. Any other syllable is below three per thousand.
 */
const perThousand: readonly (readonly [share: number, syllables: string])[] = [
  [40, '영'],
  [24, '정진성현수희민호재경지'],
  [14, '원우준은태상석기동용승주철종훈선연'],
  [9, '윤미인규환일혜병명형대창식하숙'],
  [5, '광순근아한혁유남해세욱화서소문덕도옥홍봉찬국리범효구빈자신나섭'],
  [3, '보중웅길강왕이만예라건제균시오'],
];
export const givenSyllables: ReadonlyMap<string, number> = new Map(
  perThousand.flatMap(([share, syllables]) => Array.from(syllables, (one) => [one, share] as const)),
);

/**
 * Surnames follow Zipf's law: the one at rank n has some 215 per thousand divided by n (김 215, 정 43 at rank 5, 장 22 at
 * 9, 심 7 at 30; the census of 2015 counts 215, 43, 20 and 5).
 */
const commonest = 0.215;
const places = new Map(koreanSurnames.map((surname, place) => [surname, place + 1]));

/** The share of all Koreans with one of these surnames. */
export function shareOfSurnames(written: readonly string[]): number {
  let share = 0;
  for (const surname of new Set(written)) share += commonest / (places.get(surname) ?? Infinity);
  return share;
}

/**
 * The minimum frequency of a usual name, in bearers per million. A query of such a name means a person of that name,
 * not another person with a slip. docs/search.md has a table of costs and benefits at 5 to 40.
 */
const fewestInMillion = 14;

/** Whether a name is usual, from the share of its surname and the shares per thousand of both syllables. */
export const isUsual = (surname: number, given: number): boolean => surname * given >= fewestInMillion;

/** Frequency per million of a given name of two syllables in hangul; 0 for any other text. */
export function givenInMillion(given: string): number {
  const [first = '', second = '', ...others] = given;
  return others.length > 0 ? 0 : (givenSyllables.get(first) ?? 0) * (givenSyllables.get(second) ?? 0);
}

/** True for 박지현 and 김재훈, but not for 변요한. */
export function isUsualInHangul(hangul: string): boolean {
  const [surname = '', given = ''] = surnameAndGiven(hangul) ?? [];
  return isUsual(shareOfSurnames([surname]), givenInMillion(given));
}

/** Fewer than 150 people have such a name, so it is more likely a slip, even in the surname. */
const fewInMillion = 3;

/** True for 어지호, a rare surname next to 오지호. The shares do not include given names of one syllable. */
export function isRareInHangul(hangul: string): boolean {
  const [surname = '', given = ''] = surnameAndGiven(hangul) ?? [];
  return given.length === 2 && shareOfSurnames([surname]) * givenInMillion(given) < fewInMillion;
}
