import { givenSyllables, shareOfSurnames } from '../hangul/usual-names.ts';
import { soundsOfHangul } from '../hangul/sounds.ts';
import { koreanSurnames } from '../../language/korean-surnames.ts';
import { remembered } from '../remembered.ts';
import { soundDistance } from '../sound/distance.ts';
import { soundsOfLatin } from './sounds.ts';
import { halves, koreanNamesOfLatin } from './well-formed.ts';

const usualSpelling = 0.2;

/** Whether Latin letters are a usual spelling of a syllable: "young" is 영, and "sung" is 성 and 숭. */
function reads(latin: string): (hangul: string) => boolean {
  const spoken = soundsOfLatin(latin);
  return (hangul) => spoken.some((sounds) => soundDistance(sounds, soundsOfHangul(hangul), 1) <= usualSpelling);
}

const shareOfSyllable = remembered((latin) => {
  const isRead = reads(latin);
  let share = 0;
  for (const [hangul, perThousand] of givenSyllables) if (isRead(hangul)) share += perThousand;
  return share;
});

const shareOfSurname = remembered((latin) => shareOfSurnames(koreanSurnames.filter(reads(latin))));

/** Frequency per million of a given name in Latin letters, of one word or two. */
export function givenInMillionInLatin(words: readonly string[]): number {
  const [first = ''] = words;
  const parted = words.length === 2 ? [words] : words.length === 1 ? halves(first) : [];
  return Math.max(0, ...parted.map(([one = '', other = '']) => shareOfSyllable(one) * shareOfSyllable(other)));
}

/** The bearers of a name in Latin letters, in any order, parted or joined, per million Koreans. */
export const bearersOfLatin = (cleaned: string): number =>
  Math.max(
    0,
    ...koreanNamesOfLatin(cleaned).map(({ surname, given }) => shareOfSurname(surname) * givenInMillionInLatin(given)),
  );
