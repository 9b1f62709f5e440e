import { z } from 'zod';

const calendarDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

/** Why a work is told of. `tomorrow` and `today` are said on days in Japan, `today` also late. */
const reason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('work') }),
  z.strictObject({ kind: z.literal('credit'), people: z.array(z.string()) }),
  z.strictObject({ kind: z.enum(['start', 'end']), from: z.string().optional() }),
  z.strictObject({ kind: z.enum(['tomorrow', 'today']) }),
]);

const entry = z.strictObject({
  work: z.string(),
  reasons: z.array(reason).min(1),
  /** Ids of what somebody follows and is told this for. */
  follows: z.array(z.string()).min(1),
});

/** One message: what somebody is told on one day. Ids only; the words come from the catalog when it is sent. */
const digest = z.strictObject({ day: calendarDay, entries: z.array(entry).min(1) });

/** How far somebody has been told. */
const position = {
  /** The last day, in their zone, whose message is done with. */
  day: calendarDay,
  /** The last day in Japan whose first days were told. */
  through: calendarDay,
  /** The number of the first news that was not told. */
  next: z.int().min(0),
};

/** A message that may or may not have arrived: written before it is sent, and cleared when Discord has said so. */
const pending = z.strictObject({
  ...position,
  digest,
  nonce: z.string().max(25),
  attempts: z.int().min(1),
  /** The last attempt, in milliseconds since 1970. */
  at: z.number(),
});

export const ledger = z.strictObject({ ...position, pending: pending.optional() });

export type Reason = z.infer<typeof reason>;
export type Entry = z.infer<typeof entry>;
export type Digest = z.infer<typeof digest>;
export type Pending = z.infer<typeof pending>;
export type Ledger = z.infer<typeof ledger>;

/** How long Discord surely knows a nonce again: "a few minutes", says its documentation. */
export const nonceMilliseconds = 120_000;

const longestPause = 3_600_000;

/** Written before every attempt. */
export function withAttempt(before: Ledger, message: Omit<Pending, 'attempts' | 'at'>, at: number): Ledger {
  const isSame = before.pending?.nonce === message.nonce;
  return { ...before, pending: { ...message, attempts: (isSame ? (before.pending?.attempts ?? 0) : 0) + 1, at } };
}

/** The message arrived, or will never be tried again. */
export function withArrival({ day, through, next }: Pending): Ledger {
  return { day, through, next };
}

/** It is known that the message did not arrive: as if it had never been begun. */
export function withoutAttempt({ day, through, next }: Ledger): Ledger {
  return { day, through, next };
}

/** After a failure the second attempt comes a minute later, within the life of the nonce; then the pauses double, up to an hour. */
export function mayTryAgain({ attempts, at }: Pending, now: number): boolean {
  return now - at >= Math.min(60_000 * 2 ** (attempts - 1), longestPause) - 1000;
}
