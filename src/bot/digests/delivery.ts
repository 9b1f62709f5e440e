import { digestCard } from '../../cards/follow/digest.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import {
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
import { deliver, type Claim, type DeliverParts } from './deliver.ts';
import type { SendResult } from './message-sender.ts';
import { digestNonce } from './nonce.ts';

export interface DeliveryParts extends DeliverParts {
  readonly store: Store;
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

/** This many refusals of one digest, the last an hour after the first, are final. */
export const mostRefusals = 7;

/** Writes the next attempt into the ledger: of the pending digest, or of a new one if one is due. */
async function claim(
  { store, now }: DeliveryParts,
  to: Recipient,
  { catalog, news }: DeliveryData,
): Promise<Claim | undefined> {
  // Decided on the newest record: follows that were removed or erased meanwhile are not delivered.
  const claimed = await changeFollower(store, to, (before) => {
    const { pending } = before.ledger;
    if (pending !== undefined) return { ...before, ledger: withAttempt(before.ledger, pending, now().getTime()) };
    const due = dueDigest(before, catalog, news, now());
    if (due === undefined) return undefined;
    const message = { ...due.reached, digest: due.digest, nonce: digestNonce(before.to, due.digest.day) };
    return { ...before, ledger: withAttempt(before.ledger, message, now().getTime()) };
  });
  const begun = claimed?.ledger.pending;
  if (claimed === undefined || begun === undefined) return undefined;
  return { to, attempt: begun, card: digestCard(begun.digest, claimed, catalog, now(), begun.nonce) };
}

/** Sends one follower the digest that is due, or the pending one that may not have arrived; undefined if nothing was sent. */
export function deliverDigest(
  parts: DeliveryParts,
  follower: Follower,
  day: string,
  data: DeliveryData,
): Promise<SendResult | undefined> {
  const { store, now } = parts;
  const { to, ledger } = follower;
  const { pending } = ledger;
  return deliver(parts, {
    name: 'digest',
    pending: pending && { to, attempt: pending },
    isCurrent: pending?.digest.day === day,
    mostRefusals,
    isDue: () => dueDigest(follower, data.catalog, data.news, now()) !== undefined,
    claim: () => claim(parts, to, data),
    arrived: (nonce) => settle(store, to, nonce, withArrival),
    neverSent: (nonce) => settle(store, to, nonce, withoutAttempt),
    ended: (what) =>
      changeFollower(store, to, (before) => ({
        ...before,
        ledger: withoutAttempt(before.ledger),
        trouble: { what, told: false },
      })),
  });
}
