import { givenInMillion, givenSyllables, shareOfSurnames } from '../hangul/usual-names.ts';
import { once } from '../once.ts';
import { looseKana } from './fold.ts';
import { katakanaOfName } from './from-hangul.ts';
import { koreanNamesOfKana } from './korean-name.ts';

/** Frequency per million of a given name, by its kana in the media: ジヒョン is 지현, 지형 and 지혁. */
const inMillion = once(() => {
  const byKana = new Map<string, number>();
  for (const first of givenSyllables.keys()) {
    for (const second of givenSyllables.keys()) {
      const kana = looseKana(katakanaOfName('김', first + second)[1]);
      byKana.set(kana, (byKana.get(kana) ?? 0) + givenInMillion(first + second));
    }
  }
  return byKana;
});

export const givenInMillionInKana = (given: string): number => inMillion().get(looseKana(given)) ?? 0;

/** The bearers of a name in kana, with or without its dot, per million Koreans. */
export const bearersOfKana = (cleaned: string): number =>
  Math.max(
    0,
    ...koreanNamesOfKana(cleaned).map(({ surnames, given }) => shareOfSurnames(surnames) * givenInMillionInKana(given)),
  );
