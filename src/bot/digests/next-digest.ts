import { digestCard } from '../../cards/follow/digest.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { addDays, isWholeDay, millisecondsInDay } from '../../catalog/calendar.ts';
import { dayInJapan } from '../../catalog/status.ts';
import { lastDigestTime } from '../../follow/digest-time.ts';
import { dueDigest } from '../../follow/due-digest.ts';
import type { Digest } from '../../follow/digest.ts';
import type { Follower, Recipient } from '../../follow/follower.ts';
import { followerAt } from '../../follow/followers.ts';
import { updateNews, type News } from '../../follow/news.ts';
import { worksOf } from '../../follow/work-news.ts';
import type { Store } from '../../state/store.ts';
import type { BotResponse } from '../handle-interaction.ts';
import { newMessage } from '../respond.ts';
import { digestNonce } from './nonce.ts';

/** A digest as a message, and the time at which it goes out. */
export interface TimedDigest extends BotResponse {
  readonly at: Date;
}

/** Returns the digest that a recipient gets next; undefined for one that follows nothing. */
export type NextDigest = (to: Recipient) => Promise<TimedDigest | undefined>;

export interface NextDigestParts {
  readonly store: Store;
  readonly catalog: () => Catalog;
  readonly now: () => Date;
}

interface Timed {
  readonly digest: Digest;
  readonly at: Date;
}

/** The premieres of all works that somebody follows, and the days before them; only where the day is known. */
function premiereDays({ follows }: Follower, catalog: Catalog): string[] {
  const starts = follows.flatMap(({ id }) => worksOf(id, catalog)).flatMap(({ start }) => start ?? []);
  const exact = starts.filter((start) => isWholeDay(start));
  return [...new Set(exact.flatMap((start) => [addDays(start, -1), start]))].toSorted();
}

/** The digest of a day in Japan for somebody who has followed the same for a long time. */
function digestOn(day: string, follower: Follower, catalog: Catalog, news: News): Timed | undefined {
  const at = lastDigestTime(follower.zone, new Date(`${day}T23:59:59+09:00`));
  const through = addDays(day, -1);
  const longStanding: Follower = {
    ...follower,
    follows: follower.follows.map((follow) => ({ ...follow, since: '' })),
    ledger: { day: addDays(through, -1), through, next: 0 },
  };
  const due = at && dueDigest(longStanding, catalog, { ...news, items: [] }, at);
  return due && { digest: due.digest, at };
}

/** The digest of the next morning, else of the nearest premiere ahead, else of the last one. */
function nextDue(follower: Follower, catalog: Catalog, news: News, now: Date): Timed | undefined {
  const morning = lastDigestTime(follower.zone, new Date(now.getTime() + millisecondsInDay));
  const due = morning && dueDigest(follower, catalog, news, morning);
  if (morning !== undefined && due !== undefined) return { digest: due.digest, at: morning };
  const today = dayInJapan(now);
  const days = premiereDays(follower, catalog);
  const nearest = [...days.filter((day) => day > today), ...days.filter((day) => day <= today).toReversed()];
  return nearest.map((day) => digestOn(day, follower, catalog, news)).find((one) => one !== undefined);
}

/**
 * Shows digests without sending any, for a door that cannot send messages. The news is updated now and at every call, as
 * the bot does each minute, so that later edits of the data are news.
 */
export async function createNextDigest({ store, catalog, now }: NextDigestParts): Promise<NextDigest> {
  await updateNews(store, catalog(), now());
  return async (to) => {
    const current = catalog();
    const news = await updateNews(store, current, now());
    const follower = await followerAt(store, to);
    const next = follower && nextDue(follower, current, news, now());
    if (follower === undefined || next === undefined) return undefined;
    const card = digestCard(next.digest, follower, current, next.at, digestNonce(to, next.digest.day));
    return card && { ...newMessage(card), at: next.at };
  };
}
