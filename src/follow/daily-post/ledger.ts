import * as z from 'zod';
import { postLedgers } from '../../state/servers/servers.ts';
import type { PostSettings } from '../../state/servers/settings.ts';
import type { Change, Store } from '../../state/store.ts';
import { attempt } from '../attempt.ts';
import { calendarDay } from '../digest.ts';
import { keptObject } from '../../state/kept-object.ts';

/** The progress of a server: the day of the last finished post, and the first news item that was not delivered. */
const position = { day: calendarDay, next: z.int().min(0) };

/** A post that may or may not have arrived, and the channel that it was sent to. */
const pendingPost = keptObject({
  ...position,
  channel: z.string(),
  ...attempt,
  /** Set once Discord has refused the last attempt: it certainly did not arrive. */
  refused: z.literal(true).optional(),
});

const postLedger = keptObject({
  ...position,
  pending: pendingPost.optional(),
  /** Set when Discord refused a post for good: nothing is sent until somebody chooses a channel or an hour again. */
  trouble: keptObject({ at: z.number(), told: z.boolean() }).optional(),
});

export type PendingPost = z.infer<typeof pendingPost>;
export type PostLedger = z.infer<typeof postLedger>;

const parse = (value: unknown): PostLedger => postLedger.safeParse(value).data ?? beginning;

export const ledgerOf = async (store: Store, server: string): Promise<PostLedger> =>
  parse(await store.get(postLedgers, server));

/** Changes the ledger of a server as one step. `undefined` changes nothing. */
export function changeLedger(
  store: Store,
  server: string,
  decide: (before: PostLedger) => PostLedger | undefined,
  also?: (before: PostLedger) => Change | undefined,
): Promise<PostLedger | undefined> {
  return store.change(postLedgers, server, (value) => {
    const before = parse(value);
    const after = decide(before);
    if (after === undefined) return { result: undefined };
    return { keep: { value: after }, also: also?.(before), result: after };
  });
}

/** The ledgers of all servers that were ever sent a post. */
export async function allLedgers(store: Store): Promise<ReadonlyMap<string, PostLedger>> {
  return new Map((await store.list(postLedgers)).map(({ key, value }) => [key, parse(value)]));
}

export const beginning: PostLedger = { day: '0000-01-01', next: 0 };

/** The post arrived, or will never be tried again. */
export function withPostArrival(ledger: PostLedger, { day, next }: PendingPost): PostLedger {
  const { trouble: _, ...before } = withoutPost(ledger);
  return { ...before, day, next };
}

/** The post certainly did not arrive: the ledger looks as if it had never been tried. */
export function withoutPost(ledger: PostLedger): PostLedger {
  const { pending: _, ...before } = ledger;
  return before;
}

/** Whether posts are stopped: Discord refused one, and nobody has changed the settings since. */
export const isStopped = ({ trouble }: PostLedger, { chosen }: Pick<PostSettings, 'chosen'>): boolean =>
  trouble !== undefined && chosen <= trouble.at;
