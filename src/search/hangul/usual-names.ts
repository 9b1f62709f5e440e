import { katakanaOfName } from '../kana/from-hangul.ts';
import { once } from '../once.ts';
import { surnameAndGiven } from './surname.ts';

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
const shares = new Map(
  perThousand.flatMap(([share, syllables]) => Array.from(syllables, (one) => [one, share] as const)),
);

/**
 * A given name that one in 7,000 has, by the shares of its syllables. Of 1,215 strangers 2.4 % are then asked about instead
 * of 4.4 %, and of hangul with one wrong jamo 89.7 % are found instead of 93.6 %. With 40 it is 1.6 and 87.2 %.
 */
const leastUsual = 150;

/** Whether so many people have a given name that whoever has it is more likely a stranger than a misspelling of somebody: 지현, 재훈. */
export function hasUsualGivenName(hangul: string): boolean {
  const [first = '', second = '', ...others] = surnameAndGiven(hangul)?.[1] ?? '';
  return others.length === 0 && (shares.get(first) ?? 0) * (shares.get(second) ?? 0) >= leastUsual;
}

/** The same shares by the kana that a syllable is written with inside a name: ジヒョン is 지현, 지형 and 지혁. */
const sharesInKana = once(() => {
  const byKana = new Map<string, number>();
  for (const [syllable, share] of shares) {
    const [, kana] = katakanaOfName('김', syllable);
    byKana.set(kana, (byKana.get(kana) ?? 0) + share);
  }
  return byKana;
});

/** The same for a name in katakana of surname and given name: パク ジヒョン. */
export function hasUsualGivenNameInKana(cleaned: string): boolean {
  const [, given = '', ...others] = cleaned.split(' ');
  if (others.length > 0) return false;
  const inKana = sharesInKana();
  return Array.from(given).some(
    (_, end) => (inKana.get(given.slice(0, end)) ?? 0) * (inKana.get(given.slice(end)) ?? 0) >= leastUsual,
  );
}
