import type { Anyone } from '../../catalog/schema/person.ts';
import { givenNameSyllables } from '../hangul/given-names.ts';
import { customarySpellings } from '../hangul/japanese.ts';
import { isEverydayEnglish } from '../latin/everyday-words.ts';

const shortestHangul = 3;
const shortestLatin = 5;
/** Of a short form: the first two syllables of a surname, 니노 for 니노미야. */
const clipped = 2;

/** 나오 and 마리 are Korean words as well; no Korean name has both syllables of 쇼타. */
const isTelling = (hangul: string): boolean =>
  hangul.length >= shortestHangul || Array.from(hangul).some((syllable) => !givenNameSyllables.has(syllable));

/**
 * What fans call a Japanese co-star beside a work of theirs: 켄타로 and "Kentaro", and 니노 for 니노미야 가즈나리. Alone such a
 * name is anybody's.
 */
export function namesOfCostar({ names: { en, ko = '' }, nationality }: Anyone): string[] {
  if (nationality !== 'JP') return [];
  const called = new Set<string>();
  for (const spelling of [ko, ...customarySpellings(ko)]) {
    const [surname = '', given = ''] = spelling.split(' ');
    if (given.length > 1 && isTelling(given)) called.add(given);
    if (surname.length > clipped) called.add(surname.slice(0, clipped));
  }
  const [given = '', surname = ''] = en.split(' ');
  if (surname !== '' && given.length >= shortestLatin && !isEverydayEnglish(given.toLowerCase())) called.add(given);
  return [...called];
}
