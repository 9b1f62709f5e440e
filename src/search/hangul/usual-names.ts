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

/** Frequency per million of a given name of two syllables in hangul; 0 for any other text. */
export function givenInMillion(given: string): number {
  const [first = '', second = '', ...others] = given;
  return others.length > 0 ? 0 : (givenSyllables.get(first) ?? 0) * (givenSyllables.get(second) ?? 0);
}

/**
 * The bearers of a name per million Koreans, from the share of its surname and the shares per thousand of both syllables.
 * Undefined for a given name of one syllable, because the shares do not include those.
 */
export function bearersOfHangul(hangul: string): number | undefined {
  const [surname = '', given = ''] = surnameAndGiven(hangul) ?? [];
  return given.length === 2 ? shareOfSurnames([surname]) * givenInMillion(given) : undefined;
}
