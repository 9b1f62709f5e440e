import type { Series } from './schema/series.ts';

/**
 * announced: no date yet, or only a promise whose day has come without word that it was kept (`dateHasPassed`);
 * upcoming: a date ahead; airing: between first and last day; released: out; cancelled: nothing of it was ever shown.
 */
export interface Status {
  readonly state: 'announced' | 'upcoming' | 'airing' | 'released' | 'cancelled';
  readonly certainty: Series['release']['certainty'];
  /** The promised date lies in the past, and no source says that it was kept. */
  readonly dateHasPassed: boolean;
}

/** Asia/Tokyo lies nine hours before UTC and has had no daylight saving since 1951. */
const japanAhead = 9 * 60 * 60_000;

/** The day in Asia/Tokyo: 2026-11-21. */
export function dayInJapan(now: Date): string {
  return new Date(now.getTime() + japanAhead).toISOString().slice(0, 10);
}

/** A partial date has come when its last possible day has: 2026 has come on 2026-12-31, and has begun on 2026-01-01. */
const hasBegun = (date: string, today: string): boolean => date <= today.slice(0, date.length);
const isOver = (date: string, today: string): boolean => date < today.slice(0, date.length);

/** Worked out at the time of asking, never stored: what was upcoming yesterday is airing today. */
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
