import * as z from 'zod';
import { languages } from '../language/language.ts';
import { deliveryLedger } from './delivery-ledger.ts';
import { keptObject } from '../state/kept-object.ts';

/** The recipient of digests: a person, by direct message, or a channel. */
const recipient = keptObject({ kind: z.enum(['user', 'channel']), id: z.string() });

/** A subscription to a person or a work. */
const follow = keptObject({
  id: z.string(),
  /** The number of the first news item for this follow: nothing older is delivered. */
  from: z.int().min(0),
  /** The first day in Japan whose premieres are delivered for this follow. */
  since: z.string(),
});

/** A recipient with its follows. A channel's record does not say who set it up. */
const follower = keptObject({
  to: recipient,
  /** The server of a channel. Records written before this field existed lack it until the channel follows something again. */
  server: z.string().optional(),
  language: z.enum(languages),
  zone: z.string(),
  follows: z.array(follow),
  ledger: deliveryLedger,
  /** Set when Discord refused a digest; nothing is sent while it is set. `told`: the follower has seen a hint of it. */
  trouble: keptObject({ what: z.enum(['closed', 'gone']), told: z.boolean() }).optional(),
});

export type Recipient = z.infer<typeof recipient>;
export type Follow = z.infer<typeof follow>;
export type Follower = z.infer<typeof follower>;

/** The maximum number of follows of one person, and of one channel. */
export const mostFollows: Readonly<Record<Recipient['kind'], number>> = { user: 50, channel: 25 };

/** An unreadable record counts as no follower: the next /follow replaces it. */
export function parseFollower(value: unknown): Follower | undefined {
  return follower.safeParse(value).data;
}
