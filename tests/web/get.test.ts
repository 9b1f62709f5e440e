import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WebAnswer } from '../../src/web/answer.ts';
import { createGet } from '../../src/web/get.ts';
import { byPath, openSite, type LoopbackSite } from './loopback-site.ts';

const longestBody = 1_000;
const get = createGet({ userAgent: 'Hanryu/test (tests@example.org)', longestBody, allows: () => true });

const text = (length: number): string => 'x'.repeat(length);

let site: LoopbackSite;
beforeAll(async () => {
  site = await openSite(
    byPath({
      '/page': (response) => {
        response.setHeader('etag', '"one"').setHeader('last-modified', 'Mon, 30 Nov 2026 00:00:00 GMT');
        response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end('こんにちは');
      },
      '/gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('안녕하세요')),
      '/brotli': (response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('hello')),
      '/broken-gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
      '/unknown-encoding': (response) => response.writeHead(200, { 'content-encoding': 'lzma' }).end('x'),
      '/bomb': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text(10_000_000))),
      '/long-enough': (response) => response.writeHead(200).end(text(longestBody)),
      '/too-long': (response) => response.writeHead(200).end(text(longestBody + 1)),
      '/endless': (response) => {
        response.writeHead(200);
        const more = (): void => {
          if (!response.destroyed) response.write(text(200), () => setImmediate(more));
        };
        more();
      },
      '/cut': (response) => {
        response.writeHead(200, { 'content-length': '500' }).write('half');
        setImmediate(() => response.destroy());
      },
      '/silent': () => undefined,
      '/drip': (response) => {
        response.writeHead(200).write('x');
      },
      '/later': (response) => response.writeHead(429, { 'retry-after': '120' }).end(),
      '/gone': (response) => response.writeHead(410).end(),
      '/same': (response, { headers }) =>
        headers['if-none-match'] === '"one"' && headers['if-modified-since'] === 'yesterday'
          ? response.writeHead(304).end()
          : response.writeHead(200).end('new'),
      '/moved': (response) => response.writeHead(301, { location: '/page' }).end(),
      '/circle': (response) => response.writeHead(302, { location: '/circle' }).end(),
      '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      '/to-password': (response) => response.writeHead(302, { location: 'http://a:b@127.0.0.1/' }).end(),
      '/nowhere': (response) => response.writeHead(302).end(),
      '/hops': (response, { url = '' }) => {
        const left = Number(new URL(url, site.origin).searchParams.get('left'));
        response.writeHead(307, { location: left === 0 ? '/page' : `/hops?left=${left - 1}` }).end();
      },
    }),
  );
});
afterAll(() => site.close());

const ask = (path: string): Promise<WebAnswer> => get({ url: `${site.origin}${path}` });
const textOf = (answer: WebAnswer): string =>
  answer.outcome === 'page' ? new TextDecoder().decode(answer.body) : answer.outcome;

describe('a page that answers', () => {
  test('GIVEN a page THEN its text, type and version arrive, and the server learns who asks', async () => {
    const answer = await ask('/page');
    expect(textOf(answer)).toBe('こんにちは');
    expect(answer).toMatchObject({
      status: 200,
      contentType: 'text/plain; charset=utf-8',
      version: { etag: '"one"', lastModified: 'Mon, 30 Nov 2026 00:00:00 GMT' },
    });
    expect(site.asked.at(-1)?.headers['user-agent']).toBe('Hanryu/test (tests@example.org)');
  });

  test.each([
    ['/gzip', '안녕하세요'],
    ['/brotli', 'hello'],
  ])('GIVEN the packed page %s THEN it is unpacked', async (path, text) => {
    expect(textOf(await ask(path))).toBe(text);
  });

  test('GIVEN the version that the caller has THEN the request names it, and the server does not send the page again', async () => {
    const known = { etag: '"one"', lastModified: 'yesterday' };
    expect(await get({ url: `${site.origin}/same`, known })).toMatchObject({ outcome: 'same' });
    expect(textOf(await ask('/same'))).toBe('new');
  });

  test('GIVEN HEAD THEN only the head is asked for', async () => {
    expect(await get({ url: `${site.origin}/too-long`, method: 'HEAD' })).toMatchObject({
      outcome: 'page',
      status: 200,
    });
    expect(site.asked.at(-1)?.method).toBe('HEAD');
  });
});

describe('sizes', () => {
  test('GIVEN exactly the longest body THEN it is read', async () => {
    expect(textOf(await ask('/long-enough'))).toHaveLength(longestBody);
  });

  test.each(['/too-long', '/bomb', '/endless'])('GIVEN %s THEN reading ends at the limit', async (path) => {
    expect(await ask(path)).toMatchObject({ outcome: 'failed', why: 'too-large' });
  });
});

