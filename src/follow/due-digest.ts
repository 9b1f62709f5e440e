import type { Catalog } from '../catalog/catalog.ts';
import type { Series } from '../catalog/schema/series.ts';
import { dayInJapan } from '../catalog/status.ts';
import { dayAfter } from './calendar-day.ts';
import type { DeliveryLedger } from './delivery-ledger.ts';
import { digestTimeToday } from './digest-time.ts';
import type { Digest, DigestEntry, Reason } from './digest.ts';
import type { Follow, Follower } from './follower.ts';
import { nextItem, type News } from './news.ts';
import { newsOfWork, worksOf, type UndeliveredNews } from './work-news.ts';

/** A digest, and how far it brings the follower's ledger. */
export interface DueDigest {
  readonly digest: Digest;
  readonly reached: Pick<DeliveryLedger, 'day' | 'through' | 'next'>;
}

/** The day before a premiere and the day itself, in Japan. A missed premiere is delivered late; a missed eve is not. */
function premiereOf(series: Series, follow: Follow, ledger: DeliveryLedger, today: string): Reason[] {
  const { start } = series;
  if (start?.length !== 10 || today <= ledger.through) return [];
  // The card that confirms a follow after nine shows what premieres tomorrow.
  if (start === dayAfter(today)) return follow.since <= today ? [{ kind: 'tomorrow' }] : [];
  const isNow = start > ledger.through && start <= today && start >= follow.since;
  return isNow ? [{ kind: 'today' }] : [];
}

const order: readonly Reason['kind'][] = ['today', 'tomorrow', 'start', 'end', 'work', 'credit'];
const rank = (reasons: readonly Reason[]): number => Math.min(...reasons.map(({ kind }) => order.indexOf(kind)));

/** One reason of each kind, and each newly credited person once. */
function merged(reasons: readonly Reason[]): Reason[] {
  return order.flatMap((kind): Reason[] => {
    const same = reasons.filter((one) => one.kind === kind);
    const [first] = same;
    if (first === undefined) return [];
    if (first.kind !== 'credit') return [first];
    return [{ kind: 'credit', people: [...new Set(same.flatMap((one) => (one.kind === 'credit' ? one.people : [])))] }];
  });
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
  const undelivered = news.items
    .map((item, index): UndeliveredNews => ({
      item,
      number: news.first + index,
      isDue: item.at <= morning.at.getTime(),
    }))
    .filter(({ number }) => number >= ledger.next);
  const today = dayInJapan(now);

  const entries = new Map<string, DigestEntry>();
  for (const follow of follows) {
    for (const series of worksOf(follow.id, catalog)) {
      const { reasons, includesPremiere } = newsOfWork(follow, series, undelivered);
      const all = [...reasons, ...(includesPremiere ? [] : premiereOf(series, follow, ledger, today))];
      if (all.length === 0) continue;
      const before = entries.get(series.id);
      entries.set(series.id, {
        work: series.id,
        reasons: merged([...(before?.reasons ?? []), ...all]),
        follows: [...(before?.follows ?? []), follow.id],
      });
    }
  }
  if (entries.size === 0) return undefined;
  const later = undelivered.find(({ isDue }) => !isDue);
  return {
    digest: {
      day: morning.day,
      entries: [...entries.values()].toSorted(
        (a, b) => rank(a.reasons) - rank(b.reasons) || (a.work < b.work ? -1 : 1),
      ),
    },
    reached: { day: morning.day, through: today, next: later?.number ?? nextItem(news) },
  };
}
