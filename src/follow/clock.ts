import { Cron } from 'croner';
import { tellingHour } from './follows.ts';
import { dayIn } from './zones.ts';

/** The last nine o'clock in a zone: the instant itself counts. Undefined for a zone that this system does not know. */
export function lastTelling(zone: string, now: Date): Date | undefined {
  try {
    const clock = new Cron(`0 0 ${tellingHour} * * *`, { timezone: zone, paused: true });
    // croner looks for runs before an instant, and this one may be it.
    return clock.previousRuns(1, new Date(now.getTime() + 1))[0];
  } catch {
    return undefined;
  }
}

/** Today's nine o'clock where it has passed: nobody is told anything between midnight and nine. */
export function tellingToday(zone: string, now: Date): { readonly day: string; readonly at: Date } | undefined {
  const at = lastTelling(zone, now);
  if (at === undefined) return undefined;
  const day = dayIn(zone, now);
  return dayIn(zone, at) === day ? { day, at } : undefined;
}
