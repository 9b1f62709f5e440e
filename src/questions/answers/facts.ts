import type { Catalog } from '../../catalog/catalog.ts';
import type { Anyone, Person } from '../../catalog/schema/person.ts';
import type { Credit, Series } from '../../catalog/schema/series.ts';
import type { Answer, Caveat, FollowUp, Headline, Item } from '../answer.ts';
import type { Intent } from '../intent.ts';
import type { Query } from '../query.ts';

/** What an answer is made from. */
export interface Given {
  readonly catalog: Catalog;
  readonly query: Query;
  readonly now: Date;
}

/** Answers one kind of question; undefined where the catalog does not say. */
export type Answerer = (given: Given) => Draft | undefined;

/** The parts of an answer that its kind decides. */
export interface Draft {
  readonly headline: Headline;
  readonly items?: readonly Item[];
  readonly caveats?: readonly Caveat[];
  readonly records?: readonly string[];
  readonly sources: readonly string[];
  readonly followUps?: readonly FollowUp[];
}

export const firstPerson = ({ catalog, query }: Given): Anyone | undefined => {
  const [id] = query.subjects.people;
  const [character] = query.subjects.characters;
  return catalog.anyone(id ?? character?.split('/')[1] ?? '');
};

/** The one Korean of a cast, or its one Korean lead: "the Korean actor in it" is nobody else. */
export function onlyKorean(series: Series | undefined, catalog: Catalog): Anyone | undefined {
  const koreans = (series?.cast ?? []).filter((credit) => isKorean(catalog.anyone(credit.person)));
  const leads = koreans.filter(({ billing }) => billing === 'lead');
  const [only] = koreans.length === 1 ? koreans : leads.length === 1 ? leads : [];
  return only === undefined ? undefined : catalog.anyone(only.person);
}

export const firstWork = ({ catalog, query }: Given): Series | undefined => {
  const [id] = query.subjects.works;
  const [character] = query.subjects.characters;
  return catalog.series.get(id ?? character?.split('/')[0] ?? '');
};

/** The person where there is a record of their own: of co-stars only the name is known. */
export const record = (person: Anyone | undefined): Person | undefined =>
  person !== undefined && 'summary' in person ? person : undefined;

export const isKorean = (person: Anyone | undefined): boolean => person?.nationality === 'KR';

export const isUnverified = (fields: readonly string[] | undefined, ...names: readonly string[]): boolean =>
  names.some((name) => fields?.includes(name) === true);

/** Pages that say what is said of a person: their own and those of their credits. */
export const sourcesOfPerson = (person: Anyone, catalog: Catalog): string[] => [
  ...('sources' in person ? person.sources : []),
  ...catalog.partsOf(person.id).flatMap(({ credit }) => credit.sources),
];

export const creditItem = (series: Series, credit: Credit, show: 'work' | 'person'): Item => ({
  is: 'credit',
  work: series.id,
  person: credit.person,
  show,
});

export const ask = (kind: Intent, ...ids: readonly string[]): FollowUp => ({ kind, ids });

export const person = (id: string) => ({ is: 'person', id }) as const;
export const work = (id: string) => ({ is: 'work', id }) as const;
export const number = (value: number) => ({ is: 'number', number: value }) as const;
export const date = (value: string) => ({ is: 'date', date: value }) as const;

export type { Answer };
