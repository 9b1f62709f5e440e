import { digestCard } from '../../cards/follow/digest.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import {
  isRetryDue,
  nonceMilliseconds,
  withArrival,
  withAttempt,
  withoutAttempt,
  type DeliveryLedger,
  type PendingDigest,
} from '../../follow/delivery-ledger.ts';
import { dueDigest } from '../../follow/due-digest.ts';
import type { Follower, Recipient } from '../../follow/follower.ts';
import { changeFollower } from '../../follow/followers.ts';
import type { News } from '../../follow/news.ts';
import type { Store } from '../../state/store.ts';
import type { Log } from '../log.ts';
import type { MessageSender, SendResult } from './message-sender.ts';
import { digestNonce } from './nonce.ts';

export interface DeliveryParts {
  readonly store: Store;
  readonly sender: MessageSender;
  readonly now: () => Date;
  readonly log: Log;
}

/** The version of the data that a delivery is decided on. */
export interface DeliveryData {
  readonly catalog: Catalog;
  readonly news: News;
}

type Settlement = (ledger: DeliveryLedger, pending: PendingDigest) => DeliveryLedger;

/** Settles a pending digest in the ledger, unless the record has another one by now. */
function settle(store: Store, to: Recipient, nonce: string, after: Settlement): Promise<Follower | undefined> {
  return changeFollower(store, to, (before) => {
    const { pending } = before.ledger;
    return pending?.nonce === nonce ? { ...before, ledger: after(before.ledger, pending) } : undefined;
  });
}

const arrived: Settlement = (_ledger, pending) => withArrival(pending);

/** So many refusals of one digest, the last an hour after the first, are final. */
export const mostRefusals = 7;

/** Gives up on a follower after repeated failures; the next reply tells them that messages did not arrive. */
function endOf(result: SendResult, { to }: Follower, { attempts }: PendingDigest): 'closed' | 'gone' | undefined {
  if (result === 'closed' || result === 'gone') return result;
  if (result !== 'refused' || attempts < mostRefusals) return undefined;
  return to.kind === 'user' ? 'closed' : 'gone';
}

/** Sends a pending digest and records what Discord said. */
async function send(
  { store, sender, now, log }: DeliveryParts,
  follower: Follower,
  pending: PendingDigest,
  catalog: Catalog,
): Promise<SendResult> {
  const { digest, nonce } = pending;
  const { to } = follower;
  const card = digestCard(digest, follower, catalog, now(), nonce);
  const result = card === undefined ? 'sent' : await sender.send(to, card, nonce);
  if (result === 'sent') await settle(store, to, nonce, arrived);
  const end = endOf(result, follower, pending);
  if (end !== undefined) {
    await changeFollower(store, to, (before) => ({
      ...before,
      ledger: withoutAttempt(before.ledger),
      trouble: { what: end, told: false },
    }));
    log({ level: 'info', event: 'digest refused', reason: end });
  }
  return result;
}

/** What happened to a digest that was sent before: it is settled, may be sent again, or counts as never sent. */
async function fateOf(
  { sender, now }: DeliveryParts,
  { to }: Follower,
  { digest, nonce, at }: PendingDigest,
  today: string,
): Promise<'settled' | 'send again' | 'never sent'> {
  const isToday = digest.day === today;
  if (isToday && now().getTime() - at < nonceMilliseconds) return 'send again';
  if ((await sender.wasDelivered(to, nonce, at)) === false) return isToday ? 'send again' : 'never sent';
  return 'settled';
}

/** Writes the next attempt into the ledger: of the pending digest, or of a new one if one is due. */
function claim({ store, now }: DeliveryParts, to: Recipient, data: DeliveryData): Promise<Follower | undefined> {
  // Decided on the newest record: follows that were removed or erased meanwhile are not delivered.
  return changeFollower(store, to, (before) => {
    const { pending } = before.ledger;
    if (pending !== undefined) return { ...before, ledger: withAttempt(before.ledger, pending, now().getTime()) };
    const due = dueDigest(before, data.catalog, data.news, now());
    if (due === undefined) return undefined;
    const message = { ...due.reached, digest: due.digest, nonce: digestNonce(before.to, due.digest.day) };
    return { ...before, ledger: withAttempt(before.ledger, message, now().getTime()) };
  });
}

/**
 * Sends one follower the digest that is due, or the pending one that may not have arrived; undefined if nothing was sent.
 * The ledger is written before a digest is sent and cleared when it arrived. After a crash in between, the same digest goes
 * out with the same nonce, which Discord recognises. When Discord has forgotten the nonce, the message is looked for,
 * and is sent again only if it is certainly missing.
 */
export async function deliverDigest(
  parts: DeliveryParts,
  follower: Follower,
  day: string,
  data: DeliveryData,
): Promise<SendResult | undefined> {
  const { store, now } = parts;
  const { to, ledger } = follower;
  const { pending } = ledger;
  if (pending === undefined && dueDigest(follower, data.catalog, data.news, now()) === undefined) return undefined;
  if (pending !== undefined) {
    if (!isRetryDue(pending, now().getTime())) return undefined;
    const fate = await fateOf(parts, follower, pending, day);
    if (fate === 'settled') await settle(store, to, pending.nonce, arrived);
    if (fate === 'never sent') await settle(store, to, pending.nonce, withoutAttempt);
  }
  const claimed = await claim(parts, to, data);
  const begun = claimed?.ledger.pending;
  return claimed === undefined || begun === undefined ? undefined : send(parts, claimed, begun, data.catalog);
}
