import { setTimeout as sleep } from 'node:timers/promises';
import { Cron } from 'croner';
import type { Knowledge } from '../bot/knowledge.ts';
import { describeError, type Log } from '../bot/log.ts';
import { once } from '../search/once.ts';
import { readFeeds, type FeedRead } from '../moderation/feeds/read-feeds.ts';
import { createMayBeNews, type MayBeNews } from '../moderation/news/may-be-news.ts';
import { newsWords, newsWordsPath } from '../moderation/news/words.ts';
import type { Store } from '../state/store.ts';
import type { Get } from '../web/answer.ts';

export interface FeedClockParts {
  readonly feeds: readonly string[];
  readonly store: Store;
  readonly get: Get;
  readonly knowledge: () => Knowledge;
  /** The text of a data file. */
  readonly readFile: (path: string) => Promise<string | undefined>;
  readonly now: () => Date;
  readonly log: Log;
}

export interface FeedClock {
  /** Ends the request under way. */
  readonly close: () => Promise<void>;
}

/** In milliseconds. Fans and the work of the start itself come first. */
const pauseBeforeFirst = 60_000;

function logRead(log: Log, { outcome, ...read }: FeedRead): void {
  const isFault = outcome === 'refused' || outcome === 'failed' || outcome === 'no-feed';
  log({ level: isFault ? 'warn' : 'info', event: isFault ? 'feed not read' : 'feed read', outcome, ...read });
}

/** Reads the feeds that are due. Never rejects. */
async function feedTick(parts: FeedClockParts, signal: AbortSignal): Promise<void> {
  const { feeds, store, get, knowledge, readFile, now, log } = parts;
  try {
    // The words are read first, so that a fault in their file costs the sites no request.
    const words = newsWords.parse(JSON.parse((await readFile(newsWordsPath)) ?? '{}'));
    const { catalog, questions } = knowledge();
    const mayBeNews = once((): MayBeNews => createMayBeNews(catalog, questions.spotter, words));
    await readFeeds({
      store,
      feeds,
      get,
      mayBeNews: () => Promise.resolve(mayBeNews()),
      now,
      signal,
      onRead: (read) => logRead(log, read),
    });
  } catch (error) {
    if (!signal.aborted) log({ level: 'error', event: 'feeds not read', error: describeError(error) });
  }
}

/** Checks every ten minutes which feeds are due. */
export function startFeedClock(parts: FeedClockParts): FeedClock {
  const stop = new AbortController();
  let underWay: Promise<void> = Promise.resolve();
  const tick = (): Promise<void> => (underWay = feedTick(parts, stop.signal));
  const clock = new Cron('*/10 * * * *', { unref: true, protect: true }, tick);
  const first = sleep(pauseBeforeFirst, undefined, { ref: false, signal: stop.signal }).then(tick, () => undefined);
  return {
    async close() {
      clock.stop();
      stop.abort();
      await Promise.all([first, underWay]);
    },
  };
}
