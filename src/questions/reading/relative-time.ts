import { addDays, mondayOf } from '../../catalog/calendar.ts';
import type { Meaning } from '../lexicon/meaning.ts';
import type { Span } from './mark.ts';

function monthFrom(today: string, by: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 7);
}

/** Weeks begin on Monday, as in both countries' programme guides. */
function week(today: string, by: number): Span {
  const monday = addDays(mondayOf(today), by * 7);
  return { from: monday, to: addDays(monday, 6) };
}

const only = (value: string): Span => ({ from: value, to: value });
const seasons: Readonly<Record<string, readonly [string, string]>> = {
  spring: ['03', '05'],
  summer: ['06', '08'],
  autumn: ['09', '11'],
  winter: ['12', '12'],
};

/** The days that "this month", "last year" or "this autumn" mean on a given day. */
export function spanOf(meaning: Meaning, today: string): Span | undefined {
  if (!meaning.startsWith('time.')) return undefined;
  const year = Number(today.slice(0, 4));
  const word = meaning.slice('time.'.length);
  const season = seasons[word];
  if (season !== undefined) return { from: `${year}-${season[0]}`, to: `${year}-${season[1]}` };
  switch (word) {
    case 'tomorrow':
      return only(addDays(today, 1));
    case 'day-after-tomorrow':
      return only(addDays(today, 2));
    case 'yesterday':
      return only(addDays(today, -1));
    case 'this-week':
      return week(today, 0);
    case 'next-week':
      return week(today, 1);
    case 'last-week':
      return week(today, -1);
    case 'this-month':
      return only(monthFrom(today, 0));
    case 'next-month':
      return only(monthFrom(today, 1));
    case 'last-month':
      return only(monthFrom(today, -1));
    case 'this-year':
      return only(String(year));
    case 'next-year':
      return only(String(year + 1));
    case 'last-year':
      return only(String(year - 1));
    case 'year-before-last':
      return only(String(year - 2));
    default:
      return undefined;
  }
}
