import { isPlaceName } from '../../search/places.ts';
import type { Language } from '../../language/language.ts';
import type { Reading } from '../reading/reading.ts';
import { nameAskedOf } from './asked-of.ts';
import { englishNames } from './english.ts';
import { japaneseNames } from './japanese.ts';
import { koreanNames } from './korean.ts';
import type { Signs } from './signs.ts';

type NamesOf = (reading: Reading, signs: Signs) => string[];

const byLanguage: Readonly<Record<Language, NamesOf>> = { en: englishNames, ja: japaneseNames, ko: koreanNames };

/**
 * Names that are not in the catalog. Only positive signs count: quotation marks, capitals inside a sentence, a Korean
 * surname with two syllables, ・ in katakana, 俳優 or さん beside. An unknown word alone is not a name.
 */
export function unknownNames(reading: Reading, signs: Signs): string[] {
  const found = byLanguage[reading.language](reading, signs);
  // Part of a whole name is not another name: "Ja-yeon" of Ok Ja-yeon.
  const others = found.filter(
    (name) => !reading.strangers.some((stranger) => stranger.includes(name) || name.includes(stranger)),
  );
  const all = [...new Set([...reading.strangers, ...others])].slice(0, 3);
  const asked = all.length === 0 ? nameAskedOf(reading, signs) : undefined;
  // "Which actor was born in Busan": a city is no name that is missing.
  return (asked === undefined ? all : [asked]).filter((name) => !isPlaceName(name));
}
