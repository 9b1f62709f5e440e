import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hoursBetween } from '../../../src/moderation/feeds/feed-state.ts';
import { readFeeds, type FeedRead } from '../../../src/moderation/feeds/read-feeds.ts';
import {
  dismissNews,
  keepNews,
  mostWaiting,
  sweepNews,
  useNews,
  waitingNews,
} from '../../../src/moderation/news/desk.ts';
import { canonicalLink, printOf } from '../../../src/moderation/news/item.ts';
import { memoryStore } from '../../../src/state/memory-store.ts';
import type { Store } from '../../../src/state/store.ts';
import { createGet } from '../../../src/web/get.ts';
import { openSite, type LoopbackSite } from '../../web/loopback-site.ts';

const begin = new Date('2026-11-30T12:00:00Z');
const hour = 3_600_000;
const get = createGet({ userAgent: 'Hanryu/test (tests@example.org)', longestBody: 100_000 });

const item = (title: string, path: string, more = ''): string =>
  `<item><title>${title}</title><link>https://news.example/${path}</link>${more}</item>`;
const dated = (title: string, path: string, date: string): string => item(title, path, `<pubDate>${date}</pubDate>`);
const feed = (...items: string[]): string => `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;

let site: LoopbackSite;
let answer: (response: ServerResponse) => void;
beforeAll(async () => {
  site = await openSite((_request, response) => answer(response));
});
afterAll(() => site.close());

let store: Store;
beforeEach(() => {
  store = memoryStore();
});
afterEach(() => store.close());

const say =
  (body: string, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body);

/** Reads the feed at a time. Articles whose title begins with "News" are news of Han Hyo-joo. */
async function readAt(
  now: Date,
  feeds: readonly string[] = [`${site.origin}/feed`],
  signal = new AbortController().signal,
) {
  const reads: FeedRead[] = [];
  await readFeeds({
    store,
    feeds,
    get,
    mayBeNews: () => Promise.resolve(({ title }) => (title.startsWith('News') ? ['han-hyo-joo'] : [])),
    now: () => now,
    signal,
    onRead: (read) => reads.push(read),
  });
  return reads;
}

const after = (hours: number): Date => new Date(begin.getTime() + hours * hour);
const titles = async (): Promise<string[]> => (await waitingNews(store)).map(({ item: { title } }) => title);

describe('a feed that answers', () => {
  test('GIVEN news and other articles THEN the news is kept once, with its day in Japan', async () => {
    const date = '<pubDate>Sun, 29 Nov 2026 20:00:00 GMT</pubDate>';
    answer = say(feed(item('News one', '1?utm_source=rss#top', date), item('Weather', '2'), item('News one', '1')));
    expect(await readAt(begin)).toMatchObject([{ outcome: 'page', items: 3, found: 1 }]);
    expect((await waitingNews(store)).map((news) => news.item)).toEqual([
      {
        state: 'waiting',
        title: 'News one',
        link: 'https://news.example/1',
        summary: '',
        ids: ['han-hyo-joo'],
        published: '2026-11-30',
        day: '2026-11-30',
      },
    ]);
  });

  test('GIVEN a feed that was just read THEN it is asked again only after three hours', async () => {
    answer = say(feed(item('News one', '1')));
    await readAt(begin);
    expect(await readAt(new Date(after(hoursBetween).getTime() - 1))).toEqual([]);
    expect(await readAt(after(hoursBetween))).toMatchObject([{ outcome: 'page', found: 0 }]);
  });

  test('GIVEN an ETag THEN it is sent with the next request, and 304 costs nothing', async () => {
    answer = say(feed(), { etag: '"7"', 'last-modified': 'Mon, 30 Nov 2026 11:00:00 GMT' });
    await readAt(begin);
    answer = (response) => void response.writeHead(304).end();
    for (const round of [1, 2]) {
      expect(await readAt(after(round * hoursBetween))).toMatchObject([{ outcome: 'same', items: 0 }]);
      expect(site.asked.at(-1)?.headers).toMatchObject({
        'if-none-match': '"7"',
        'if-modified-since': 'Mon, 30 Nov 2026 11:00:00 GMT',
      });
    }
  });

  test('GIVEN articles of long ago and of tomorrow THEN old ones are not news, and a future date is left out', async () => {
    answer = say(
      feed(
        dated('News old', '1', 'Fri, 30 Oct 2026 00:00:00 GMT'),
        dated('News tomorrow', '2', 'Tue, 01 Dec 2026 12:00:00 GMT'),
      ),
    );
    await readAt(begin);
    expect((await waitingNews(store)).map(({ item: { title, published } }) => [title, published])).toEqual([
      ['News tomorrow', undefined],
    ]);
  });
});

describe('a feed that does not answer', () => {
  test.each([
    ['a page that is no feed', say('<html>'), 'no-feed'],
    ['500', (response: ServerResponse) => void response.writeHead(500).end(), 'refused'],
    [
      'a body without an end',
      (response: ServerResponse) => void response.writeHead(200).write('x'.repeat(200_000)),
      'failed',
    ],
    ['a cut connection', (response: ServerResponse) => void response.destroy(), 'failed'],
  ])('GIVEN %s THEN nothing is kept, and the operator can read why', async (_title, bad, outcome) => {
    answer = bad;
    expect(await readAt(begin)).toMatchObject([{ outcome, items: 0, found: 0 }]);
    expect(await titles()).toEqual([]);
  });

  test('GIVEN faults in a row THEN the pause doubles up to two days, and one good answer ends it', async () => {
    answer = (response) => void response.writeHead(503).end();
    let now = begin;
    for (const hours of [3, 6, 12, 24, 48, 48]) {
      expect(await readAt(now)).toHaveLength(1);
      expect(await readAt(new Date(now.getTime() + hours * hour - 1))).toEqual([]);
      now = new Date(now.getTime() + hours * hour);
    }
    answer = say(feed());
    await readAt(now);
    expect(await readAt(new Date(now.getTime() + hoursBetween * hour))).toHaveLength(1);
  });

  test('GIVEN 429 with Retry-After of a day THEN it is left alone for a day', async () => {
    answer = (response) => void response.writeHead(429, { 'retry-after': '86400' }).end();
    await readAt(begin);
    expect(await readAt(new Date(after(24).getTime() - 1))).toEqual([]);
    expect(await readAt(after(24))).toHaveLength(1);
  });

  test('GIVEN one bad feed of two THEN the other is read', async () => {
    answer = say(feed(item('News one', '1')));
    expect(await readAt(begin, ['http://127.0.0.1:1/feed', `${site.origin}/feed`])).toMatchObject([
      { outcome: 'failed' },
      { outcome: 'page', found: 1 },
    ]);
  });

  test('GIVEN the bot stops while a feed answers THEN it is asked again at the next start', async () => {
    const stop = new AbortController();
    answer = () => stop.abort();
    expect(await readAt(begin, undefined, stop.signal)).toEqual([]);
    answer = say(feed(item('News one', '1')));
    expect(await readAt(begin)).toMatchObject([{ found: 1 }]);
  });
});

describe('one process at a time', () => {
  test('GIVEN two readers of one store THEN the feed is asked once', async () => {
    answer = say(feed(item('News one', '1')));
    const before = site.asked.length;
    const [one, other] = await Promise.all([readAt(begin), readAt(begin)]);
    expect([...one, ...other]).toHaveLength(1);
    expect(site.asked.length - before).toBe(1);
  });

  test('GIVEN a feed that the operator took off the list THEN its state is forgotten', async () => {
    answer = say(feed());
    await readAt(begin);
    await readAt(begin, []);
    expect(await readAt(begin)).toHaveLength(1);
  });
});

describe('what moderators did with an article', () => {
  const one = {
    title: 'News one',
    link: 'https://news.example/1',
    summary: '',
    ids: ['han-hyo-joo', 'soul-mate-2026'],
  };

  test('GIVEN an article that was dismissed THEN no feed brings it back', async () => {
    answer = say(feed(item('News one', '1')));
    await readAt(begin);
    expect(await dismissNews(store, printOf(one.link), begin)).toBe(true);
    expect(await dismissNews(store, printOf(one.link), begin)).toBe(false);
    await readAt(after(hoursBetween));
    expect(await titles()).toEqual([]);
  });

  test('GIVEN an article about two records THEN it waits until an edit of each cites it', async () => {
    await keepNews(store, one, begin);
    await useNews(store, one.link, 'han-hyo-joo', begin);
    expect((await waitingNews(store))[0]?.item.ids).toEqual(['soul-mate-2026']);
    await useNews(store, one.link, 'soul-mate-2026', begin);
    expect(await titles()).toEqual([]);
  });

  test('GIVEN an edit of something else that cites it THEN it is used', async () => {
    await keepNews(store, one, begin);
    await useNews(store, one.link, 'a-statement', begin);
    expect(await titles()).toEqual([]);
  });

  test.each([
    [60, 1],
    [61, 0],
  ])('GIVEN an article that waited %i days THEN %i wait', async (days, count) => {
    await keepNews(store, one, begin);
    await sweepNews(store, after(days * 24));
    expect(await titles()).toHaveLength(count);
    expect(await keepNews(store, one, after(days * 24))).toBe(false);
  });

  test.each([
    [180, false],
    [181, true],
  ])('GIVEN an article that was dismissed %i days ago THEN it is forgotten: %s', async (days, isForgotten) => {
    await keepNews(store, one, begin);
    await dismissNews(store, printOf(one.link), begin);
    await sweepNews(store, after(days * 24));
    expect(await keepNews(store, one, after(days * 24))).toBe(isForgotten);
  });

  test('GIVEN more news than anybody can read THEN the first 300 wait', async () => {
    answer = say(feed(...Array.from({ length: 200 }, (_one, index) => item(`News ${index}`, `${index}`))));
    await readAt(begin);
    answer = say(feed(...Array.from({ length: 200 }, (_one, index) => item(`News ${index}`, `more/${index}`))));
    await readAt(after(hoursBetween));
    expect(await waitingNews(store)).toHaveLength(mostWaiting);
  });
});

test.each([
  ['https://a.example/1?utm_source=x&id=2&fbclid=y#z', 'https://a.example/1?id=2'],
  ['https://a.example/1?', 'https://a.example/1?'],
])('GIVEN %s THEN the page is %s', (link, page) => {
  expect(canonicalLink(link)).toBe(page);
});
