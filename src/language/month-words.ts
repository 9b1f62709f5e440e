/** Words relative to the current month, in three languages. */
const relative: readonly (readonly [RegExp, number])[] = [
  [/^(?:last month|先月|지난 ?달)$/u, -1],
  [/^(?:this month|今月|이번 ?달|이달)$/u, 0],
  [/^(?:next month|来月|다음 ?달)$/u, 1],
  [/^(?:再来月|다다음 ?달)$/u, 2],
];

const englishMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const written = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** A month of a year in which films exist. JavaScript's Date reads the years 0 to 99 as 1900 to 1999. */
function monthOf(year: string, month: string): string | undefined {
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth && Number(year) >= 1900 && Number(year) <= 2100 ? written(Number(year), Number(month)) : undefined;
}

/** Adds months: 2026-11 and 2 give 2027-01. */
function monthAfter(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return written(Math.floor(count / 12), (count % 12) + 1);
}

/** The number of a month from its English name or the first three letters of it ("sept" too), or from 12月 and 12월. */
function monthNumber(text: string): number | undefined {
  const [, digits] = /^(\d{1,2})(?:月|월)$/u.exec(text) ?? [];
  if (digits !== undefined) return Number(digits) >= 1 && Number(digits) <= 12 ? Number(digits) : undefined;
  const name = text.replace(/\.$/u, '');
  const index = name.length < 3 ? -1 : englishMonths.findIndex((month) => month.startsWith(name));
  return index === -1 ? undefined : index + 1;
}

/**
 * Parses a month, as 2026-12: 2026-12, 2026/12, 202612, 12/2026, 2026年12月, 2026년 12월, December 2026, Dec, 12月, next
 * month, 来月, 다음 달. A month without its year is the next one, the current one included: fans ask about what is coming.
 */
export function readMonth(text: string, today: string): string | undefined {
  const month = today.slice(0, 7);
  const typed = text.trim().toLowerCase();
  const [, away] = relative.find(([pattern]) => pattern.test(typed)) ?? [];
  if (away !== undefined) return monthAfter(month, away);
  const [, year, digits] = /^(\d{4})(?:[-/.]|年 ?|년 ?|(?=\d\d$))(\d{1,2})(?:月|월)?$/u.exec(typed) ?? [];
  if (year !== undefined && digits !== undefined) return monthOf(year, digits);
  const [, first, last] = /^(\d{1,2})[-/.](\d{4})$/u.exec(typed) ?? [];
  if (first !== undefined && last !== undefined) return monthOf(last, first);
  const [, name = '', nameYear] = /^([a-z]+\.?|\d{1,2}(?:月|월))(?:,? (\d{4}))?$/u.exec(typed) ?? [];
  const number = monthNumber(name);
  if (number === undefined) return undefined;
  if (nameYear !== undefined) return monthOf(nameYear, String(number));
  const thisYear = written(Number(month.slice(0, 4)), number);
  return thisYear >= month ? thisYear : monthAfter(thisYear, 12);
}
