import type { Script } from './question.ts';

/** Surnames of one syllable, with which a name of three syllables begins: 노민우, but not 지드래. */
const surnames = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국은편용'.split(
    '',
  ),
);

/** The number of syllables of a name in Latin letters, counted as groups of vowels: Kevin Woo has three. */
const syllables = (latin: string): number => latin.match(/[aeiou]+/giu)?.length ?? 0;

/** Whether a name in hangul includes the surname of the Latin spelling: 케빈 is only the given name of Kevin Woo. */
function isWholeInHangul(hangul: string, latin: string): boolean {
  if (latin.includes(' ')) return syllables(latin) <= hangul.length;
  return hangul.length === 3 && surnames.has(hangul.charAt(0)) && syllables(latin) < hangul.length;
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
