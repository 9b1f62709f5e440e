import { surnameAndGiven, surnames } from './surname.ts';

/**
 * Syllables of given names by how many in a thousand they are, among 22,909 syllables of the given names of people on
 * Wikidata, Wikipedia and KMDb. What is not here has fewer than three.
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
 * Surnames are as frequent as Zipf's law has it: the one at place n has some 215 in a thousand divided by n (김 215, 정 43
 * at place 5, 장 22 at 9, 심 7 at 30; the census of 2015 counts 215, 43, 20 and 5).
 */
const commonest = 0.215;
const places = new Map(surnames.map((surname, place) => [surname, place + 1]));

/** The part of all Koreans who have one of these surnames. */
export function shareOfSurnames(written: readonly string[]): number {
  let share = 0;
  for (const surname of new Set(written)) share += commonest / (places.get(surname) ?? Infinity);
  return share;
}

/**
 * So many in a million have a name that is usual. Whoever types such a name means somebody of that name, and not somebody
 * else with a slip. What it costs and brings at 5 to 40 is a table in docs/search.md.
 */
const fewestInMillion = 14;

/** Whether so many have a name, by the part who have the surname and the shares in a thousand of both syllables. */
export const isUsual = (surname: number, given: number): boolean => surname * given >= fewestInMillion;

/** How many in a million have a given name of two syllables in hangul; 0 for what is not one. */
export function givenInMillion(given: string): number {
  const [first = '', second = '', ...others] = given;
  return others.length > 0 ? 0 : (givenSyllables.get(first) ?? 0) * (givenSyllables.get(second) ?? 0);
}

/** 박지현, 김재훈, but not 변요한. */
export function isUsualInHangul(hangul: string): boolean {
  const [surname = '', given = ''] = surnameAndGiven(hangul) ?? [];
  return isUsual(shareOfSurnames([surname]), givenInMillion(given));
}
