import { isCommonSurname } from '../../language/korean-surnames.ts';
import type { Script } from './question.ts';

/** The syllables of a name in Latin letters, as its groups of vowels: Kevin Woo has three. */
const syllables = (latin: string): number => latin.match(/[aeiou]+/giu)?.length ?? 0;

/**
 * Whether a name in hangul has the surname that the Latin spelling has: 노민우 has it and 지드래 has not, and 케빈 is only the
 * given name of Kevin Woo.
 */
function isWholeInHangul(hangul: string, latin: string): boolean {
  if (latin.includes(' ')) return syllables(latin) <= hangul.length;
  return hangul.length === 3 && isCommonSurname(hangul.charAt(0)) && syllables(latin) < hangul.length;
}

/**
 * Whether a name has surname and given name. Many stars have one name in Japan, チャンミン, and another in Korea, 심창민: one
 * is not the other in another script.
 */
export function isWholeName(name: string, script: Script, latin: string): boolean {
  switch (script) {
    case 'ja':
      return name.includes('・');
    case 'en':
      return name.includes(' ');
    case 'ko':
      return isWholeInHangul(name, latin);
  }
}
