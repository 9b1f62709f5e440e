import { writtenOut } from './calendar.ts';
import type { Language } from './language.ts';

/**
 * A date as exactly as it is known: "23 January 2024", "2024年1月", "2024년". Releases and births are calendar days, so they
 * are written out: a Discord timestamp would show the day before to a reader in America.
 */
export function formatDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  const instant = Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1'));
  const pieces = [
    'year',
    ...(month === undefined ? [] : ['month' as const]),
    ...(day === undefined ? [] : ['day' as const]),
  ] as const;
  return writtenOut(instant, pieces, language);
}

const openYears: Readonly<Record<Language, (year: string) => string>> = {
  en: (year) => `since ${year}`,
  ja: (year) => `${year}年〜`,
  ko: (year) => `${year}년~`,
};

/** Years as the catalog has them, written out: "2014-2019" is "2014–2019", "2014〜2019年", "2014~2019년"; "2017-" is "since 2017". */
export function formatYears(years: string, language: Language): string {
  const [, from = '', dash, to = ''] = /^(\d{4})(-?)(\d{4})?$/u.exec(years) ?? [];
  if (from === '') return years;
  if (to !== '') return { en: `${from}–${to}`, ja: `${from}〜${to}年`, ko: `${from}~${to}년` }[language];
  return dash === '-' ? openYears[language](from) : formatDate(from, language);
}

/** A Discord timestamp that shows "in 3 days" on the reader's own clock, counted to noon of that day in Japan (03:00 UTC). */
export function relativeTimestamp(day: string): string {
  return `<t:${Date.parse(`${day}T12:00:00+09:00`) / 1000}:R>`;
}

/** The age in full years on a day; undefined if only the year or month of birth is known. */
export function ageOn(born: string, today: string): number | undefined {
  if (born.length < 10) return undefined;
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
}
