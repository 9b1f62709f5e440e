import * as z from 'zod';
import { millisecondsInDay } from '../catalog/calendar.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Store } from '../state/store.ts';
import { mergedWork, snapshot, snapshotOf, type Snapshot, type WorkSnapshot } from './snapshot.ts';

const item = { at: z.number(), work: z.string() };

/** A change in the catalog since the last snapshot; `at` is when it was noticed, in milliseconds since 1970. */
const newsItem = z.discriminatedUnion('kind', [
  z.strictObject({ ...item, kind: z.literal('work') }),
  z.strictObject({ ...item, kind: z.literal('credit'), person: z.string() }),
  z.strictObject({ ...item, kind: z.enum(['start', 'end']), from: z.string().optional(), to: z.string() }),
]);

const stored = z.strictObject({
  /** The version of the catalog that was compared last. */
  version: z.string(),
  facts: snapshot,
  /**
   * The number of the first item that is kept. Numbers only grow. They begin at the Unix time of the first snapshot, so
   * that a new snapshot after a damaged file does not reuse numbers that were already delivered.
   */
  first: z.int().min(0),
  items: z.array(newsItem),
});

export type NewsItem = z.infer<typeof newsItem>;
/** The last snapshot, and the news of the last 30 days. */
export type News = z.infer<typeof stored>;

const collection = 'news';
const key = 'catalog';
const daysKept = 30;

function newsOf(work: string, before: WorkSnapshot | undefined, now: WorkSnapshot, at: number): NewsItem[] {
  if (before === undefined) return [{ kind: 'work', at, work }];
  const known = new Set(before.people);
  const credits = now.people
    .filter((person) => !known.has(person))
    .map((person): NewsItem => ({ kind: 'credit', at, work, person }));
  const dates = (['start', 'end'] as const).flatMap((kind): NewsItem[] => {
    const [from, to] = [before[kind], now[kind]];
    if (to === undefined || to === from) return [];
    return [{ kind, at, work, to, ...(from === undefined ? {} : { from }) }];
  });
  return [...credits, ...dates];
}

/** Adds the differences between the catalog and the last snapshot to the news. The first snapshot has no news. */
export function withNews(before: News | undefined, version: string, now: Snapshot, at: number): News {
  if (before === undefined) return { version, facts: now, first: Math.floor(at / 1000), items: [] };
  // A clock that was put back must not disturb the order of the items.
  const when = Math.max(at, before.items.at(-1)?.at ?? 0);
  const known = new Map(Object.entries(before.facts));
  const items = [
    ...before.items,
    ...Object.entries(now).flatMap(([work, one]) => newsOf(work, known.get(work), one, when)),
  ];
  const old = items.findIndex((one) => one.at > when - daysKept * millisecondsInDay);
  const dropped = old === -1 ? items.length : old;
  const all = Object.entries(now).map(([work, one]): [string, WorkSnapshot] => [
    work,
    mergedWork(known.get(work), one),
  ]);
  return {
    version,
    facts: { ...before.facts, ...Object.fromEntries(all) },
    first: before.first + dropped,
    items: items.slice(dropped),
  };
}

/** The number of the next item. */
export const nextItem = (news: News | undefined): number => (news === undefined ? 0 : news.first + news.items.length);

/** Undefined before the first snapshot and if the stored one is unreadable: then a new snapshot is taken. */
const parseNews = (value: unknown): News | undefined => stored.safeParse(value).data;

export async function newsIn(store: Store): Promise<News | undefined> {
  return parseNews(await store.get(collection, key));
}

/** Moves the entries of a renamed record to its present id, because a new id alone is no news. */
function withCurrentIds(news: News, { formerIds, currentId }: Catalog): News {
  if (formerIds.size === 0) return news;
  const facts = new Map<string, WorkSnapshot>();
  for (const [work, known] of Object.entries(news.facts)) {
    const people = known.people.map(currentId);
    facts.set(currentId(work), mergedWork(facts.get(currentId(work)), { ...known, people }));
  }
  const items = news.items.map((one): NewsItem => {
    const work = currentId(one.work);
    return one.kind === 'credit' ? { ...one, work, person: currentId(one.person) } : { ...one, work };
  });
  return { ...news, facts: Object.fromEntries(facts), items };
}

/** Compares the catalog with the last snapshot and stores the news, as one step. */
export function updateNews(store: Store, catalog: Catalog, now: Date): Promise<News> {
  const current = snapshotOf(catalog);
  return store.change(collection, key, (value) => {
    const before = parseNews(value);
    const renamed = before && withCurrentIds(before, catalog);
    const news = withNews(renamed, catalog.version, current, now.getTime());
    return { keep: { value: news }, result: news };
  });
}
