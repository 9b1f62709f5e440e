import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { describeError, type Log } from '../../bot/log.ts';
import { readText } from '../../files/read-text.ts';
import { savePrivateFile } from '../../files/replace.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Discord ends all sessions and resets the token at 1,000 IDENTIFYs in 24 hours. */
export const mostInADay = 900;
/** Enough for the restarts of an ordinary day. Beyond them, one IDENTIFY every 100 s makes at most 864 a day in any loop. */
export const freeInAnHour = 30;
export const spacing = 100_000;

/** The milliseconds to wait before the next IDENTIFY; `past` holds the earlier ones in order (milliseconds since 1970). */
export function pauseBefore(now: number, past: readonly number[]): number {
  const within = (age: number): number[] => past.filter((instant) => instant > now - age && instant <= now);
  const today = within(day);
  const leaving = today[today.length - mostInADay];
  if (leaving !== undefined) return leaving + day - now;
  const last = today.at(-1);
  return last === undefined || within(hour).length < freeInAnHour ? 0 : Math.max(0, last + spacing - now);
}

export interface IdentifyCount {
  /** Resolves when another IDENTIFY is allowed; rejects when the signal aborts. */
  wait(signal: AbortSignal): Promise<void>;
  /** Waits, and counts the IDENTIFY that follows. */
  take(signal: AbortSignal): Promise<void>;
}

export interface IdentifyOptions {
  /** The folder of `identifies.json`, so that the count survives a host that restarts the bot forever. */
  readonly folder: string;
  readonly log: Log;
  readonly now: () => number;
}

/** Counts the IDENTIFYs of the last 24 hours on disk. If the folder is not writable, counts in memory and logs that once. */
export function countIdentifies({ folder, log, now }: IdentifyOptions): IdentifyCount {
  const file = join(folder, 'identifies.json');
  let known: number[] = [];
  /** The file is up to date until a write fails; from then on, memory is. */
  let isOnDisk = true;
  let hasComplained = false;

  function complain(error: unknown): void {
    if (hasComplained) return;
    hasComplained = true;
    log({ level: 'warn', event: 'identifies not counted on disk', error: describeError(error).split('\n')[0] });
  }

  /** Reads the file every time, because the processes of several shards share it. */
  async function past(): Promise<number[]> {
    try {
      const text = isOnDisk ? await readText(file) : undefined;
      if (text !== undefined) known = z.array(z.number()).parse(JSON.parse(text));
    } catch (error) {
      complain(error);
    }
    // A clock that was put back must not delay the bot: instants in the future count as now.
    known = known.map((instant) => Math.min(instant, now())).filter((instant) => instant > now() - day);
    known.sort((one, other) => one - other);
    return known;
  }

  async function write(): Promise<void> {
    try {
      await savePrivateFile(file, JSON.stringify(known));
      isOnDisk = true;
    } catch (error) {
      isOnDisk = false;
      complain(error);
    }
  }

  async function wait(signal: AbortSignal): Promise<void> {
    let milliseconds = pauseBefore(now(), await past());
    if (milliseconds > 0)
      log({
        level: 'warn',
        event: 'too many logins, waiting',
        last24hours: known.length,
        seconds: Math.ceil(milliseconds / 1000),
      });
    while (milliseconds > 0) {
      // setTimeout cannot wait longer than 24.8 days, and a laptop may sleep: check again every hour.
      await sleep(Math.min(milliseconds, hour), undefined, { signal });
      milliseconds = pauseBefore(now(), await past());
    }
    signal.throwIfAborted();
  }

  async function takeNext(signal: AbortSignal): Promise<void> {
    await wait(signal);
    known.push(now());
    await write();
  }

  // Takes turns, because the shards of a process come at the same time and must not overwrite each other's count.
  let turn = Promise.resolve();
  return {
    wait,
    take(signal) {
      const taken = turn.then(() => takeNext(signal));
      turn = taken.catch(() => undefined);
      return taken;
    },
  };
}
