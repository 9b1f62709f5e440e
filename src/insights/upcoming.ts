import { isJapanese, when, type Catalog } from '../catalog/catalog.ts';
import type { Series } from '../catalog/schema/series.ts';
import { dayInJapan, isAwaited } from '../catalog/status.ts';
import { addDays, firstDayOf, isWholeDay, lastDayOf, mondayOf } from '../catalog/calendar.ts';

/** How many days a work counts as just released. */
const recentDays = 30;

/** Stands for all films, in place of a service. */
export const cinema = 'cinema';

/** A week, by its Monday; a month or a year if the date is no more exact. */
export type Span =
  | { readonly kind: 'week'; readonly monday: string }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'year'; readonly year: string };

/**
 * ahead: starts today or later; recent: started within the last 30 days; dateless: announced without a date; overdue: the
 * announced time has passed, and no source confirms that the work came out.
 */
export type Section = 'ahead' | 'recent' | 'dateless' | 'overdue' | 'month';

export interface Release {
  readonly section: Section;
  /** Undefined without a known date. */
  readonly span: Span | undefined;
  readonly series: Series;
}

/** A filter of releases: one service or all films, one month (2026-12). Without a month: the next and the newest releases. */
export interface Wanted {
  readonly where: string | undefined;
  readonly month: string | undefined;
}

function spanOf(date: string): Span {
  switch (date.length) {
    case 10:
      return { kind: 'week', monday: mondayOf(date) };
    case 7:
      return { kind: 'month', month: date };
    default:
      return { kind: 'year', year: date };
  }
}

/** The networks and platforms of a work. */
export function servicesOf({ networks = [], platforms = [] }: Series): string[] {
  return [...new Set([...networks, ...platforms.map(({ service }) => service)])];
}

const runsAt = (series: Series, where: string): boolean =>
  where === cinema ? series.kind === 'film' : servicesOf(series).includes(where);

/**
 * The section that lists a work today, if any. A month or a year counts as ahead until it is over, unless the release
 * is confirmed.
 */
function sectionOf(series: Series, today: string): Section | undefined {
  const { start, year } = series;
  const isConfirmed = series.release.certainty === 'confirmed';
  const thisYear = Number(today.slice(0, 4));
  if (start === undefined) {
    if (year >= thisYear) return 'dateless';
    return !isConfirmed && isAwaited(series, today) ? 'overdue' : undefined;
  }
  // A confirmed month that has begun counts as out, as everywhere in the bot (src/catalog/status.ts). A day counts as
  // ahead until midnight.
  const isAhead = isConfirmed && !isWholeDay(start) ? firstDayOf(start) > today : lastDayOf(start) >= today;
  if (isAhead) return 'ahead';
  if (!isConfirmed) return isAwaited(series, today) ? 'overdue' : undefined;
  return start.length > 4 && lastDayOf(start) >= addDays(today, -recentDays) ? 'recent' : undefined;
}

/** Sooner works first; a bare month sorts after its days, a bare year after its months. */
const soonestFirst = (a: Series, b: Series): number =>
  compare(lastDayOf(when(a)), lastDayOf(when(b))) || when(b).length - when(a).length || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const order: readonly Section[] = ['ahead', 'recent', 'dateless', 'overdue'];

const japaneseWorks = (catalog: Catalog): Series[] => [...catalog.series.values()].filter(isJapanese);

const release = (section: Section, series: Series): Release => ({
  section,
  span: series.start === undefined ? undefined : spanOf(series.start),
  series,
});

const isPast = (section: Section): boolean => section === 'recent' || section === 'overdue';

/** Upcoming works, soonest first, and recent ones, newest first; with a month, everything that starts in it. */
export function releases(catalog: Catalog, { where, month }: Wanted, now: Date): Release[] {
  const today = dayInJapan(now);
  const works = japaneseWorks(catalog).filter((series) => where === undefined || runsAt(series, where));
  if (month !== undefined)
    return works
      .filter(({ start }) => start?.startsWith(month))
      .toSorted(soonestFirst)
      .map((series) => release('month', series));
  const shown = works.flatMap((series) => {
    const section = sectionOf(series, today);
    return section === undefined ? [] : [release(section, series)];
  });
  return order.flatMap((section) =>
    shown
      .filter((one) => one.section === section)
      .toSorted((a, b) => soonestFirst(a.series, b.series) * (isPast(section) ? -1 : 1)),
  );
}

/** The months in which works start: from this month on, soonest first, then past ones, latest first. */
export function monthsWithReleases(catalog: Catalog, where: string | undefined, now: Date): string[] {
  const today = dayInJapan(now).slice(0, 7);
  const months = new Set(
    japaneseWorks(catalog).flatMap((series) =>
      (series.start?.length ?? 0) >= 7 && (where === undefined || runsAt(series, where))
        ? [(series.start ?? '').slice(0, 7)]
        : [],
    ),
  );
  const sorted = [...months].toSorted(compare);
  return [...sorted.filter((month) => month >= today), ...sorted.filter((month) => month < today).toReversed()];
}

/** The last month before this one in which a work starts, and the first one after it. */
export function monthsAround(month: string, catalog: Catalog, where: string | undefined, now: Date): string[] {
  const months = monthsWithReleases(catalog, where, now).toSorted(compare);
  const before = months.findLast((one) => one < month);
  const after = months.find((one) => one > month);
  return [before, after].filter((one) => one !== undefined);
}

const placesOf = (series: Series): string[] => [...servicesOf(series), ...(series.kind === 'film' ? [cinema] : [])];

/** Services that show works, and films: first those listed today, then those with the most works. */
export function placesUsed(catalog: Catalog, now: Date): string[] {
  const current = placesShowing(catalog, undefined, now);
  return [...current, ...byCount(japaneseWorks(catalog)).filter((place) => !current.includes(place))];
}

/** Only the services listed today or in a month. */
export function placesShowing(catalog: Catalog, month: string | undefined, now: Date): string[] {
  return byCount(releases(catalog, { where: undefined, month }, now).map(({ series }) => series));
}

function byCount(works: readonly Series[]): string[] {
  const counts = new Map<string, number>();
  for (const place of works.flatMap(placesOf)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].toSorted(([a, countA], [b, countB]) => countB - countA || compare(a, b)).map(([place]) => place);
}
