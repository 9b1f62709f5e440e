import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesIn } from '../../../src/moderation/links/addresses.ts';
import { checkLinks } from '../../../src/moderation/links/check-links.ts';
import { isBroken, readResults, resultsText, type LinkResults } from '../../../src/moderation/links/results.ts';
import { tasksIn } from '../../../src/moderation/todo/tasks.ts';
import { createGet } from '../../../src/web/get.ts';
import { catalogIn } from '../../real-data.ts';
import { excerptFolder } from '../../excerpt.ts';
import { byPath, openSite, type LoopbackSite } from '../../web/loopback-site.ts';

const get = createGet({ userAgent: 'Hanryu/test (tests@example.org)', longestBody: 1_000, allows: () => true });

let site: LoopbackSite;
beforeAll(async () => {
  site = await openSite(
    byPath({
      '/page': (response) => response.writeHead(200).end('x'),
      '/long': (response) => response.writeHead(200).end('x'.repeat(5_000)),
      '/moved': (response) => response.writeHead(301, { location: '/page' }).end(),
      '/no-head': (response, { method }) => response.writeHead(method === 'HEAD' ? 404 : 200).end('x'),
      '/readers-only': (response) => response.writeHead(403).end(),
      '/busy': (response) => response.writeHead(429).end(),
      '/gone': (response) => response.writeHead(410).end(),
      '/broken': (response) => response.writeHead(500).end(),
      '/cut': (response) => response.destroy(),
    }),
  );
});
afterAll(() => site.close());

async function check(
  paths: readonly string[],
  before: LinkResults = {},
  day = '2026-11-30',
  signal = new AbortController().signal,
) {
  const left: number[] = [];
  const results = await checkLinks({
    addresses: paths.map((path) => (path.startsWith('/') ? `${site.origin}${path}` : path)),
    before,
    get,
    now: () => new Date(`${day}T12:00:00Z`),
    signal,
    onAsked: (_known, asked) => Promise.resolve(void left.push(asked.left)),
  });
  return { results, left };
}

describe('asking an address', () => {
  test.each([
    ['/page', 'answers', '200'],
    ['/long', 'answers', '200'],
    ['/moved', 'answers', '200'],
    ['/no-head', 'answers', '200'],
    ['/readers-only', 'answers', '403'],
    ['/busy', 'answers', '429'],
    ['/missing', 'gone', '404'],
    ['/gone', 'gone', '410'],
    ['/broken', 'silent', '500'],
    ['/cut', 'silent', 'ECONNRESET'],
    ['http://127.0.0.1:1/', 'silent', 'ECONNREFUSED'],
    ['ftp://example.org/', 'gone', 'address'],
    ['http://nobody.invalid/', 'silent', 'ENOTFOUND'],
  ])('GIVEN %s THEN the result is "%s" (%s)', async (path, outcome, detail) => {
    const { results } = await check([path]);
    expect(Object.values(results)).toMatchObject([{ outcome, detail, day: '2026-11-30' }]);
  });

  test('GIVEN a page that answers HEAD THEN it is not asked for with GET', async () => {
    const before = site.asked.length;
    await check(['/page']);
    expect(site.asked.slice(before).map(({ method }) => method)).toEqual(['HEAD']);
  });

  test('GIVEN a private address in the data THEN it is not asked', async () => {
    const outside = createGet({ userAgent: 'test' });
    const before = site.asked.length;
    const results = await checkLinks({
      addresses: [`${site.origin}/page`],
      before: {},
      get: outside,
      now: () => new Date(),
      signal: new AbortController().signal,
      onAsked: () => Promise.resolve(),
    });
    expect(Object.values(results)).toMatchObject([{ outcome: 'gone', detail: 'private-address' }]);
    expect(site.asked).toHaveLength(before);
  });
});

describe('asking again', () => {
  const path = '/page';

  test.each([
    ['2026-12-06', 0],
    ['2026-12-07', 1],
  ])('GIVEN a page that answered on 30 November THEN on %s it is asked %i times', async (day, times) => {
    const { results } = await check([path]);
    expect((await check([path], results, day)).left).toHaveLength(times);
  });

  test('GIVEN a page that is silent on two days THEN it is broken from the second on, since the first', async () => {
    const first = (await check(['/broken'])).results;
    expect(Object.values(first).map(isBroken)).toEqual([false]);
    expect((await check(['/broken'], first)).left).toEqual([]);
    const second = (await check(['/broken'], first, '2026-12-01')).results;
    expect(Object.values(second)).toMatchObject([{ since: '2026-11-30', day: '2026-12-01' }]);
    expect(Object.values(second).map(isBroken)).toEqual([true]);
  });

  test('GIVEN a page that answers again THEN its failures are forgotten', async () => {
    const url = `${site.origin}${path}`;
    const before: LinkResults = { [url]: { outcome: 'gone', detail: '404', day: '2026-11-20', since: '2026-11-20' } };
    expect((await check([path], before)).results[url]).toEqual({
      outcome: 'answers',
      detail: '200',
      day: '2026-11-30',
    });
  });

  test('GIVEN an address that the catalog no longer has THEN it is forgotten', async () => {
    const before: LinkResults = { 'https://old.example/': { outcome: 'gone', detail: '404', day: '2026-11-20' } };
    expect((await check([path], before)).results).not.toHaveProperty(['https://old.example/']);
  });

  test('GIVEN a stop THEN results so far are kept, and no more requests are sent', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await check([path], {}, '2026-11-30', stop.signal)).toEqual({ results: {}, left: [] });
  });
});

describe('the file of results', () => {
  test.each([
    ['none', undefined],
    ['half a file', '{"version":1,"links":{'],
    ['another version', '{"version":2,"links":{}}'],
  ])('GIVEN %s THEN there are no results', (_title, text) => {
    expect(readResults(text)).toEqual({});
  });

  test('GIVEN results THEN they are read as they were written', async () => {
    const { results } = await check(['/page', '/gone']);
    expect(readResults(resultsText(results))).toEqual(results);
  });
});

const gone = (since: string) => ({ outcome: 'gone', detail: '404', day: '2026-11-30', since }) as const;

describe('what moderators see', () => {
  test('GIVEN the catalog THEN its links, pages of sources and pictures are asked, each once', async () => {
    const catalog = await catalogIn(excerptFolder);
    const addresses = addressesIn(catalog);
    const cited = [...catalog.sources.values()].map(({ url }) => url);
    expect(cited.filter((url) => addresses.has(url)).length).toBeGreaterThan(cited.length / 2);
    for (const { url } of catalog.people.get('han-hyo-joo')?.links ?? [])
      expect(addresses.get(url)).toBe('han-hyo-joo');
  });

  test('GIVEN two broken addresses of one record THEN it is one task since the first of them', async () => {
    const catalog = await catalogIn(excerptFolder);
    const [one = '', two = ''] = [...addressesIn(catalog)]
      .filter(([, record]) => record === 'han-hyo-joo')
      .map(([url]) => url);
    const links = {
      [one]: gone('2026-11-20'),
      [two]: gone('2026-11-10'),
      'https://answers.example/': gone('2026-11-01'),
    };
    expect(tasksIn(catalog, new Date('2026-12-01'), links).links).toEqual([
      { record: 'han-hyo-joo', fields: [one, two], since: '2026-11-10' },
    ]);
  });
});
