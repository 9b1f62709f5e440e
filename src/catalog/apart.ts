import { isWholeDay } from './calendar.ts';
import { yearsBetween } from './age.ts';

/** The time between two days, in the largest unit that fits once. */
export interface Apart {
  readonly unit: 'years' | 'months' | 'days';
  readonly count: number;
}

const millisecondsOfDay = 86_400_000;

/** How far two whole days are apart, in either order; undefined for the same day, and where a day is not known. */
export function apart(one: string, other: string): Apart | undefined {
  if (!isWholeDay(one) || !isWholeDay(other) || one === other) return undefined;
  const [from, to] = one < other ? [one, other] : [other, one];
  const years = yearsBetween(from, to) ?? 0;
  if (years > 0) return { unit: 'years', count: years };
  const [fromMonth, toMonth] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  const months = (toMonth ?? 0) - (fromMonth ?? 0) - (to.slice(8) < from.slice(8) ? 1 : 0);
  if (months > 0) return { unit: 'months', count: months };
  return { unit: 'days', count: Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay) };
}
