import type { Catalog } from './catalog.ts';
import { oncePer } from './once.ts';
import type { PartialDate } from './schema/date.ts';
import type { Source } from './schema/source.ts';

/** The newest date; a day counts as newer than the bare month or year that contains it. */
const newest = (dates: readonly PartialDate[]): PartialDate | undefined =>
  dates.reduce<PartialDate | undefined>(
    (latest, date) => (latest === undefined || date > latest ? date : latest),
    undefined,
  );

/** Ids of all sources that a record cites, in any of its fields. */
export function citationsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) =>
    field === 'sources' && Array.isArray(inner)
      ? inner.filter((id): id is string => typeof id === 'string')
      : citationsIn(inner),
  );
}

const publishedIn = (ids: readonly string[], sources: ReadonlyMap<string, Source>): PartialDate[] =>
  ids.flatMap((id) => sources.get(id)?.published ?? []);

/** The date of the newest of these sources, if any has one. */
export const newestAmong = (ids: readonly string[], { sources }: Pick<Catalog, 'sources'>): PartialDate | undefined =>
  newest(publishedIn(ids, sources));

/**
 * How recent a person's or a work's record is: the date of the newest page that it cites. The record contains nothing
 * that a later page says. For a person, the pages that their credits cite count as well.
 */
export function newestSourceOf(id: string, catalog: Catalog): PartialDate | undefined {
  const record = catalog.series.get(id) ?? catalog.anyone(id);
  const credits = catalog.partsOf(id).map(({ credit }) => credit);
  return newestAmong([...citationsIn(record), ...citationsIn(credits)], catalog);
}

/** Of so many dated sources, one more is needed on or after the day up to which the catalog as a whole is said to go. */
const sourcesPerWitness = 500;

const datesIn = ({ sources }: Pick<Catalog, 'sources'>): PartialDate[] =>
  [...sources.values()].flatMap(({ published }) => published ?? []);

const reachIn = oncePer((sources: Catalog['sources']): PartialDate | undefined => {
  const latestFirst = datesIn({ sources }).toSorted().toReversed();
  return latestFirst[Math.max(0, Math.ceil(latestFirst.length / sourcesPerWitness) - 1)];
});

/**
 * How recent the catalog is as a whole: the day that one in five hundred of its dated sources reaches. One late page
 * tells of its own work; nothing came with it that would be known of everybody else up to that day.
 */
export const newestSource = ({ sources }: Pick<Catalog, 'sources'>): PartialDate | undefined => reachIn(sources);

/** The date of the newest of all sources, whichever record cites it. */
export const newestOfAll = (catalog: Pick<Catalog, 'sources'>): PartialDate | undefined => newest(datesIn(catalog));
