import type { Catalog } from '../catalog/catalog.ts';
import type { Series } from '../catalog/schema/series.ts';
import { dayInJapan } from '../catalog/status.ts';
import type { Follow, Follower } from './follows.ts';
import type { Digest, Entry, Ledger, Reason } from './ledger.ts';
import { nextItem, type News } from './snapshot.ts';
import { tellingToday } from './clock.ts';
import { newsOfWork, worksOf, type Untold } from './news-of.ts';

/** The message of one morning, and how far it brings its reader. */
export interface Due {
  readonly digest: Digest;
  readonly reached: Pick<Ledger, 'day' | 'through' | 'next'>;
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The day before a work comes out and the day itself, in Japan. A day that was missed is told late; an eve is not. */
function eventOf(series: Series, follow: Follow, ledger: Ledger, today: string): Reason[] {
  const { start } = series;
  if (start?.length !== 10 || today <= ledger.through) return [];
  // Who follows after nine saw on the card what comes tomorrow.
  if (start === dayAfter(today)) return follow.since <= today ? [{ kind: 'tomorrow' }] : [];
  const isNow = start > ledger.through && start <= today && start >= follow.since;
  return isNow ? [{ kind: 'today' }] : [];
}

const order: readonly Reason['kind'][] = ['today', 'tomorrow', 'start', 'end', 'work', 'credit'];
const rank = (reasons: readonly Reason[]): number => Math.min(...reasons.map(({ kind }) => order.indexOf(kind)));

/** One reason of each kind; of new names each one once. */
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
 * What somebody is to be told now: nothing before nine in their zone, nothing twice, and nothing where nothing is new.
 * `news` must be of the same version as the catalog.
 */
export function dueFor(follower: Follower, catalog: Catalog, news: News, now: Date): Due | undefined {
  const { ledger, follows } = follower;
  const morning = tellingToday(follower.zone, now);
  if (morning === undefined || morning.day <= ledger.day) return undefined;
  const untold = news.items
    .map((item, index): Untold => ({ item, number: news.first + index, isDue: item.at <= morning.at.getTime() }))
    .filter(({ number }) => number >= ledger.next);
  const today = dayInJapan(now);

  const entries = new Map<string, Entry>();
  for (const follow of follows) {
    for (const series of worksOf(follow.id, catalog)) {
      const { reasons, tellsStart } = newsOfWork(follow, series, untold);
      const all = [...reasons, ...(tellsStart ? [] : eventOf(series, follow, ledger, today))];
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
  const later = untold.find(({ isDue }) => !isDue);
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
