import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InteractionResponseType, Locale, type APIInteraction } from 'discord-api-types/v10';
import { commands } from '../../../commands/index.ts';
import { OperatorError } from '../../../src/environment/operator-error.ts';
import { commandInteraction } from '../../../src/doors/interactions.ts';
import type { TimedDigest } from '../../../src/bot/digests/next-digest.ts';
import { startPreview, type Preview } from '../../../src/doors/preview/server.ts';

let preview: Preview;
const asked: APIInteraction[] = [];

const digest: TimedDigest = {
  at: new Date('2026-11-22T00:00:00Z'),
  response: { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'news' } },
  files: [],
};

beforeAll(async () => {
  preview = await startPreview({
    port: 0,
    payloads: () => commands.map(({ data }) => data),
    nextDigest: async ({ kind }) => (kind === 'user' ? digest : undefined),
    answer: async (interaction) => {
      asked.push(interaction);
      return {
        response: { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'hello' } },
        files: [{ name: 'a.png', description: 'A picture', contentType: 'image/png', data: new Uint8Array([1, 2, 3]) }],
      };
    },
  });
});

afterAll(() => preview.close());

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Not `fetch`, which will not send another Host or Origin. */
async function call(
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(new URL(path, preview.url), { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const post = (body: string, headers: Record<string, string> = {}): Promise<Got> =>
  call('interactions', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

const interaction = JSON.stringify(commandInteraction('actor', [{ name: 'name', value: 'x' }], Locale.EnglishUS));

/** The interaction with so many bytes. */
const padded = (length: number): string => {
  const start = interaction.replace(/\}$/u, ',"padding":"');
  return `${start}${'x'.repeat(length - start.length - 2)}"}`;
};

describe('the page', () => {
  test('GIVEN the address THEN it is on 127.0.0.1, and page, script and style are there', async () => {
    expect(preview.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    for (const [path, type] of [
      ['', 'text/html'],
      ['page.js', 'text/javascript'],
      ['page.css', 'text/css'],
    ] as const) {
      const { status, headers, text } = await call(path);
      expect([path, status, String(headers['content-type']).split(';')[0]]).toEqual([path, 200, type]);
      expect(text.length).toBeGreaterThan(200);
    }
  });

  test('GIVEN any answer THEN it may load nothing from elsewhere, be framed by nobody, and is not cached', async () => {
    for (const path of ['', 'page.js', 'commands', 'nothing']) {
      const { headers } = await call(path);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  test('GIVEN /commands THEN the payloads as they are registered', async () => {
    const { text } = await call('commands');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(commands.map(({ data }) => data))));
  });

  test.each(['nothing', 'main.ts', '../package.json', '%2e%2e/package.json', 'index.html'])(
    'GIVEN %s THEN 404: nothing else of the disk is served',
    async (path) => {
      expect((await call(path)).status).toBe(404);
    },
  );
});

describe('POST /interactions', () => {
  test('GIVEN an interaction THEN the response, and each file by an address that serves it', async () => {
    const { status, text } = await post(interaction);
    expect(status).toBe(200);
    const { response, files } = JSON.parse(text) as { response: unknown; files: { url: string }[] };
    expect(response).toEqual({ type: 4, data: { content: 'hello' } });
    expect(files).toMatchObject([{ name: 'a.png', description: 'A picture', contentType: 'image/png', size: 3 }]);
    expect(asked.at(-1)).toMatchObject({ type: 2, data: { name: 'actor' }, locale: 'en-US' });
    const url = new URL(files[0]?.url ?? '');
    expect(`${url.origin}/`).toBe(preview.url);
    const picture = await call(url.pathname);
    expect([picture.status, picture.headers['content-type'], picture.text]).toEqual([
      200,
      'image/png',
      '\u0001\u0002\u0003',
    ]);
    // By its digest the browser may keep it: a card that is drawn again asks for nothing.
    expect(picture.headers['cache-control']).toBe('private, max-age=86400, immutable');
    expect(picture.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('GIVEN the page opened as localhost THEN files have that origin too: the page may load no other', async () => {
    const host = `localhost:${new URL(preview.url).port}`;
    const { text } = await post(interaction, { host });
    expect(text).toContain(`"url":"http://${host}/attachments/`);
  });

  test('GIVEN the address of a file that was never sent THEN 404', async () => {
    expect((await call('attachments/AAAAAAAAAAAAAAAAAAAAAA/a.png')).status).toBe(404);
  });

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no type', '{"id":"100000000000000001"}'],
    ['an unknown type', interaction.replace('"type":2', '"type":9')],
    ['a short id', interaction.replace(/"id":"\d+","application_id"/u, '"id":"1","application_id"')],
  ])('GIVEN %s THEN 400', async (_what, body) => {
    const before = asked.length;
    expect((await post(body)).status).toBe(400);
    expect(asked.length).toBe(before);
  });

  test('GIVEN a body of 256 KB THEN it is answered; GIVEN one byte more THEN 413', async () => {
    expect((await post(padded(256 * 1024))).status).toBe(200);
    expect((await post(padded(256 * 1024 + 1))).status).toBe(413);
  });

  test('GIVEN a GET THEN 404', async () => {
    expect((await call('interactions')).status).toBe(404);
  });
});

const askFor = (body: unknown): Promise<Got> =>
  call('follow-message', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('POST /follow-message', () => {
  test('GIVEN somebody with follows THEN their next message and its time; GIVEN nobody THEN null', async () => {
    const { status, text } = await askFor({ kind: 'user', id: '100000000000000001' });
    expect([status, JSON.parse(text)]).toEqual([
      200,
      { response: digest.response, files: [], at: '2026-11-22T00:00:00.000Z' },
    ]);
    expect((await askFor({ kind: 'channel', id: '100000000000000011' })).text).toBe('null');
  });

  test.each([[null], [{ kind: 'role', id: '100000000000000001' }], [{ kind: 'user', id: '1' }], ['user']])(
    'GIVEN %j THEN 400',
    async (body) => {
      expect((await askFor(body)).status).toBe(400);
    },
  );

  test('GIVEN another site THEN 403', async () => {
    const headers = { 'content-type': 'application/json', origin: 'https://evil.example' };
    expect((await call('follow-message', { method: 'POST', headers, body: '{}' })).status).toBe(403);
  });
});

describe('other sites', () => {
  test.each(['evil.example', 'evil.example:5173', '127.0.0.1.evil.example', 'localhost.evil.example'])(
    'GIVEN Host "%s" THEN 421, for the page as for the bot',
    async (host) => {
      expect((await call('', { headers: { host } })).status).toBe(421);
      expect((await post(interaction, { host })).status).toBe(421);
    },
  );

  test('GIVEN Host localhost THEN it is served', async () => {
    expect((await call('', { headers: { host: `localhost:${new URL(preview.url).port}` } })).status).toBe(200);
  });

  test.each(['https://evil.example', 'http://127.0.0.1:1', 'null'])('GIVEN a POST from %s THEN 403', async (origin) => {
    expect((await post(interaction, { origin })).status).toBe(403);
  });

  test('GIVEN a POST that the browser marks as cross-site THEN 403', async () => {
    expect((await post(interaction, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('GIVEN a form or a text, as another page could send without asking THEN 415', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded'])
      expect((await post(interaction, { 'content-type': type })).status).toBe(415);
  });
});

const start = (port: number): Promise<Preview> =>
  startPreview({
    port,
    payloads: () => [],
    nextDigest: async () => undefined,
    answer: () => Promise.reject(new Error('not asked')),
  });

describe('start and stop', () => {
  test('GIVEN a port that is taken THEN one sentence that names PORT', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const failure = await start(port).catch((error: unknown) => error);
    other.close();
    expect(failure).toBeInstanceOf(OperatorError);
    expect(String(failure)).toContain(`PORT ${port} is in use`);
  });

  test('GIVEN an open connection THEN close ends it, and the port is free again', async () => {
    const first = await start(0);
    expect((await fetch(first.url)).status).toBe(200);
    await first.close();
    await expect(fetch(first.url)).rejects.toThrow('fetch failed');
    const again = await start(Number(new URL(first.url).port));
    await again.close();
  });

  test('GIVEN a bot that fails THEN 500, and the server lives on', async () => {
    const broken = await start(0);
    const send = (): Promise<Response> =>
      fetch(`${broken.url}interactions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: interaction,
      });
    expect([(await send()).status, (await send()).status]).toEqual([500, 500]);
    await broken.close();
  });
});
