import type { Link } from '../../catalog/schema/link.ts';
import { referenceOf, statementsOf, textValueOf, type Entity, type Statement } from './entity.ts';

/** A value of Wikidata with the page that its own reference names. */
export interface Fact<Value> {
  readonly value: Value;
  readonly reference: string | undefined;
}

/** The first statement of a property that can be read. */
export function factOf<Value>(
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

/** A label without the suffix that distinguishes namesakes: 채종협 (배우). */
export const nameOf = ({ labels }: Entity, language: string): string | undefined =>
  labels[language]?.value.replace(/\s*[(（][^)）]*[)）]$/u, '').trim() || undefined;

export interface Names {
  readonly en?: string;
  readonly ja?: string;
  readonly ko?: string;
}

/** One of the names, for a list that a moderator reads. */
export const shown = ({ en, ja, ko }: Names): string => ja ?? en ?? ko ?? '';

/** The labels in the three languages. */
export function namesOf(entity: Entity): Names {
  const [en, ja, ko] = [nameOf(entity, 'en') ?? nameOf(entity, 'mul'), nameOf(entity, 'ja'), nameOf(entity, 'ko')];
  return {
    ...(en === undefined ? {} : { en }),
    ...(ja === undefined ? {} : { ja }),
    ...(ko === undefined ? {} : { ko }),
  };
}

/** An identifier of another site, with its address (from the formatter URL of the property). */
export type Identifier = readonly [property: string, kind: Link['kind'], address: (id: string) => string];

const wikipedias = ['en', 'ja', 'ko'] as const;

/** Links by identifiers, the three Wikipedias, and the item itself. */
export function linksOf(entity: Entity, identifiers: readonly Identifier[]): Link[] {
  const others = identifiers.flatMap(([property, kind, address]): Link[] => {
    const [statement] = statementsOf(entity, property);
    const id = statement === undefined ? undefined : textValueOf(statement);
    const url = id === undefined ? '' : address(id);
    return /^https?:\/\//u.test(url) && URL.canParse(url) ? [{ kind, url }] : [];
  });
  const articles = wikipedias.flatMap((language): Link[] => {
    const title = entity.sitelinks[`${language}wiki`]?.title;
    if (title === undefined) return [];
    const url = `https://${language}.wikipedia.org/wiki/${encodeURI(title.replaceAll(' ', '_'))}`;
    return [{ kind: 'wikipedia', language, url }];
  });
  return [...others, ...articles, { kind: 'wikidata', url: `https://www.wikidata.org/wiki/${entity.id}` }];
}
