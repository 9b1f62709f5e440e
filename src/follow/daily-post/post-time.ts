import { Cron } from 'croner';
import { millisecondsInHour } from '../../catalog/calendar.ts';
import type { PostSettings } from '../../state/servers/settings.ts';
import { dayIn } from '../calendar-day.ts';

type Timing = Pick<PostSettings, 'hour' | 'zone' | 'chosen'>;

/** A missed post is made up for within this time after its hour, in milliseconds. */
const makeUpMilliseconds = 2 * millisecondsInHour;
/** No post comes from this hour on, not even one that is made up for. */
const silentFrom = 21;

const clockOf = (hour: number, zone: string): Cron => new Cron(`0 0 ${hour} * * *`, { timezone: zone, paused: true });

/** The most recent instant at which it was this hour in a zone; it may be `now`. Undefined for a zone that this system does not know. */
function last(hour: number, zone: string, now: Date): Date | undefined {
  try {
    // croner looks for runs before an instant, and `now` may be a run itself.
    return clockOf(hour, zone).previousRuns(1, new Date(now.getTime() + 1))[0];
  } catch {
    return undefined;
  }
}

type LastTime = (hour: number, zone: string) => Date | undefined;

export interface PostTime {
  /** The calendar day in the zone of the server. */
  readonly day: string;
  /** The hour at which the post was due. */
  readonly at: Date;
}

/** Reads the clocks of an instant, each zone and hour once: a round looks at every server. */
export function postClock(now: Date): (timing: Timing) => PostTime | undefined {
  const known = new Map<string, Date | undefined>();
  const lastTime = (hour: number, zone: string): Date | undefined => {
    const key = `${hour} ${zone}`;
    if (!known.has(key)) known.set(key, last(hour, zone, now));
    return known.get(key);
  };
  return (timing) => timeOf(timing, now, lastTime);
}

/** The post that may be sent now: its hour has come, and less than two hours have passed since. */
function timeOf({ hour, zone, chosen }: Timing, now: Date, lastTime: LastTime): PostTime | undefined {
  const at = lastTime(hour, zone);
  if (at === undefined || at.getTime() <= chosen) return undefined;
  if (now.getTime() - at.getTime() >= makeUpMilliseconds) return undefined;
  const day = dayIn(zone, at);
  const evening = lastTime(silentFrom, zone);
  return evening !== undefined && evening >= at ? undefined : { day, at };
}

/** When the next post is due. */
export function nextPostTime({ hour, zone, chosen }: Timing, now: Date): Date | undefined {
  try {
    return clockOf(hour, zone).nextRun(new Date(Math.max(now.getTime(), chosen))) ?? undefined;
  } catch {
    return undefined;
  }
}
