import type { Knowledge } from '../../src/bot/knowledge.ts';
import { oncePer } from '../../src/catalog/once.ts';
import type { Anyone } from '../../src/catalog/schema/person.ts';
import type { Series } from '../../src/catalog/schema/series.ts';
import { languages } from '../../src/language/language.ts';
import { namesOf, titlesOf } from '../../src/questions/facts/names.ts';

/**
 * Whether the title or name of a record finds it, and nothing else, in each language: titles and names that several
 * records share name none of them. Every sweep of a worker asks this of the same records, and each look is three searches.
 */
export const finderAlone = oncePer(({ search }: Knowledge) =>
  oncePer((record: Series | Anyone): boolean => {
    const own = 'titles' in record ? titlesOf(record) : namesOf(record);
    return languages.every((language) => {
      const found = search.find(own[language]);
      return (
        found.verdict === 'clear' && found.hit.id === record.id && found.others.every(({ tier }) => tier !== 'exact')
      );
    });
  }),
);

/** The cases of a kind are the same in every language, so they are collected once. */
export function oncePerKind<Kind, Case>(casesOf: (kind: Kind) => readonly Case[]): (kind: Kind) => readonly Case[] {
  const known = new Map<Kind, readonly Case[]>();
  return (kind) => {
    const cases = known.get(kind) ?? casesOf(kind);
    known.set(kind, cases);
    return cases;
  };
}
