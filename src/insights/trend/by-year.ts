import { isLead, type Outlet, type Production } from './productions.ts';

/** One year of the movement. */
export interface Year {
  readonly year: number;
  readonly count: number;
  readonly outlets: Readonly<Record<Outlet, number>>;
  /** Works with a Korean in a leading part. */
  readonly withLead: number;
}

const none = { television: 0, streaming: 0, film: 0, stage: 0 } as const;

/** Every year from the first work to the last, those without works as well. */
export function byYear(productions: readonly Production[]): readonly Year[] {
  const years = productions.map(({ series }) => series.year);
  const first = Math.min(...years);
  const span = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  const counted = Array.from({ length: span }, (_, index) => ({
    year: first + index,
    count: 0,
    outlets: { ...none } as Record<Outlet, number>,
    withLead: 0,
  }));
  for (const { series, outlet, koreans } of productions) {
    const year = counted[series.year - first];
    if (year === undefined) continue;
    year.count += 1;
    year.outlets[outlet] += 1;
    if (koreans.some(isLead)) year.withLead += 1;
  }
  return counted;
}

/** The years with most works; more than one where they are equal. */
export function peakYears(years: readonly Year[]): readonly Year[] {
  const most = Math.max(...years.map(({ count }) => count));
  return years.filter(({ count }) => count === most);
}

/** How many years one point of the share looks back on: single years hold too few works for a percentage. */
export const shareSpan = 5;

/** Fewer works than this in the span make no share: three of three would be 100 %. */
export const shareLeast = 10;

/** The share of works with a Korean lead among those of the five years up to each year, 0 to 1; undefined where these are too few. */
export function leadShare(years: readonly Year[]): readonly (number | undefined)[] {
  return years.map((_, index) => {
    const span = years.slice(Math.max(0, index - shareSpan + 1), index + 1);
    const count = span.reduce((sum, year) => sum + year.count, 0);
    return count < shareLeast ? undefined : span.reduce((sum, year) => sum + year.withLead, 0) / count;
  });
}
