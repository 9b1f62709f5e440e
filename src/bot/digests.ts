import { createHash } from 'node:crypto';
import { Cron } from 'croner';
import { digestCard } from '../cards/follow/digest.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { allFollowers, changeFollower, type Address, type Follower } from '../follow/follows.ts';
import {
  mayTryAgain,
  nonceMilliseconds,
  withArrival,
  withAttempt,
  withoutAttempt,
  type Ledger,
  type Pending,
} from '../follow/ledger.ts';
import { newsIn, noteCatalog, type News } from '../follow/snapshot.ts';
import type { Store } from '../state/store.ts';
import { tellingToday } from '../follow/clock.ts';
import { dueFor } from '../follow/due.ts';
import type { Courier, Delivery } from './courier.ts';
import { describeError, type Log } from './log.ts';

export interface DigestParts {
  readonly store: Store;
  readonly courier: Courier;
  /** The newest good data. */
  readonly catalog: () => Catalog;
  readonly now: () => Date;
  readonly log: Log;
}

/** What identifies the message of a day to a follower: 20 of the 25 characters that Discord takes. */
export function nonceOf({ kind, id }: Address, day: string): string {
  return createHash('sha256').update(`${kind}.${id}.${day}`).digest('hex').slice(0, 20);
}

/** After so many failures in a row Discord is left alone until the next minute. */
const failuresBeforeRest = 3;

/**
 * One round of telling. The ledger is written before a message is sent, and cleared when it arrived: after a crash in
 * between, the same message goes out with the same nonce, which Discord knows; when Discord has forgotten it, the
 * message is looked for, and is not sent where it cannot be known to be missing.
 */
export function createTelling({ store, courier, catalog, now, log }: DigestParts) {
  let noted: string | undefined;
  /** The morning that is over in a zone: what is found later is told tomorrow, so nobody has to be looked at again. */
  const overIn = new Map<string, string>();

  /** Only the process whose data was compared last tells: an older copy would announce things that are not so any more. */
  async function currentNews(data: Catalog): Promise<News | undefined> {
    const known = noted === data.version ? await newsIn(store) : undefined;
    const news = known ?? (await noteCatalog(store, data, now()));
    noted = data.version;
    return news.version === data.version ? news : undefined;
  }

  const settle = (to: Address, nonce: string, after: (ledger: Ledger, pending: Pending) => Ledger) =>
    changeFollower(store, to, (before) => {
      const { pending } = before.ledger;
      return pending?.nonce === nonce ? { ...before, ledger: after(before.ledger, pending) } : undefined;
    });

  async function attempt(follower: Follower, { digest, nonce }: Pending, data: Catalog): Promise<Delivery> {
    const { to } = follower;
    const card = digestCard(digest, follower, data, now(), nonce);
    const delivery = card === undefined ? 'sent' : await courier.send(to, card, nonce);
    if (delivery === 'sent') await settle(to, nonce, (_ledger, pending) => withArrival(pending));
    if (delivery === 'closed' || delivery === 'gone') {
      await changeFollower(store, to, (before) => ({
        ...before,
        ledger: withoutAttempt(before.ledger),
        trouble: { what: delivery, told: false },
      }));
      log({ level: 'info', event: 'digest not wanted', why: delivery });
    }
    return delivery;
  }

  /** What became of a message begun earlier: it is done with, or to be sent again, or as good as never begun. */
  async function earlier(follower: Follower, pending: Pending, today: string): Promise<'done' | 'again' | 'void'> {
    const isToday = pending.digest.day === today;
    if (isToday && now().getTime() - pending.at < nonceMilliseconds) return 'again';
    if ((await courier.arrived(follower.to, pending.nonce, pending.at)) === false) return isToday ? 'again' : 'void';
    return 'done';
  }

  /** Sends what is due to one follower, or what was begun and may not have arrived. */
  async function tell(seen: Follower, day: string, news: News, data: Catalog): Promise<Delivery | undefined> {
    const { pending } = seen.ledger;
    if (pending === undefined && dueFor(seen, data, news, now()) === undefined) return undefined;
    if (pending !== undefined) {
      if (!mayTryAgain(pending, now().getTime())) return undefined;
      const state = await earlier(seen, pending, day);
      if (state === 'done') await settle(seen.to, pending.nonce, (_ledger, begun) => withArrival(begun));
      if (state === 'void') await settle(seen.to, pending.nonce, withoutAttempt);
    }
    // Decided on the newest record: what was unfollowed or forgotten meanwhile is not told.
    const claimed = await changeFollower(store, seen.to, (before) => {
      const begun = before.ledger.pending;
      if (begun !== undefined) return { ...before, ledger: withAttempt(before.ledger, begun, now().getTime()) };
      const due = dueFor(before, data, news, now());
      if (due === undefined) return undefined;
      const message = { ...due.reached, digest: due.digest, nonce: nonceOf(before.to, due.digest.day) };
      return { ...before, ledger: withAttempt(before.ledger, message, now().getTime()) };
    });
    const begun = claimed?.ledger.pending;
    return claimed === undefined || begun === undefined ? undefined : attempt(claimed, begun, data);
  }

  async function round(isClosing: () => boolean): Promise<void> {
    const data = catalog();
    const news = await currentNews(data);
    if (news === undefined) return;
    const mornings = new Map<string, string | undefined>();
    const unfinished = new Set<string>();
    let failures = 0;
    for (const follower of await allFollowers(store)) {
      const { zone, ledger, trouble } = follower;
      if (!mornings.has(zone)) mornings.set(zone, tellingToday(zone, now())?.day);
      const day = mornings.get(zone);
      if (day === undefined || trouble !== undefined) continue;
      if (ledger.pending === undefined && overIn.get(zone) === day) continue;
      if (isClosing() || failures >= failuresBeforeRest) return;
      try {
        failures = (await tell(follower, day, news, data)) === 'later' ? failures + 1 : 0;
      } catch (error) {
        log({ level: 'error', event: 'digest failed', error: describeError(error) });
        unfinished.add(zone);
        failures += 1;
      }
    }
    for (const [zone, day] of mornings) if (day !== undefined && !unfinished.has(zone)) overIn.set(zone, day);
  }

  return (isClosing: () => boolean = () => false): Promise<void | undefined> =>
    store.alone('digests', () => round(isClosing));
}

export interface Digests {
  /** Finishes the message under way and sends no more. */
  close(): Promise<void>;
}

/** Tells at the beginning of every minute, so that a reload of the data is seen within one as well. */
export function startDigests(parts: DigestParts): Digests {
  const telling = createTelling(parts);
  let closing = false;
  let underWay: Promise<void> = Promise.resolve();
  let isBusy = false;

  function tick(): void {
    if (isBusy || closing) return;
    isBusy = true;
    underWay = telling(() => closing)
      .then(() => undefined)
      .catch((error: unknown) => parts.log({ level: 'error', event: 'digests failed', error: describeError(error) }))
      .finally(() => {
        isBusy = false;
      });
  }

  const clock = new Cron('* * * * *', { unref: true }, tick);
  tick();
  return {
    async close() {
      closing = true;
      clock.stop();
      await underWay;
    },
  };
}
