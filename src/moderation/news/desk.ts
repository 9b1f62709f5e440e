import { addDays, dayInUtc } from '../../catalog/calendar.ts';
import type { Store } from '../../state/store.ts';
import { newsItem, printOf, type DoneState, type NewsItem, type WaitingItem } from './item.ts';

const collection = 'news';

/** More would never be read, and the state of a small host has to stay small. */
export const mostWaiting = 300;
/** After this time nobody needs to read it any more, and no feed lists it any more. */
const daysKept = { waiting: 60, done: 180 } as const;

const daysBefore = (now: Date, days: number): string => addDays(dayInUtc(now), -days);

/** An article that waits for a moderator. */
export interface WaitingNews {
  readonly print: string;
  readonly item: WaitingItem;
}

/** Decides on one article as one step. Resolves to whether that changed something. */
function decide(store: Store, print: string, next: (item: WaitingItem) => NewsItem | undefined): Promise<boolean> {
  return store.change<boolean>(collection, print, (value) => {
    const item = newsItem.safeParse(value).data;
    const after = item?.state === 'waiting' ? next(item) : undefined;
    return after === undefined ? { result: false } : { keep: { value: after }, result: true };
  });
}

const done = (state: DoneState, now: Date): NewsItem => ({ state, day: dayInUtc(now) });

/** The articles that wait, newest first. */
export async function waitingNews(store: Pick<Store, 'list'>): Promise<WaitingNews[]> {
  const kept = (await store.list(collection)).flatMap(({ key, value }) => {
    const item = newsItem.safeParse(value).data;
    return item?.state === 'waiting' ? [{ print: key, item }] : [];
  });
  const when = ({ item }: WaitingNews): string => `${item.published ?? item.day} ${item.day}`;
  return kept.toSorted((a, b) => when(b).localeCompare(when(a)) || (a.print < b.print ? -1 : 1));
}

/** Stores an article unless it was stored before, even if it was dismissed. Resolves to whether it is new. */
export const keepNews = (store: Store, item: Omit<WaitingItem, 'state' | 'day'>, now: Date): Promise<boolean> =>
  store.change<boolean>(collection, printOf(item.link), (value) =>
    value === undefined
      ? { keep: { value: { ...item, state: 'waiting', day: dayInUtc(now) } satisfies WaitingItem }, result: true }
      : { result: false },
  );

export const dismissNews = (store: Store, print: string, now: Date): Promise<boolean> =>
  decide(store, print, () => done('dismissed', now));

/** An edit of a record cites the article: it is news of that record no longer, and done when it is news of no other. */
export const useNews = (store: Store, link: string, record: string, now: Date): Promise<boolean> =>
  decide(store, printOf(link), (item) => {
    const ids = item.ids.filter((id) => id !== record);
    return ids.length === 0 || ids.length === item.ids.length ? done('used', now) : { ...item, ids };
  });

/** Marks articles as lapsed that nobody looked at in time, and deletes old ones. */
export async function sweepNews(store: Store, now: Date): Promise<void> {
  for (const { print, item } of await waitingNews(store))
    if (item.day < daysBefore(now, daysKept.waiting)) await decide(store, print, () => done('lapsed', now));
  for (const { key, value } of await store.list(collection)) {
    const item = newsItem.safeParse(value).data;
    const isOld = item !== undefined && item.state !== 'waiting' && item.day < daysBefore(now, daysKept.done);
    if (item === undefined || isOld) await store.change(collection, key, () => ({ erase: true, result: undefined }));
  }
}
