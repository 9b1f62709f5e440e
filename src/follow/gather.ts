import type { Catalog } from '../catalog/catalog.ts';
import type { Series } from '../catalog/schema/series.ts';
import type { DigestEntry, Reason } from './digest.ts';
import type { Follow } from './follower.ts';
import { nextItem, type News } from './news.ts';
import { worksOf, type UndeliveredNews } from './work-news.ts';

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

/** The works with news, each once, with all reasons of all follows; the most urgent first. */
export function gatherEntries(
  follows: readonly Follow[],
  catalog: Catalog,
  reasonsFor: (series: Series, follow: Follow) => readonly Reason[],
): DigestEntry[] {
  const entries = new Map<string, DigestEntry>();
  for (const follow of follows) {
    for (const series of worksOf(follow.id, catalog)) {
      const reasons = reasonsFor(series, follow);
      if (reasons.length === 0) continue;
      const before = entries.get(series.id);
      entries.set(series.id, {
        work: series.id,
        reasons: merged([...(before?.reasons ?? []), ...reasons]),
        follows: [...(before?.follows ?? []), follow.id],
      });
    }
  }
  return [...entries.values()].toSorted((a, b) => rank(a.reasons) - rank(b.reasons) || (a.work < b.work ? -1 : 1));
}

/** The news from a number on. What is noticed after an instant waits for the next message. */
export const undeliveredFrom = (news: News, next: number, until: Date): UndeliveredNews[] =>
  news.items
    .map((item, index) => ({ item, number: news.first + index, isDue: item.at <= until.getTime() }))
    .filter(({ number }) => number >= next);

/** The number of the first item that waits. */
export const nextAfter = (undelivered: readonly UndeliveredNews[], news: News): number =>
  undelivered.find(({ isDue }) => !isDue)?.number ?? nextItem(news);
