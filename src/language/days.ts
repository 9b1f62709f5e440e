import { writtenOut, type CalendarPiece } from './calendar.ts';
import type { Language } from './language.ts';

const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const wholeDay: readonly CalendarPiece[] = ['year', 'month', 'day'];

/**
 * A range of days: "23–29 November 2026", "2026年11月23日〜29日", "2026년 11월 23일~29일". The year and month are not repeated.
 * Intl's own ranges differ in signs and spaces between versions of Node, and in Japanese they fall back to
 * 2026/11/23～2026/11/29.
 */
export function formatDays(from: string, to: string, language: Language): string {
  const shared = from.slice(0, 7) === to.slice(0, 7) ? 2 : from.slice(0, 4) === to.slice(0, 4) ? 1 : 0;
  const short = wholeDay.slice(shared);
  const numbered = writtenOut(instantOf(language === 'en' ? from : to), short, language);
  // English puts the month and year last, Japanese and Korean put them first.
  if (language === 'en')
    return `${numbered}${shared === 2 ? '–' : ' – '}${writtenOut(instantOf(to), wholeDay, language)}`;
  return `${writtenOut(instantOf(from), wholeDay, language)}${language === 'ja' ? '〜' : '~'}${numbered}`;
}

/** A day of any year, given as 11-21: "21 November", "11月21日", "11월 21일". */
export function formatMonthDay(monthDay: string, language: Language): string {
  return writtenOut(instantOf(`2024-${monthDay}`), ['month', 'day'], language);
}

/** The number of a month from its English name or the first three letters: "nov" is 11. */
export function englishMonth(name: string): number | undefined {
  const letters = name.slice(0, 3).toLowerCase();
  const found = englishMonths.findIndex((month) => month === letters);
  return found === -1 ? undefined : found + 1;
}

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
