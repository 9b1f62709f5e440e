import { isLead, type Outlet, type Production } from './productions.ts';

/** The works of one year, counted. */
export interface Year {
  readonly year: number;
  readonly count: number;
  readonly outlets: Readonly<Record<Outlet, number>>;
  /** Works with a Korean actor in a lead. */
  readonly withLead: number;
}

const none: Readonly<Record<Outlet, number>> = { television: 0, streaming: 0, film: 0, stage: 0 };

/** Every year from the first work to the last, including years without works. */
export function byYear(productions: readonly Production[]): readonly Year[] {
  const years = productions.map(({ series }) => series.year);
  const first = Math.min(...years);
  const span = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  const counted = Array.from({ length: span }, (_, index) => ({
    year: first + index,
    count: 0,
    outlets: { ...none },
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

/** The years with the most works: several on a tie. */
export function peakYears(years: readonly Year[]): readonly Year[] {
  const most = Math.max(...years.map(({ count }) => count));
  return years.filter(({ count }) => count === most);
}

/** Each point of the curve averages this many years: a single year has too few works for a percentage. */
export const shareSpan = 5;

/** Spans with fewer works have no share: three of three would be 100 %. */
export const shareLeast = 10;

/**
 * For each year, the share (0 to 1) of works with a Korean lead in the five years up to it; undefined if these have too
 * few works.
 */
export function leadShare(years: readonly Year[]): readonly (number | undefined)[] {
  return years.map((_, index) => {
    const span = years.slice(Math.max(0, index - shareSpan + 1), index + 1);
    const count = span.reduce((sum, year) => sum + year.count, 0);
    return count < shareLeast ? undefined : span.reduce((sum, year) => sum + year.withLead, 0) / count;
  });
}
