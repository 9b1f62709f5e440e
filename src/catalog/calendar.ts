/** Arithmetic on calendar days written as 2026-11-21. A day has no time zone here; `dayInJapan` gives the current one for fans. */

export const millisecondsInMinute = 60_000;
export const millisecondsInHour = 60 * millisecondsInMinute;
export const millisecondsInDay = 24 * millisecondsInHour;

const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

type WholeDay = `${string}-${string}-${string}`;

/** Whether a date names a day (2026-11-21), not only a month (2026-11) or a year (2026). */
export const isWholeDay = (date: string | undefined): date is WholeDay => date?.length === 10;

/** The current day in UTC, where only the age in days matters, such as for retention. */
export const dayInUtc = (now: Date): string => now.toISOString().slice(0, 10);

/** The day this many days later, or earlier if negative. */
export function addDays(day: string, days: number): string {
  return new Date(instantOf(day) + days * millisecondsInDay).toISOString().slice(0, 10);
}

/** The Monday of the week that contains a day (ISO 8601: a Sunday ends its week). */
export function mondayOf(day: string): string {
  const weekday = new Date(instantOf(day)).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The last day that a date can mean: 31 December for both 2026-12 and 2026; a full date means itself. */
export function lastDayOf(date: string): string {
  if (isWholeDay(date)) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The first day that a date can mean. */
export function firstDayOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** Whether a month and day exist in some year: 02-29 does, 02-30 does not. */
export function isMonthDay(text: string): boolean {
  return (
    /^\d{2}-\d{2}$/u.test(text) &&
    !Number.isNaN(instantOf(`2024-${text}`)) &&
    addDays(`2024-${text}`, 0).slice(5) === text
  );
}
