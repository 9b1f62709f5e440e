import { z } from 'zod';
import type { Catalog } from '../catalog/catalog.ts';
import type { Series } from '../catalog/schema/series.ts';
import type { Store } from '../state/store.ts';

const workFacts = z.strictObject({
  start: z.string().optional(),
  end: z.string().optional(),
  /** Ids of the cast and the makers. */
  people: z.array(z.string()),
});

/** What was last known of every work that ever was in the catalog, by id. */
const facts = z.record(z.string(), workFacts);

const found = { at: z.number(), work: z.string() };

/** Something that the catalog did not say before; `at` is when that was seen, in milliseconds since 1970. */
const newsItem = z.discriminatedUnion('kind', [
  z.strictObject({ ...found, kind: z.literal('work') }),
  z.strictObject({ ...found, kind: z.literal('credit'), person: z.string() }),
  z.strictObject({ ...found, kind: z.enum(['start', 'end']), from: z.string().optional(), to: z.string() }),
]);

const stored = z.strictObject({
  /** Version of the catalog that was compared last. */
  version: z.string(),
  facts,
  /**
   * The number of the first item that is kept. Numbers only grow: they begin at the second of the first snapshot, so that
   * one taken anew after a broken file does not count below what somebody was told already.
   */
  first: z.int().min(0),
  items: z.array(newsItem),
});

type WorkFacts = z.infer<typeof workFacts>;
export type Facts = z.infer<typeof facts>;
export type NewsItem = z.infer<typeof newsItem>;
/** The kept snapshot, with what was new since the first one was taken. */
export type News = z.infer<typeof stored>;

const collection = 'news';
const key = 'catalog';
const daysKept = 30;
const day = 86_400_000;

/** Who has to do with a work, before the camera or behind it. */
export function peopleOf(series: Series): string[] {
  const makers = [series.directors, series.writers, series.producers].flatMap((list) => list ?? []);
  const ids = [...(series.cast ?? []).map(({ person }) => person), ...makers.map(({ person }) => person)];
  return [...new Set(ids.filter((id) => id !== undefined))].toSorted();
}

export function factsOf(catalog: Catalog): Facts {
  return Object.fromEntries(
    [...catalog.series.values()].map((series): [string, WorkFacts] => [
      series.id,
      {
        ...(series.start === undefined ? {} : { start: series.start }),
        ...(series.end === undefined ? {} : { end: series.end }),
        people: peopleOf(series),
      },
    ]),
  );
}

function newsOf(work: string, before: WorkFacts | undefined, now: WorkFacts, at: number): NewsItem[] {
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

/** Nothing that was once known is forgotten: a fact that goes and comes back is not told a second time. */
function joined(before: WorkFacts | undefined, now: WorkFacts): WorkFacts {
  return { ...before, ...now, people: [...new Set([...(before?.people ?? []), ...now.people])].toSorted() };
}

/** What becomes of the snapshot when the catalog is compared with it. The first one only says what is known already. */
export function compared(before: News | undefined, version: string, now: Facts, at: number): News {
  if (before === undefined) return { version, facts: now, first: Math.floor(at / 1000), items: [] };
  // A clock that was put back must not bring the items out of order.
  const when = Math.max(at, before.items.at(-1)?.at ?? 0);
  const known = new Map(Object.entries(before.facts));
  const items = [
    ...before.items,
    ...Object.entries(now).flatMap(([work, one]) => newsOf(work, known.get(work), one, when)),
  ];
  const old = items.findIndex((item) => item.at > when - daysKept * day);
  const dropped = old === -1 ? items.length : old;
  const all = Object.entries(now).map(([work, one]): [string, WorkFacts] => [work, joined(known.get(work), one)]);
  return {
    version,
    facts: { ...before.facts, ...Object.fromEntries(all) },
    first: before.first + dropped,
    items: items.slice(dropped),
  };
}

/** The number that the next item will have. */
export const nextItem = (news: News | undefined): number => (news === undefined ? 0 : news.first + news.items.length);

/** Undefined before the first comparison, and when what is kept cannot be read: then a new snapshot is taken. */
function readNews(value: unknown): News | undefined {
  const parsed = stored.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

export async function newsIn(store: Store): Promise<News | undefined> {
  return readNews(await store.get(collection, key));
}

/** Compares the catalog with what was known, and keeps what is new, as one step. */
export function noteCatalog(store: Store, catalog: Catalog, now: Date): Promise<News> {
  const current = factsOf(catalog);
  return store.change(collection, key, (value) => {
    const news = compared(readNews(value), catalog.version, current, now.getTime());
    return { keep: { value: news }, result: news };
  });
}
