import type { Link } from '../../catalog/schema/link.ts';
import { dateOf, itemValueOf, statementsOf, textValueOf, type Entity } from './entity.ts';
import { factOf, linksOf, nameOf, namesOf, type Fact, type Identifier } from './fact.ts';

/** Wikidata's facts about a person, in the format of the data files. */
export interface PersonFacts {
  readonly names: { readonly en?: string; readonly ko?: string; readonly ja?: string };
  /** The name in Chinese characters, as the Chinese label has it. */
  readonly hanja: string | undefined;
  readonly born: Fact<string> | undefined;
  readonly died: Fact<string> | undefined;
  readonly gender: Fact<'m' | 'f'> | undefined;
  readonly links: readonly Link[];
  /** The name of a file on Commons. */
  readonly picture: string | undefined;
}

const genders: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['Q6581097', 'm'],
  ['Q6581072', 'f'],
]);

const identifiers: readonly Identifier[] = [
  ['P856', 'official', (url) => url],
  ['P345', 'imdb', (id) => `https://www.imdb.com/name/${id}/`],
  ['P4985', 'tmdb', (id) => `https://www.themoviedb.org/person/${id}`],
  ['P2002', 'x', (id) => `https://x.com/${id}`],
  ['P2003', 'instagram', (id) => `https://www.instagram.com/${id}/`],
];

/** An instance of (P31) human. */
export const isHuman = (entity: Entity): boolean =>
  statementsOf(entity, 'P31').some((statement) => itemValueOf(statement) === 'Q5');

const isHangul = (name: string): boolean => /^[\p{Script=Hangul}\s]+$/u.test(name);

export function personFacts(entity: Entity): PersonFacts {
  const { en, ko, ja } = namesOf(entity);
  const chinese = ['zh-hant', 'zh', 'zh-hans'].map((language) => nameOf(entity, language));
  const picture = statementsOf(entity, 'P18')
    .map(textValueOf)
    .find((file) => file !== undefined);
  return {
    names: {
      ...(en === undefined ? {} : { en }),
      ...(ko === undefined || !isHangul(ko) ? {} : { ko }),
      ...(ja === undefined ? {} : { ja }),
    },
    hanja: chinese.find((name) => name !== undefined && /^\p{Script=Han}{2,5}$/u.test(name)),
    born: factOf(entity, 'P569', dateOf),
    died: factOf(entity, 'P570', dateOf),
    gender: factOf(entity, 'P21', (statement) => genders.get(itemValueOf(statement) ?? '')),
    links: linksOf(entity, identifiers),
    picture,
  };
}
