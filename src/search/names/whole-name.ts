import { joined } from '../clean.ts';
import { isKoreanName } from '../hangul/given-names.ts';
import { soundsOfHangul } from '../hangul/sounds.ts';
import { surnameAndGiven } from '../hangul/surname.ts';
import { hasTwoSyllablesOfKana, koreanSurnamesOfKana } from '../kana/korean-name.ts';
import { hasTwoGivenSyllables, isWellFormedName, surnamesIn } from '../latin/well-formed.ts';
import { remembered } from '../remembered.ts';
import { scriptOf } from '../script.ts';
import { otherOrders } from './split.ts';

function hasFormOfWholeName(cleaned: string): boolean {
  const text = joined(cleaned);
  switch (scriptOf(text)) {
    case 'latin':
      return isWellFormedName(cleaned);
    case 'hangul':
      return isKoreanName(text);
    case 'kana':
      return koreanSurnamesOfKana(cleaned).length > 0;
    default:
      return false;
  }
}

/**
 * One query needs this for the same few texts up to ten times, and /ask for overlapping windows, so results are cached.
 */
const mostRemembered = 512;

/** Whether a query has the form of a whole Korean name, which belongs to somebody inside or outside the catalog. */
export const isWholeName = remembered(hasFormOfWholeName, mostRemembered);

/** Whether it is a whole and probably complete name: a surname and both syllables of the given name. */
export function isFinishedName(cleaned: string): boolean {
  if (!isWholeName(cleaned)) return false;
  const text = joined(cleaned);
  switch (scriptOf(text)) {
    case 'latin':
      return hasTwoGivenSyllables(cleaned);
    case 'kana':
      return cleaned.includes(' ') && cleaned.split(' ').some(hasTwoSyllablesOfKana);
    default:
      return text.length > 2;
  }
}

/** Sounds of the possible surnames of a whole name; empty if it is not a whole Korean name. */
export function surnamesOfName(cleaned: string): string[] {
  const text = joined(cleaned);
  switch (scriptOf(text)) {
    case 'latin':
      return surnamesIn(cleaned);
    case 'hangul':
      return [text, ...otherOrders(cleaned.split(' ')).map((words) => words.join(''))]
        .filter(isKoreanName)
        .map((name) => soundsOfHangul(surnameAndGiven(name)?.[0] ?? ''));
    case 'kana':
      return koreanSurnamesOfKana(cleaned).map(soundsOfHangul);
    default:
      return [];
  }
}
