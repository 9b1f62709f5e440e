import type { Link } from '../../catalog/schema/link.ts';
import { dateOf, itemValueOf, referenceOf, statementsOf, textValueOf, type Entity, type Statement } from './entity.ts';

/** A value of Wikidata with the page that its own reference names. */
interface Fact<Value> {
  readonly value: Value;
  readonly reference: string | undefined;
}

/** What Wikidata says of a person, in the form of the data files. */
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

/** Identifiers of other sites, with the address that each stands for (the formatter URL of the property). */
const identifiers: readonly (readonly [property: string, kind: Link['kind'], address: (id: string) => string])[] = [
  ['P856', 'official', (url) => url],
  ['P345', 'imdb', (id) => `https://www.imdb.com/name/${id}/`],
  ['P4985', 'tmdb', (id) => `https://www.themoviedb.org/person/${id}`],
  ['P2002', 'x', (id) => `https://x.com/${id}`],
  ['P2003', 'instagram', (id) => `https://www.instagram.com/${id}/`],
];

const wikipedias = ['en', 'ja', 'ko'] as const;

/** A label without what tells people of one name apart: 채종협 (배우). */
const nameOf = ({ labels }: Entity, language: string): string | undefined =>
  labels[language]?.value.replace(/\s*[(（][^)）]*[)）]$/u, '').trim() || undefined;

function factOf<Value>(
  entity: Entity,
  property: string,
  read: (statement: Statement) => Value | undefined,
): Fact<Value> | undefined {
  for (const statement of statementsOf(entity, property)) {
    const value = read(statement);
    if (value !== undefined) return { value, reference: referenceOf(statement) };
  }
  return undefined;
}

function linksOf(entity: Entity): Link[] {
  const others = identifiers.flatMap(([property, kind, address]): Link[] => {
    const [statement] = statementsOf(entity, property);
    const id = statement === undefined ? undefined : textValueOf(statement);
    const url = id === undefined ? '' : address(id);
    return /^https?:\/\//u.test(url) && URL.canParse(url) ? [{ kind, url }] : [];
  });
  const articles = wikipedias.flatMap((language): Link[] => {
    const title = entity.sitelinks[`${language}wiki`]?.title;
    if (title === undefined) return [];
    return [
      {
        kind: 'wikipedia',
        language,
        url: `https://${language}.wikipedia.org/wiki/${encodeURI(title.replaceAll(' ', '_'))}`,
      },
    ];
  });
  return [...others, ...articles, { kind: 'wikidata', url: `https://www.wikidata.org/wiki/${entity.id}` }];
}

const isHangul = (name: string): boolean => /^[\p{Script=Hangul}\s]+$/u.test(name);

export function personFacts(entity: Entity): PersonFacts {
  const [en, ko, ja] = [nameOf(entity, 'en') ?? nameOf(entity, 'mul'), nameOf(entity, 'ko'), nameOf(entity, 'ja')];
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
    links: linksOf(entity),
    picture,
  };
}
