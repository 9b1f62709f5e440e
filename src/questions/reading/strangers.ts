import { distance } from 'fastest-levenshtein';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Spotted } from '../../search/spot.ts';
import type { FullName, IsWord } from './full-names/full-name.ts';
import { hangulFullNames } from './full-names/hangul.ts';
import { kanaFullNames } from './full-names/kana.ts';
import { latinFullNames } from './full-names/latin.ts';
import { choseongOf, withoutDoubleInitials } from '../../search/hangul/jamo.ts';
import { overlaps } from './mark.ts';

const keyOf = (name: string): string => name.toLowerCase().replaceAll(/[\s・=＝'’.-]/gu, '');

const namesOf = (id: string, catalog: Catalog): string[] => {
  const person = catalog.anyone(id);
  return person === undefined
    ? []
    : [...Object.values(person.names), ...('aliases' in person ? (person.aliases ?? []) : [])].filter(
        (name): name is string => typeof name === 'string',
      );
};

/** Slips of one letter are allowed in long romanised names of two words: other syllables mean another person. */
const mostSlips = (key: string): number => (/^[a-z]+$/u.test(key) && key.length > 8 ? 2 : 1);

/**
 * One syllable of hangul is a third of a name. A slip keeps the surname and the consonants that the syllables begin with:
 * 강지연 is 강지영 and 김레원 is 김래원, but 김채원 and 장원영 are people of their own.
 */
const keepsConsonants = (typed: string, name: string): boolean =>
  !/^[가-힣]{3}$/u.test(typed) ||
  !/^[가-힣]{3}$/u.test(name) ||
  (typed.charAt(0) === name.charAt(0) &&
    withoutDoubleInitials(choseongOf(typed)) === withoutDoubleInitials(choseongOf(name)));

const isSlipOf = (typed: string, id: string, catalog: Catalog): boolean =>
  namesOf(id, catalog).some(
    (name) => distance(keyOf(name), keyOf(typed)) <= mostSlips(keyOf(typed)) && keepsConsonants(typed, name),
  );

/** A person known by one name may be asked about with a surname that no record has. */
const goesByOneName = (id: string, catalog: Catalog): boolean =>
  namesOf(id, catalog).every((name) => !/\p{L}[\s・-]\p{L}/u.test(name));

/** Whether the whole name in a text means the record that was spotted in it. */
function isMeant(spotted: Spotted, name: FullName, catalog: Catalog): boolean {
  if (!overlaps(spotted, name)) return false;
  const covers = spotted.start <= name.start && spotted.end >= name.end;
  // 현빈이, "Gong Yoo been": a known name, followed by a syllable that does not belong to it.
  const begins = spotted.start === name.start && keyOf(spotted.text).length * 2 > keyOf(name.text).length;
  if (begins && !covers && !spotted.isNear && spotted.kind !== 'character') return true;
  if (spotted.kind !== 'person' && spotted.kind !== 'maker')
    return (covers && spotted.kind === 'series') || (spotted.isSure && !spotted.isNear);
  if (covers) return !spotted.isNear || spotted.ids.some((id) => isSlipOf(name.text, id, catalog));
  // "is do jae-joong": a word before a known name is not a surname.
  return !spotted.isNear && spotted.isSure && (name.isDoubtful || spotted.ids.some((id) => goesByOneName(id, catalog)));
}

/** Whole Korean names of people without a record. */
export function strangersIn(
  text: string,
  isWord: IsWord,
  spotted: readonly Spotted[],
  taken: readonly { readonly start: number; readonly end: number }[],
  catalog: Catalog,
): FullName[] {
  return [...latinFullNames(text, isWord), ...kanaFullNames(text, isWord), ...hangulFullNames(text, isWord)].filter(
    (name) => !taken.some((other) => overlaps(other, name)) && !spotted.some((other) => isMeant(other, name, catalog)),
  );
}
