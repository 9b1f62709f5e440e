import type { Anyone } from './schema/person.ts';

/**
 * All spellings besides the three names that find a person: aliases, Chinese characters, nicknames, and keys that are
 * never shown. The separate fields decide what a card may show.
 */
export function otherSpellings(person: Anyone): string[] {
  const { aliases = [] } = person;
  if (!('occupation' in person)) return [...aliases];
  const { hanja = [], nicknames = [], searchKeys = [] } = person;
  return [
    ...aliases,
    ...hanja.map(({ name }) => name),
    ...nicknames.map(({ name }) => name),
    ...searchKeys.map(({ spelling }) => spelling),
  ];
}

/**
 * The same, without spellings that have another meaning in running text: ordinary words, and keys that no page prints.
 */
export function spellingsInText(person: Anyone): string[] {
  const { aliases = [] } = person;
  if (!('occupation' in person)) return [...aliases];
  const { hanja = [], nicknames = [] } = person;
  return [
    ...aliases,
    ...hanja.map(({ name }) => name),
    ...nicknames.flatMap(({ name, ordinary }) => (ordinary === true ? [] : name)),
  ];
}
