import { digestCard } from '../cards/follow/digest.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { dayInJapan } from '../catalog/status.ts';
import { lastTelling } from '../follow/clock.ts';
import { dueFor, type Due } from '../follow/due.ts';
import { followerAt, type Address, type Follower } from '../follow/follows.ts';
import { worksOf } from '../follow/news-of.ts';
import { noteCatalog, type News } from '../follow/snapshot.ts';
import type { Store } from '../state/store.ts';
import type { Answered } from './bot.ts';
import { nonceOf } from './digests.ts';
import { newMessage } from './respond.ts';

/** A digest, and the time at which it goes out. */
export interface TimedDigest extends Answered {
  readonly at: Date;
}

/** The digest that a follower gets next; undefined for somebody who follows nothing. */
export type NextDigest = (to: Address) => Promise<TimedDigest | undefined>;

export interface NextDigestParts {
  readonly store: Store;
  readonly catalog: () => Catalog;
  readonly now: () => Date;
}

interface Timed {
  readonly due: Due;
  readonly at: Date;
}

const dayLength = 86_400_000;

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

/** The eves and first days of all works that somebody follows, as far as the day is known. */
function eventDays({ follows }: Follower, catalog: Catalog): string[] {
  const starts = follows.flatMap(({ id }) => worksOf(id, catalog)).map(({ start }) => start);
  const exact = starts.filter((start) => start?.length === 10) as string[];
  return [...new Set(exact.flatMap((start) => [shifted(start, -1), start]))].toSorted();
}

/** What is due on a day in Japan to somebody who has followed the same for long. */
function dueOn(day: string, follower: Follower, catalog: Catalog, news: News): Timed | undefined {
  const at = lastTelling(follower.zone, new Date(`${day}T23:59:59+09:00`));
  const longStanding: Follower = {
    ...follower,
    follows: follower.follows.map((follow) => ({ ...follow, since: '' })),
    ledger: { day: shifted(day, -2), through: shifted(day, -1), next: 0 },
  };
  const due = at && dueFor(longStanding, catalog, { ...news, items: [] }, at);
  return due && { due, at };
}

/** What is due tomorrow morning, else at the nearest event ahead, else what was due at the last one. */
function nextDue(follower: Follower, catalog: Catalog, news: News, now: Date): Timed | undefined {
  const morning = lastTelling(follower.zone, new Date(now.getTime() + dayLength));
  const due = morning && dueFor(follower, catalog, news, morning);
  if (morning !== undefined && due !== undefined) return { due, at: morning };
  const today = dayInJapan(now);
  const days = eventDays(follower, catalog);
  const nearest = [...days.filter((day) => day > today), ...days.filter((day) => day <= today).toReversed()];
  return nearest.map((day) => dueOn(day, follower, catalog, news)).find((one) => one !== undefined);
}

/**
 * Shows digests without sending any, for a door that has nobody to send them to. The catalog is noted now and at every
 * call, as the bot does each minute, so that edits from now on are news.
 */
export async function createNextDigest({ store, catalog, now }: NextDigestParts): Promise<NextDigest> {
  await noteCatalog(store, catalog(), now());
  return async (to) => {
    const data = catalog();
    const news = await noteCatalog(store, data, now());
    const follower = await followerAt(store, to);
    const next = follower && nextDue(follower, data, news, now());
    if (follower === undefined || next === undefined) return undefined;
    const { digest } = next.due;
    const card = digestCard(digest, follower, data, next.at, nonceOf(to, digest.day));
    return card && { ...newMessage(card), at: next.at };
  };
}
