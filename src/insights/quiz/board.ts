import { addDays, mondayOf } from '../../catalog/calendar.ts';
import { dayInJapan } from '../../catalog/status.ts';

/** The period that a board counts. Weeks begin on Monday; all periods begin at midnight in Japan. */
export const periods = ['week', 'today', 'month', 'all'] as const;
export type Period = (typeof periods)[number];

/** The first day of the period that contains a day. */
export function firstDay(period: Period, day: string): string {
  switch (period) {
    case 'today':
      return day;
    case 'week':
      return mondayOf(day);
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'all':
      return '0000-01-01';
  }
}

/** The first day of the next period. */
function nextFirstDay(period: Exclude<Period, 'all'>, now: Date): string {
  const first = firstDay(period, dayInJapan(now));
  switch (period) {
    case 'today':
      return addDays(first, 1);
    case 'week':
      return addDays(first, 7);
    case 'month':
      return `${addDays(first, 31).slice(0, 7)}-01`;
  }
}

/** When the board resets; undefined for all time. */
export const nextReset = (period: Period, now: Date): Date | undefined =>
  period === 'all' ? undefined : new Date(`${nextFirstDay(period, now)}T00:00:00+09:00`);

/** A player's points by day in Japan. */
export type PointsByDay = Readonly<Record<string, number>>;

/** Except all time, no period is longer than a month. */
const keptDays = 31;

export function withPoints(days: PointsByDay, more: number, now: Date): PointsByDay {
  const today = dayInJapan(now);
  const oldest = addDays(today, -keptDays);
  const kept = Object.entries(days).filter(([day]) => day >= oldest);
  return { ...Object.fromEntries(kept), [today]: (days[today] ?? 0) + more };
}

export const pointsSince = (days: PointsByDay, first: string): number =>
  Object.entries(days).reduce((sum, [day, points]) => sum + (day >= first ? points : 0), 0);
