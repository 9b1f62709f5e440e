import { formatDate } from './date.ts';
import { writtenOut, type CalendarPiece } from './calendar.ts';
import type { Language } from './language.ts';

const pieces: readonly CalendarPiece[] = ['year', 'month', 'day'];

/** The first day of 2024 or 2024-01. Only its known parts are shown. */
const instantOf = (date: string): number =>
  Date.parse(`${date}${'-01'.repeat(pieces.length - partsOf(date))}T00:00:00Z`);

/** How exactly a date is known: 1 for a year, 2 for a month, 3 for a day. */
const partsOf = (date: string): number => date.split('-').length;

/** The number of leading parts that both dates share. */
function sharedParts(from: string, to: string): number {
  const theirs = to.split('-');
  return from.split('-').findIndex((piece, index) => piece !== theirs[index]);
}

/**
 * A range of days, months or years: "23–29 November 2026", "2026年11月〜12月", "2026년 11월 23일~29일". A shared year and month
 * are written once if both dates are equally exact. Intl's own ranges differ in punctuation and spaces between versions
 * of Node, and in Japanese they fall back to 2026/11/23～2026/11/29.
 */
export function formatDays(from: string, to: string, language: Language): string {
  if (from === to) return formatDate(from, language);
  const exact = pieces.slice(0, partsOf(to));
  const shared = partsOf(from) === partsOf(to) ? sharedParts(from, to) : 0;
  const first = formatDate(from, language);
  const last = formatDate(to, language);
  // English puts the month and year last, Japanese and Korean put them first.
  if (language === 'en') {
    const short = shared === 0 ? first : writtenOut(instantOf(from), exact.slice(shared), language);
    return `${short}${exact.length - shared === 1 ? '–' : ' – '}${last}`;
  }
  return `${first}${language === 'ja' ? '〜' : '~'}${shared === 0 ? last : writtenOut(instantOf(to), exact.slice(shared), language)}`;
}

/** A day of any year, given as 11-21: "21 November", "11月21日", "11월 21일". */
export function formatMonthDay(monthDay: string, language: Language): string {
  return writtenOut(instantOf(`2024-${monthDay}`), ['month', 'day'], language);
}

/** The number of a month from its English name or the first three letters of it: "nov" is 11. */
export function englishMonth(name: string): number | undefined {
  const letters = name.slice(0, 3).toLowerCase();
  const found = englishMonths.findIndex((month) => month === letters);
  return found === -1 ? undefined : found + 1;
}

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
