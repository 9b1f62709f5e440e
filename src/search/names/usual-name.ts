import { joined } from '../clean.ts';
import { givenInMillion, isUsual, isUsualInHangul } from '../hangul/usual-names.ts';
import { givenInMillionInKana, isUsualInKana } from '../kana/usual-names.ts';
import { givenInMillionInLatin, isUsualInLatin } from '../latin/usual-names.ts';
import { scriptOf } from '../script.ts';

/**
 * Whether a whole name is so frequent in Korea that a query of it means one of its bearers: 박지현 is no slip for 박주현, nor
 * "Kim Sung-kyun" for Kim Sung-kyu.
 */
export function isUsualName(cleaned: string): boolean {
  const text = joined(cleaned);
  switch (scriptOf(text)) {
    case 'latin':
      return isUsualInLatin(cleaned);
    case 'hangul':
      return isUsualInHangul(text);
    case 'kana':
      return isUsualInKana(cleaned);
    default:
      return false;
  }
}

/** Whether a given name alone is usual, whatever the surname: 원영, "won-young", ウォニョン. */
export function isUsualGivenName(cleaned: string): boolean {
  const text = joined(cleaned);
  switch (scriptOf(text)) {
    case 'latin':
      return isUsual(1, givenInMillionInLatin(cleaned.split(' ')));
    case 'hangul':
      return isUsual(1, givenInMillion(text));
    case 'kana':
      return isUsual(1, givenInMillionInKana(text));
    default:
      return false;
  }
}
