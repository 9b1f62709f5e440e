import type { Link } from '../../catalog/schema/link.ts';
import type { SeriesKind } from '../../catalog/schema/series.ts';
import {
  countOf,
  dateOf,
  itemValueOf,
  qualifierItem,
  qualifierText,
  statementsOf,
  textValueOf,
  type Entity,
} from './entity.ts';
import { factOf, linksOf, namesOf, type Fact, type Identifier, type Names } from './fact.ts';

/** Somebody or something that a statement names, by the labels of its own item. */
export interface Named {
  readonly item: string;
  readonly names: Names;
}

interface PlayedBy extends Named {
  readonly character: Names | undefined;
}

/** Wikidata's facts about a work, in the format of the data files. */
export interface WorkFacts {
  readonly titles: Names;
  readonly kind: SeriesKind | undefined;
  readonly country: 'JP' | 'JP-KR' | 'KR' | undefined;
  readonly start: Fact<string> | undefined;
  readonly end: Fact<string> | undefined;
  readonly episodes: Fact<number> | undefined;
  readonly networks: readonly Named[];
  readonly companies: readonly Named[];
  readonly directors: readonly Named[];
  readonly writers: readonly Named[];
  readonly producers: readonly Named[];
  readonly cast: readonly PlayedBy[];
  readonly links: readonly Link[];
  readonly picture: string | undefined;
}

/** The kinds of work by item (instance of, P31). */
const kinds: ReadonlyMap<string, SeriesKind> = new Map([
  ['Q5398426', 'series'], // television series
  ['Q1259759', 'series'], // miniseries
  ['Q3464665', 'series'], // television series season
  ['Q526877', 'series'], // web series
  ['Q11424', 'film'],
  ['Q506240', 'special'], // television film
  ['Q1261214', 'special'], // television special
  ['Q24862', 'short'],
  ['Q25379', 'stage'], // play
  ['Q2743', 'stage'], // musical
  ['Q7777570', 'stage'], // theatrical production
]);

const identifiers: readonly Identifier[] = [
  ['P856', 'official', (url) => url],
  ['P345', 'imdb', (id) => `https://www.imdb.com/title/${id}/`],
  ['P4947', 'tmdb', (id) => `https://www.themoviedb.org/movie/${id}`],
  ['P4983', 'tmdb', (id) => `https://www.themoviedb.org/tv/${id}`],
];

const makings = {
  networks: 'P449',
  companies: 'P272',
  directors: 'P57',
  writers: 'P58',
  producers: 'P162',
} as const;

const itemsOf = (entity: Entity, property: string): string[] =>
  statementsOf(entity, property).flatMap((statement) => itemValueOf(statement) ?? []);

/** The items whose labels are needed to read a work: its makers, its cast, their parts. */
export const itemsNamedBy = (entity: Entity): readonly string[] => [
  ...new Set([
    ...[...Object.values(makings), 'P161'].flatMap((property) => itemsOf(entity, property)),
    ...statementsOf(entity, 'P161').flatMap((statement) => qualifierItem(statement, 'P453') ?? []),
  ]),
];

export const kindOfWork = (entity: Entity): SeriesKind | undefined =>
  itemsOf(entity, 'P31')
    .map((item) => kinds.get(item))
    .find((kind) => kind !== undefined);

function countryOf(entity: Entity): WorkFacts['country'] {
  const countries = itemsOf(entity, 'P495');
  const [isJapanese, isKorean] = [countries.includes('Q17'), countries.includes('Q884')];
  if (isJapanese) return isKorean ? 'JP-KR' : 'JP';
  return isKorean ? 'KR' : undefined;
}

/** The day of the first broadcast, of the release, or of the first performance. */
const startOf = (entity: Entity): Fact<string> | undefined =>
  ['P580', 'P577', 'P1191'].map((property) => factOf(entity, property, dateOf)).find((fact) => fact !== undefined);

export function workFacts(entity: Entity, named: ReadonlyMap<string, Entity>): WorkFacts {
  const namesOfItem = (item: string | undefined): Names | undefined => {
    const found = item === undefined ? undefined : named.get(item);
    const names = found === undefined ? {} : namesOf(found);
    return Object.keys(names).length === 0 ? undefined : names;
  };
  const listOf = (property: string): Named[] =>
    itemsOf(entity, property).flatMap((item) => {
      const names = namesOfItem(item);
      return names === undefined ? [] : [{ item, names }];
    });
  const cast = statementsOf(entity, 'P161').flatMap((statement): PlayedBy[] => {
    const item = itemValueOf(statement) ?? '';
    const names = namesOfItem(item);
    // A part has an item of its own (P453), or only its name as the credits print it (P4633).
    const printed = qualifierText(statement, 'P4633');
    const character =
      namesOfItem(qualifierItem(statement, 'P453')) ?? (printed === undefined ? undefined : inOwnScript(printed));
    return names === undefined ? [] : [{ item, names, character }];
  });
  return {
    titles: namesOf(entity),
    kind: kindOfWork(entity),
    country: countryOf(entity),
    start: startOf(entity),
    end: factOf(entity, 'P582', dateOf),
    episodes: factOf(entity, 'P1113', countOf),
    networks: listOf(makings.networks),
    companies: listOf(makings.companies),
    directors: listOf(makings.directors),
    writers: listOf(makings.writers),
    producers: listOf(makings.producers),
    cast,
    links: linksOf(entity, identifiers),
    picture: factOf(entity, 'P18', textValueOf)?.value,
  };
}

function inOwnScript(name: string): Names {
  if (/\p{Script=Hangul}/u.test(name)) return { ko: name };
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name) ? { ja: name } : { en: name };
}
