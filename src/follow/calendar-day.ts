const day = 86_400_000;

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

/** 2026-11-21 → 2026-11-20 */
export const dayBefore = (date: string): string => shifted(date, -1);

/** 2026-11-21 → 2026-11-22 */
export const dayAfter = (date: string): string => shifted(date, 1);

/** The calendar day in a time zone: 2026-11-21. */
export function dayIn(zone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}

/** The hour of the day in a time zone, 0 to 23. */
export const hourIn = (zone: string, now: Date): number =>
  Number(new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(now));
