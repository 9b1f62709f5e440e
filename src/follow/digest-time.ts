import { Cron } from 'croner';
import { dayIn } from './calendar-day.ts';

/** The hour of the day, in the follower's zone, at which digests are sent. */
export const digestHour = 9;

/** The last nine o'clock in a zone, `now` included. Undefined for a zone that this system does not know. */
export function lastDigestTime(zone: string, now: Date): Date | undefined {
  try {
    const clock = new Cron(`0 0 ${digestHour} * * *`, { timezone: zone, paused: true });
    // croner looks for runs before an instant, and `now` may be a run itself.
    return clock.previousRuns(1, new Date(now.getTime() + 1))[0];
  } catch {
    return undefined;
  }
}

/** Today's nine o'clock once it has passed: no digest is sent between midnight and nine. */
export function digestTimeToday(zone: string, now: Date): { readonly day: string; readonly at: Date } | undefined {
  const at = lastDigestTime(zone, now);
  if (at === undefined) return undefined;
  const day = dayIn(zone, now);
  return dayIn(zone, at) === day ? { day, at } : undefined;
}
