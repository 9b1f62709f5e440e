import * as z from 'zod';
import { attempt, nextAttempt } from './attempt.ts';
import { calendarDay, digest } from './digest.ts';
import { keptObject } from '../state/kept-object.ts';

/** How far the news has been delivered to a follower. */
const position = {
  /** The day, in the follower's zone, of the last finished digest. */
  day: calendarDay,
  /** The last day in Japan whose premieres were delivered. */
  through: calendarDay,
  /** The number of the first news item that was not delivered. */
  next: z.int().min(0),
};

/** A digest that may or may not have arrived. */
const pendingDigest = keptObject({ ...position, digest, ...attempt });

export const deliveryLedger = keptObject({ ...position, pending: pendingDigest.optional() });

export type PendingDigest = z.infer<typeof pendingDigest>;
export type DeliveryLedger = z.infer<typeof deliveryLedger>;

/** Written before every attempt. */
export function withAttempt(
  before: DeliveryLedger,
  message: Omit<PendingDigest, 'attempts' | 'at'>,
  at: number,
): DeliveryLedger {
  return { ...before, pending: { ...message, ...nextAttempt(before.pending, message.nonce, at) } };
}

/** The digest arrived, or will never be tried again. */
export function withArrival(ledger: DeliveryLedger, { day, through, next }: PendingDigest): DeliveryLedger {
  return { ...withoutAttempt(ledger), day, through, next };
}

/** The digest certainly did not arrive: the ledger looks as if it had never been tried. */
export function withoutAttempt(before: DeliveryLedger): DeliveryLedger {
  const { pending: _, ...ledger } = before;
  return ledger;
}
