import { intlLocale, type Language } from './language.ts';

export type CalendarPiece = 'year' | 'month' | 'day';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, pieces: readonly CalendarPiece[]): Intl.DateTimeFormat {
  const key = `${language} ${pieces.join(' ')}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(intlLocale[language], {
    timeZone: 'UTC',
    ...(pieces.includes('year') ? { year: 'numeric' } : {}),
    ...(pieces.includes('month') ? { month: 'long' } : {}),
    ...(pieces.includes('day') ? { day: 'numeric' } : {}),
  });
  formats.set(key, format);
  return format;
}

/**
 * These pieces of a calendar day (an instant in UTC), written out: "23 January 2024", "2024年1月". A format is made once
 * (50 µs, half of what a card took) and used ever after (1 µs).
 */
export const writtenOut = (instant: number, pieces: readonly CalendarPiece[], language: Language): string =>
  formatOf(language, pieces).format(instant);