describe('redirects', () => {
  test('GIVEN a moved page THEN the answer has its new address', async () => {
    expect(await ask('/moved')).toMatchObject({ outcome: 'page', url: `${site.origin}/page` });
  });

  test.each([
    ['/hops?left=4', 'page'],
    ['/hops?left=5', 'failed'],
  ])('GIVEN %s THEN five redirects are followed and no sixth: %s', async (path, outcome) => {
    expect((await ask(path)).outcome).toBe(outcome);
  });

  test.each([
    ['/circle', 'redirects'],
    ['/to-file', 'address'],
    ['/to-password', 'address'],
  ])('GIVEN %s THEN it fails by its %s', async (path, why) => {
    expect(await ask(path)).toMatchObject({ outcome: 'failed', why });
  });

  test('GIVEN a redirect to nowhere THEN the answer has the status', async () => {
    expect(await ask('/nowhere')).toMatchObject({ outcome: 'refused', status: 302 });
  });
});

describe('faults', () => {
  test.each([
    ['/gone', { outcome: 'refused', status: 410, retryAfter: undefined }],
    ['/later', { outcome: 'refused', status: 429, retryAfter: 120_000 }],
    ['/broken-gzip', { outcome: 'failed', why: 'network' }],
    ['/unknown-encoding', { outcome: 'failed', why: 'encoding' }],
    ['/cut', { outcome: 'failed', why: 'network' }],
  ])('GIVEN %s THEN the answer says so', async (path, expected) => {
    expect(await ask(path)).toMatchObject(expected);
  });

  test.each(['/silent', '/drip'])('GIVEN %s, which never ends THEN the deadline ends it', async (path) => {
    const hasty = createGet({ userAgent: 'test', timeout: 200, allows: () => true });
    expect(await hasty({ url: `${site.origin}${path}` })).toMatchObject({ outcome: 'failed', why: 'timeout' });
  });

  test('GIVEN the bot stops THEN the request ends', async () => {
    const stop = new AbortController();
    const answer = get({ url: `${site.origin}/silent`, signal: stop.signal });
    stop.abort();
    expect(await answer).toMatchObject({ outcome: 'failed', why: 'stopped' });
  });

  test('GIVEN a port where nobody listens, a server that speaks no HTTP, a name that nobody has THEN the network is at fault', async () => {
    const mumbling = createServer(
      (socket) =>
        void socket
          .on('error', () => undefined)
          .resume()
          .end('hello?\r\n\r\n'),
    );
    await new Promise<void>((resolve) => {
      mumbling.listen(0, '127.0.0.1', resolve);
    });
    const { port } = mumbling.address() as AddressInfo;
    expect(await get({ url: `http://127.0.0.1:${port}/` })).toMatchObject({ outcome: 'failed', why: 'network' });
    await new Promise((resolve) => {
      mumbling.close(resolve);
    });
    expect(await get({ url: `http://127.0.0.1:${port}/` })).toMatchObject({ why: 'network', detail: 'ECONNREFUSED' });
    expect(await get({ url: 'http://nobody.invalid/' })).toMatchObject({ outcome: 'failed', why: 'network' });
  });
});

describe('the host’s own network', () => {
  const outside = createGet({ userAgent: 'test' });

  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/',
  ])('GIVEN %s from data THEN nothing is asked', async (url) => {
    expect(await outside({ url })).toMatchObject({ outcome: 'failed', why: 'private-address' });
  });

  test('GIVEN an address of the operator THEN it may be private, with redirects within the same site', async () => {
    expect(textOf(await outside({ url: `${site.origin}/moved`, isTrusted: true }))).toBe('こんにちは');
  });

  test('GIVEN an address of the operator that redirects to another private one THEN that one is not asked', async () => {
    const other = await openSite((_request, response) =>
      response.writeHead(302, { location: `${site.origin}/page` }).end(),
    );
    const before = site.asked.length;
    expect(await outside({ url: other.origin, isTrusted: true })).toMatchObject({ why: 'private-address' });
    expect(site.asked).toHaveLength(before);
    await other.close();
  });

  test.each(['ftp://example.org/', 'javascript:alert(1)', 'no address', ''])(
    'GIVEN "%s" THEN it is not an address',
    async (url) => {
      expect(await outside({ url })).toMatchObject({ outcome: 'failed', why: 'address' });
    },
  );
});
