import type { Catalog } from '../catalog/catalog.ts';
import type { Series } from '../catalog/schema/series.ts';
import { addDays, isWholeDay } from '../catalog/calendar.ts';
import { dayInJapan } from '../catalog/status.ts';
import type { DeliveryLedger } from './delivery-ledger.ts';
import { digestTimeToday } from './digest-time.ts';
import type { Digest, Reason } from './digest.ts';
import type { Follow, Follower } from './follower.ts';
import { gatherEntries, nextAfter, undeliveredFrom } from './gather.ts';
import type { News } from './news.ts';
import { newsOfWork } from './work-news.ts';

/** A digest, and the position of the follower's ledger after it. */
export interface DueDigest {
  readonly digest: Digest;
  readonly reached: Pick<DeliveryLedger, 'day' | 'through' | 'next'>;
}

/** The day before a premiere and the day itself, in Japan. A missed premiere is delivered late; a missed eve is not. */
function premiereOf(series: Series, follow: Follow, ledger: DeliveryLedger, today: string): Reason[] {
  const { start } = series;
  if (!isWholeDay(start) || today <= ledger.through) return [];
  // The card that confirms a follow after nine shows what premieres tomorrow.
  if (start === addDays(today, 1)) return follow.since <= today ? [{ kind: 'tomorrow' }] : [];
  const isNow = start > ledger.through && start <= today && start >= follow.since;
  return isNow ? [{ kind: 'today' }] : [];
}

/**
 * The digest that is due to a follower now; undefined before nine in their zone, if today's was sent already, and if
 * there is no news. `news` must be of the same version as the catalog.
 */
export function dueDigest(follower: Follower, catalog: Catalog, news: News, now: Date): DueDigest | undefined {
  const { ledger } = follower;
  const follows = follower.follows.map((follow) => ({ ...follow, id: catalog.currentId(follow.id) }));
  const morning = digestTimeToday(follower.zone, now);
  if (morning === undefined || morning.day <= ledger.day) return undefined;
  const undelivered = undeliveredFrom(news, ledger.next, morning.at);
  const today = dayInJapan(now);
  const entries = gatherEntries(follows, catalog, (series, follow) => {
    const { reasons, includesPremiere } = newsOfWork(follow, series, undelivered);
    return [...reasons, ...(includesPremiere ? [] : premiereOf(series, follow, ledger, today))];
  });
  if (entries.length === 0) return undefined;
  return {
    digest: { day: morning.day, entries },
    reached: { day: morning.day, through: today, next: nextAfter(undelivered, news) },
  };
}
