import { isWholeDay } from '../catalog/calendar.ts';
import { isJapanese, type Catalog } from '../catalog/catalog.ts';
import type { Person } from '../catalog/schema/person.ts';
import type { Series } from '../catalog/schema/series.ts';
import { dayInJapan } from '../catalog/status.ts';
import { releases, type Release } from './upcoming.ts';

/** A day that comes every year: a birthday, or the day on which a work began. */
export type YearlyDay = {
  /** The next occurrence, which may be today in Japan. */
  readonly day: string;
  /** The number of years at that occurrence. */
  readonly years: number;
} & (
  | { readonly kind: 'birthday'; readonly person: Person }
  | { readonly kind: 'anniversary'; readonly series: Series }
);

/** The dates of the people and works that somebody follows. */
export interface StarDates {
  /** Works that are upcoming, just out or without a date, in the order of /upcoming. */
  readonly next: readonly Release[];
  /** Followed people without any date on record. */
  readonly quiet: readonly string[];
  /** Soonest first. */
  readonly yearly: readonly YearlyDay[];
}

function japaneseWorksOf(id: string, catalog: Catalog): Series[] {
  const work = catalog.series.get(id);
  const works =
    work === undefined ? [...catalog.partsOf(id), ...catalog.madeBy(id)].map(({ series }) => series) : [work];
  return works.filter(isJapanese);
}

/** The next year in which a day occurs: 29 February waits for a leap year. */
function nextTime(day: string, today: string): string {
  const monthDay = day.slice(4);
  let year = Number(today.slice(0, 4)) + (`${today.slice(0, 4)}${monthDay}` < today ? 1 : 0);
  while (
    Number.isNaN(Date.parse(`${year}${monthDay}`)) ||
    new Date(`${year}${monthDay}`).getUTCDate() !== Number(day.slice(8))
  )
    year += 1;
  return `${year}${monthDay}`;
}

/** The next occurrence of a past day; the first time is no anniversary. */
function comingBack(day: string, today: string): { readonly day: string; readonly years: number } | undefined {
  if (day >= today) return undefined;
  const next = nextTime(day, today);
  return { day: next, years: Number(next.slice(0, 4)) - Number(day.slice(0, 4)) };
}

/** The dead have no birthdays here, and a premiere counts only if a source says that it took place. */
function yearlyDays(ids: readonly string[], works: readonly Series[], catalog: Catalog, today: string): YearlyDay[] {
  const birthdays = ids.flatMap((id): YearlyDay[] => {
    const person = catalog.people.get(id);
    if (person === undefined || person.died !== undefined || !isWholeDay(person.born)) return [];
    const next = comingBack(person.born, today);
    return next === undefined ? [] : [{ kind: 'birthday', person, ...next }];
  });
  const anniversaries = works.flatMap((series): YearlyDay[] => {
    if (!isWholeDay(series.start) || series.release.certainty !== 'confirmed' || series.release.cancelled === 'wholly')
      return [];
    const next = comingBack(series.start, today);
    return next === undefined ? [] : [{ kind: 'anniversary', series, ...next }];
  });
  return [...birthdays, ...anniversaries].toSorted((a, b) => a.day.localeCompare(b.day) || b.years - a.years);
}

/** All dates of followed people and works, by their ids. */
export function starDates(ids: readonly string[], catalog: Catalog, now: Date): StarDates {
  const worksOf = new Map(ids.map((id) => [id, japaneseWorksOf(id, catalog)]));
  const works = new Set([...worksOf.values()].flat());
  const next = releases(catalog, { where: undefined, month: undefined }, now).filter(({ series }) => works.has(series));
  const isNext = new Set(next.map(({ series }) => series));
  return {
    next,
    quiet: ids.filter(
      (id) => catalog.anyone(id) !== undefined && !(worksOf.get(id) ?? []).some((series) => isNext.has(series)),
    ),
    yearly: yearlyDays(ids, [...works], catalog, dayInJapan(now)),
  };
}
