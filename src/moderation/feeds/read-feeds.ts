import { millisecondsInDay } from '../../catalog/calendar.ts';
import { dayInJapan } from '../../catalog/status.ts';
import type { Store } from '../../state/store.ts';
import type { Get, WebAnswer } from '../../web/answer.ts';
import { keepNews, mostWaiting, sweepNews, waitingNews } from '../news/desk.ts';
import { canonicalLink } from '../news/item.ts';
import type { MayBeNews } from '../news/may-be-news.ts';
import { feedItems, type FeedItem } from './feed-items.ts';
import { forgetOthers, keepState, stateAfter, stateOf } from './feed-state.ts';
import { feedText } from './feed-text.ts';

export interface FeedParts {
  readonly store: Store;
  /** The addresses of the feeds, as the operator wrote them. */
  readonly feeds: readonly string[];
  readonly get: Get;
  /** Built only when a feed has something new. */
  readonly mayBeNews: () => Promise<MayBeNews>;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** Told of each feed that was asked. */
  readonly onRead: (read: FeedRead) => void;
}

export interface FeedRead {
  readonly host: string;
  readonly outcome: WebAnswer['outcome'] | 'no-feed';
  /** The status, or the reason of a fault. */
  readonly detail?: string;
  readonly items: number;
  readonly found: number;
}

/** The newest; feeds that list everything since their beginning exist. */
const mostItems = 200;
/** Older articles are no news, however new the feed is to the bot. */
const oldestDays = 30;

const isRecent = ({ published }: FeedItem, now: Date): boolean =>
  published === undefined || published.getTime() > now.getTime() - oldestDays * millisecondsInDay;

/** A day that lies in the future is a mistake of the feed. */
function publicationDay({ published }: FeedItem, now: Date): { published: string } | undefined {
  return published === undefined || published > now ? undefined : { published: dayInJapan(published) };
}

function refusal(answer: WebAnswer): string | undefined {
  if (answer.outcome === 'refused') return String(answer.status);
  return answer.outcome === 'failed' ? `${answer.why} ${answer.detail}`.trim() : undefined;
}

/** Keeps what may be news. Interactions are answered between the items. */
async function keepFrom(items: readonly FeedItem[], parts: FeedParts): Promise<number> {
  const { store, signal, now } = parts;
  const recent = items.filter((item) => isRecent(item, now()));
  if (recent.length === 0) return 0;
  const mayBeNews = await parts.mayBeNews();
  let room = mostWaiting - (await waitingNews(store)).length;
  let found = 0;
  for (const item of recent) {
    if (signal.aborted || room <= 0) break;
    await new Promise((resolve) => setImmediate(resolve));
    const { title, summary } = item;
    const ids = [...mayBeNews({ title, summary })];
    if (ids.length === 0) continue;
    const link = canonicalLink(item.link);
    if (!(await keepNews(store, { title, link, summary, ids, ...publicationDay(item, now()) }, now()))) continue;
    room -= 1;
    found += 1;
  }
  return found;
}

async function readFeed(url: string, parts: FeedParts): Promise<void> {
  const { store, get, now, signal } = parts;
  const before = await stateOf(store, url);
  if (before !== undefined && before.next > now().getTime()) return;
  const known = before && { etag: before.etag, lastModified: before.lastModified };
  const accept =
    'application/rss+xml, application/atom+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9';
  const answer = await get({ url, isTrusted: true, known, accept, signal });
  // A feed that was cut off by the end of the bot is asked again at the next start.
  if (signal.aborted) return;
  const items =
    answer.outcome === 'page' ? await feedItems(feedText(answer.body, answer.contentType), answer.url, mostItems) : [];
  const found = await keepFrom(items, parts);
  if (signal.aborted) return;
  await keepState(store, stateAfter(url, before, answer, now().getTime()));
  const detail = refusal(answer);
  parts.onRead({
    host: new URL(url).host,
    outcome: answer.outcome === 'page' && items.length === 0 ? 'no-feed' : answer.outcome,
    ...(detail === undefined ? {} : { detail }),
    items: items.length,
    found,
  });
}

/** Asks every feed that is due. It runs in one process at a time. */
export function readFeeds(parts: FeedParts): Promise<void | undefined> {
  const { store, feeds, now, signal } = parts;
  return store.alone('feeds', async () => {
    await forgetOthers(store, feeds);
    await sweepNews(store, now());
    for (const url of feeds) {
      if (signal.aborted) return;
      await readFeed(url, parts);
    }
  });
}
