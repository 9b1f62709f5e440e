import type { Anyone } from './schema/person.ts';

/**
 * Everything beside the three names that somebody is found by: aliases, Chinese characters, nicknames, and keys that are
 * never shown. What a card may show is each of the fields by itself.
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

/** The same without what running text says of something else: ordinary words, and keys that no page prints. */
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
