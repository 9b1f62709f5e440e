import { createHash } from 'node:crypto';
import * as z from 'zod';
import { millisecondsInHour } from '../../catalog/calendar.ts';
import type { Store } from '../../state/store.ts';
import type { WebAnswer } from '../../web/answer.ts';
import { keptObject } from '../../state/kept-object.ts';

/** The state of a feed after its last request. */
const feedState = keptObject({
  url: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** When it may be asked again, in milliseconds. */
  next: z.number(),
  failures: z.int().min(0),
});

export type FeedState = z.infer<typeof feedState>;

const collection = 'feeds';
const keyOf = (url: string): string => createHash('sha256').update(url).digest('hex').slice(0, 16);

/** News of a cast is read the same day; more often would only burden the sites. */
export const hoursBetween = 3;
const longestPause = 48 * millisecondsInHour;

export const stateOf = async (store: Store, url: string): Promise<FeedState | undefined> =>
  feedState.safeParse(await store.get(collection, keyOf(url))).data;

export const keepState = (store: Store, state: FeedState): Promise<void> =>
  store.change(collection, keyOf(state.url), () => ({ keep: { value: state }, result: undefined }));

/** Feeds that the operator took off the list are forgotten. */
export async function forgetOthers(store: Store, urls: readonly string[]): Promise<void> {
  const kept = new Set(urls.map(keyOf));
  for (const { key } of await store.list(collection))
    if (!kept.has(key)) await store.change(collection, key, () => ({ erase: true, result: undefined }));
}

/** After a fault the pause doubles up to two days; a server that asks for a longer one gets it. */
export function stateAfter(url: string, before: FeedState | undefined, answer: WebAnswer, now: number): FeedState {
  const { etag, lastModified } = answer.outcome === 'page' ? answer.version : (before ?? {});
  const version = {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
  if (answer.outcome === 'page' || answer.outcome === 'same')
    return { url, ...version, next: now + hoursBetween * millisecondsInHour, failures: 0 };
  const failures = (before?.failures ?? 0) + 1;
  const pause = Math.min(longestPause, hoursBetween * millisecondsInHour * 2 ** (failures - 1));
  const asked = answer.outcome === 'refused' ? Math.min(answer.retryAfter ?? 0, 7 * longestPause) : 0;
  return { url, ...version, next: now + Math.max(pause, asked), failures };
}
