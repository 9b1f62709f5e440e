import * as z from 'zod';
import { millisecondsInHour, millisecondsInMinute } from '../catalog/calendar.ts';

/** An attempt to send a message: written before it is sent, cleared when Discord confirms it. */
export const attempt = {
  nonce: z.string().max(25),
  attempts: z.int().min(1),
  /** The last attempt, in milliseconds since 1970. */
  at: z.number(),
};

export interface Attempt {
  readonly nonce: string;
  readonly attempts: number;
  readonly at: number;
}

/** How long Discord recognises a nonce for certain: its documentation says "a few minutes". */
export const nonceMilliseconds = 120_000;

const longestPause = millisecondsInHour;

/** The attempt that is written next: another one of the same message, or the first of a new one. */
export function nextAttempt(before: Attempt | undefined, nonce: string, at: number): Attempt {
  const isSame = before?.nonce === nonce;
  return { nonce, attempts: (isSame ? before.attempts : 0) + 1, at };
}

/** The second attempt follows a minute after the first, within the life of the nonce; then the pauses double, up to an hour. */
export function isRetryDue({ attempts, at }: Attempt, now: number): boolean {
  return now - at >= Math.min(millisecondsInMinute * 2 ** (attempts - 1), longestPause) - 1000;
}
