import { millisecondsInHour } from './calendar.ts';
import type { Series } from './schema/series.ts';

/**
 * announced: no date yet, or a promised day that has passed without confirmation (`dateHasPassed`); upcoming: a date
 * ahead; airing: between first and last day; released: out; cancelled: no part of it was ever shown.
 */
export interface Status {
  readonly state: 'announced' | 'upcoming' | 'airing' | 'released' | 'cancelled';
  readonly certainty: Series['release']['certainty'];
  /** The announced date has passed, and no source confirms the release. */
  readonly dateHasPassed: boolean;
}

/** Asia/Tokyo is nine hours ahead of UTC and has had no daylight saving since 1951. */
const japanAhead = 9 * millisecondsInHour;

/** The day in Asia/Tokyo: 2026-11-21. */
export function dayInJapan(now: Date): string {
  return new Date(now.getTime() + japanAhead).toISOString().slice(0, 10);
}

/** A partial date has passed on its last possible day: 2026 has passed on 2026-12-31, and has begun on 2026-01-01. */
const hasBegun = (date: string, today: string): boolean => date <= today.slice(0, date.length);
const isOver = (date: string, today: string): boolean => date < today.slice(0, date.length);

/**
 * A work promised for a time before last year is no longer expected: it came out or never will, and no source says
 * which.
 */
export const isAwaited = ({ start, year }: Series, today: string): boolean =>
  Number(start?.slice(0, 4) ?? year) >= Number(today.slice(0, 4)) - 1;

/** Computed at the time of asking, never stored: a work that was upcoming yesterday is airing today. */
export function statusOf(series: Series, now: Date): Status {
  const { certainty, cancelled } = series.release;
  if (cancelled === 'wholly') return { state: 'cancelled', certainty, dateHasPassed: false };
  const today = dayInJapan(now);
  const begun =
    series.start === undefined
      ? certainty === 'confirmed' && isOver(String(series.year), today)
      : hasBegun(series.start, today);
  if (!begun) return { state: series.start === undefined ? 'announced' : 'upcoming', certainty, dateHasPassed: false };
  if (certainty !== 'confirmed') return { state: 'announced', certainty, dateHasPassed: series.start !== undefined };
  const airing = series.kind === 'series' && series.end !== undefined && !isOver(series.end, today);
  return { state: airing ? 'airing' : 'released', certainty, dateHasPassed: false };
}
