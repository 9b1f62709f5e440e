import { joined } from '../clean.ts';
import { bearersOfHangul, givenInMillion } from '../hangul/usual-names.ts';
import { bearersOfKana, givenInMillionInKana } from '../kana/usual-names.ts';
import { bearersOfLatin, givenInMillionInLatin } from '../latin/usual-names.ts';
import { scriptOf } from '../script.ts';

/**
 * The minimum bearers per million of a usual name. A query of such a name means a person of that name, not another person
 * with a slip. docs/search.md has a table of costs and benefits at 5 to 40.
 */
export const fewestBearers = 14;

/** The bearers of a whole name per million Koreans; undefined if it cannot be estimated. */
export function bearersOf(cleaned: string): number | undefined {
  const text = joined(cleaned);
  switch (scriptOf(text)) {
    case 'latin':
      return bearersOfLatin(cleaned);
    case 'hangul':
      return bearersOfHangul(text);
    case 'kana':
      return bearersOfKana(cleaned);
    default:
      return undefined;
  }
}

/**
 * Whether a whole name is so frequent in Korea that a query of it means one of its bearers: 박지현 is no slip for 박주현, nor
 * "Kim Sung-kyun" for Kim Sung-kyu.
 */
export const isUsualName = (cleaned: string): boolean => (bearersOf(cleaned) ?? 0) >= fewestBearers;

/** Whether a given name alone is usual, whatever the surname: 원영, "won-young", ウォニョン. */
export function isUsualGivenName(cleaned: string): boolean {
  const text = joined(cleaned);
  switch (scriptOf(text)) {
    case 'latin':
      return givenInMillionInLatin(cleaned.split(' ')) >= fewestBearers;
    case 'hangul':
      return givenInMillion(text) >= fewestBearers;
    case 'kana':
      return givenInMillionInKana(text) >= fewestBearers;
    default:
      return false;
  }
}
