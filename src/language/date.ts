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

/**
 * A Discord timestamp that shows "in 3 days" on the reader's own clock, counted to noon of that day in Japan (03:00
 * UTC).
 */
export function relativeTimestamp(day: string): string {
  return `<t:${Date.parse(`${day}T12:00:00+09:00`) / 1000}:R>`;
}

/** A Discord timestamp that shows an instant on the reader's own clock: "1 December 2026 09:00". */
export const momentTimestamp = (instant: Date): string => `<t:${Math.floor(instant.getTime() / 1000)}:f>`;
