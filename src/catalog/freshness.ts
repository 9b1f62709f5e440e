import { millisecondsInDay } from './calendar.ts';
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
 * How recent a record is: the date of the newest page that it cites, for a person also through their credits. The
 * record contains nothing that a later page reports.
 */
export function newestSourceOf(id: string, catalog: Catalog): PartialDate | undefined {
  const record = catalog.series.get(id) ?? catalog.anyone(id);
  const credits = catalog.partsOf(id).map(({ credit }) => credit);
  return newestAmong([...citationsIn(record), ...citationsIn(credits)], catalog);
}

const newestIn = oncePer((sources: Catalog['sources']): PartialDate | undefined =>
  newest([...sources.values()].flatMap(({ published }) => published ?? [])),
);

/** The date of the newest source in the catalog. */
export const newestSource = ({ sources }: Pick<Catalog, 'sources'>): PartialDate | undefined => newestIn(sources);

/**
 * This many pages within this many days show that somebody searched for news of that time. The page before the newest
 * must be near it: a page of 30 April after one of 13 March is isolated, however many pages March has.
 */
const surveyed = { pages: 5, days: 60, daysToNext: 14 };

const isWithin = (day: string, limit: number, earlier: string | undefined): boolean =>
  earlier !== undefined && Date.parse(day) - Date.parse(earlier) <= limit * millisecondsInDay;

const reachIn = oncePer((sources: Catalog['sources']): PartialDate | undefined => {
  const days = [...sources.values()]
    .flatMap(({ published }) => (published?.length === '2026-03-13'.length ? published : []))
    .toSorted()
    .toReversed();
  const isSurveyed = (day: string, index: number): boolean =>
    isWithin(day, surveyed.daysToNext, days[index + 1]) &&
    isWithin(day, surveyed.days, days[index + surveyed.pages - 1]);
  return days.find(isSurveyed) ?? newestIn(sources);
});

/**
 * The day up to which the whole catalog is current. A single later page does not cover other releases: on 30 November
 * 2026 only two of 3,129 pages were newer than 13 March, so a count "up to September" would have been wrong.
 */
export const sourcesReach = ({ sources }: Pick<Catalog, 'sources'>): PartialDate | undefined => reachIn(sources);
