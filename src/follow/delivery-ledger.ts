import { z } from 'zod';
import { calendarDay, digest } from './digest.ts';

/** How far the news has been delivered to a follower. */
const position = {
  /** The day, in the follower's zone, of the last finished digest. */
  day: calendarDay,
  /** The last day in Japan whose premieres were delivered. */
  through: calendarDay,
  /** The number of the first news item that was not delivered. */
  next: z.int().min(0),
};

/** A digest that may or may not have arrived: written before it is sent, cleared when Discord confirms it. */
const pendingDigest = z.strictObject({
  ...position,
  digest,
  nonce: z.string().max(25),
  attempts: z.int().min(1),
  /** The last attempt, in milliseconds since 1970. */
  at: z.number(),
});

export const deliveryLedger = z.strictObject({ ...position, pending: pendingDigest.optional() });

export type PendingDigest = z.infer<typeof pendingDigest>;
export type DeliveryLedger = z.infer<typeof deliveryLedger>;

/** How long Discord recognises a nonce for certain: its documentation says "a few minutes". */
export const nonceMilliseconds = 120_000;

const longestPause = 3_600_000;

/** Written before every attempt. */
export function withAttempt(
  before: DeliveryLedger,
  message: Omit<PendingDigest, 'attempts' | 'at'>,
  at: number,
): DeliveryLedger {
  const isSame = before.pending?.nonce === message.nonce;
  return { ...before, pending: { ...message, attempts: (isSame ? (before.pending?.attempts ?? 0) : 0) + 1, at } };
}

/** The digest arrived, or will never be tried again. */
export function withArrival({ day, through, next }: PendingDigest): DeliveryLedger {
  return { day, through, next };
}

/** The digest certainly did not arrive: the ledger looks as if it had never been tried. */
export function withoutAttempt({ day, through, next }: DeliveryLedger): DeliveryLedger {
  return { day, through, next };
}

/** The second attempt follows a minute after the first, within the life of the nonce; then the pauses double, up to an hour. */
export function isRetryDue({ attempts, at }: PendingDigest, now: number): boolean {
  return now - at >= Math.min(60_000 * 2 ** (attempts - 1), longestPause) - 1000;
}
