import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { InteractionResponseType, InteractionType, Locale, Routes, type APIInteraction } from 'discord-api-types/v10';
import { REST } from '@discordjs/rest';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { BotResponse } from '../../../src/bot/handle-interaction.ts';
import type { LogLine } from '../../../src/bot/log.ts';
import { newMessage, pong, updatedMessage } from '../../../src/bot/respond.ts';
import { bodyLimit, openEndpoint } from '../../../src/doors/http/server.ts';
import { commandInteraction, snowflake } from '../../../src/doors/interactions.ts';
import type { Serving } from '../../../src/doors/listening.ts';
import { Fan } from '../../discord/fan.ts';
import { startDiscord, type LoopbackDiscord } from '../../discord/server.ts';
import { realBot, type RealBot } from '../../real-data.ts';
import { createSender, send, type Got, type Posted } from './signed.ts';
import { hangs, unhurried } from '../../patience.ts';
import { thorough } from '../../thorough.ts';

let bot: RealBot;
const log: LogLine[] = [];
const open: Serving[] = [];
beforeAll(async () => {
  bot = await realBot();
});
afterAll(() => Promise.all(open.map((one) => one.close())));

interface Place {
  readonly publicKey: string;
  readonly answer?: (interaction: APIInteraction) => Promise<BotResponse>;
  readonly now?: () => Date;
  readonly rest?: REST;
}

async function endpoint({
  publicKey,
  answer = bot.answer,
  now = () => new Date(),
  rest = new REST(),
}: Place): Promise<Serving> {
  const one = await openEndpoint({
    answer,
    publicKey,
    port: 0,
    host: '127.0.0.1',
    rest: () => Promise.resolve(rest),
    log: (line) => log.push(line),
    now,
  });
  open.push(one);
  return one;
}

describe('GIVEN the developer portal and fans', () => {
  let discord: LoopbackDiscord;
  let ann: Fan;
  beforeAll(async () => {
    discord = await startDiscord(unhurried);
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
    await rest.put(Routes.applicationCommands(discord.application.id), { body: commands.map(({ data }) => data) });
    const { port } = await endpoint({
      publicKey: discord.application.verify_key,
      rest: new REST({ api: discord.apiUrl }),
    });
    await discord.setInteractionsEndpoint(`http://127.0.0.1:${port}/interactions`);
    ann = new Fan(discord, discord.addGuild(), { name: 'Ann' });
  });
  afterEach(() => discord.expectNoRefusals());
  afterAll(() => discord.close());

  test('WHEN the address is saved THEN its checks pass, at / as well', async () => {
    const rest = new REST({ api: discord.apiUrl });
    const { port } = await endpoint({ publicKey: discord.application.verify_key, rest });
    await expect(discord.setInteractionsEndpoint(`http://127.0.0.1:${port}/`)).resolves.toBeUndefined();
  });

  test('WHEN a fan asks, types and presses THEN each response holds the answer, and the bot makes no request', async () => {
    const before = discord.requests.length;
    const card = await ann.slash('/actor name:han hyo joo');
    expect(card.text).toContain('Han Hyo-joo');
    await ann.press(card, 'More');
    expect(card.text).toContain('Known in Korea for');
    const [first] = await ann.suggestions('/actor name:han hyo');
    expect(first?.value).toBe('han-hyo-joo');
    expect(discord.requests.length).toBe(before);
  });

  test('WHEN a fan deletes an answer THEN the press is acknowledged before the message is deleted, with only the token of the press', async () => {
    const card = await ann.slash('/actor name:han hyo joo');
    const { id } = card.message;
    const before = discord.requests.length;
    await ann.press(card, 'Delete');
    await discord.until(() => (discord.world.messages.has(id) ? undefined : true), 'the deletion');
    const sent = discord.requests
      .slice(before)
      .map(({ method, path }) => `${method} ${path.replaceAll(/[\d]{17,}|[\w.-]{40,}/gu, '…')}`);
    expect(sent).toEqual(['POST /interactions/…/…/callback', 'DELETE /webhooks/…/…/messages/@original']);
  });

  test('WHEN an answer changes by itself later THEN the message is changed with no token but that of the command', async () => {
    const { port } = await endpoint({
      publicKey: discord.application.verify_key,
      rest: new REST({ api: discord.apiUrl }),
      answer: (interaction) =>
        Promise.resolve(
          interaction.type === InteractionType.Ping
            ? pong
            : interaction.type === InteractionType.MessageComponent
              ? updatedMessage({ embeds: [{ title: 'Answer' }] })
              : newMessage({ embeds: [{ title: 'Question' }], later: { milliseconds: 5, press: 'quiz.close' } }),
        ),
    });
    await discord.setInteractionsEndpoint(`http://127.0.0.1:${port}/interactions`);
    const shown = await ann.slash('/quiz');
    await vi.waitFor(() => expect(shown.text).toBe('Answer'), { timeout: hangs });
    const whole = await endpoint({
      publicKey: discord.application.verify_key,
      rest: new REST({ api: discord.apiUrl }),
    });
    await discord.setInteractionsEndpoint(`http://127.0.0.1:${whole.port}/interactions`);
  });

  test('WHEN the answer has files THEN they come with it, byte for byte', async () => {
    const picture = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const answered: BotResponse = {
      response: {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: {
          embeds: [{ image: { url: 'attachment://a "b".png' } }],
          attachments: [{ id: 0, filename: 'a "b".png', description: 'A picture' }],
        },
      },
      files: [{ name: 'a "b".png', description: 'A picture', contentType: 'image/png', data: picture }],
    };
    const sender = createSender();
    const { port } = await endpoint({ publicKey: sender.publicKey, answer: () => Promise.resolve(answered) });
    const body = JSON.stringify(commandInteraction('about', [], Locale.EnglishUS));
    const got = await send(port, { headers: sender.headers(body), body });
    const form = await new Response(new Uint8Array(got.body), {
      headers: { 'content-type': String(got.headers['content-type']) },
    }).formData();
    expect([...form.keys()]).toEqual(['payload_json', 'files[0]']);
    expect(JSON.parse(form.get('payload_json') as string)).toEqual(answered.response);
    const file = form.get('files[0]') as File;
    expect([file.name, file.type]).toEqual(['a "b".png', 'image/png']);
    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(picture))).toBe(true);
  });
});

const ping = (): string =>
  JSON.stringify({ id: snowflake(), application_id: '1', type: InteractionType.Ping, token: 't', version: 1 });

describe('GIVEN requests that Discord would not make', () => {
  const sender = createSender();
  const asked: APIInteraction[] = [];
  const clock = { now: Date.now() };
  let port: number;
  beforeAll(async () => {
    ({ port } = await endpoint({
      publicKey: sender.publicKey,
      now: () => new Date(clock.now),
      answer: (interaction) => {
        asked.push(interaction);
        return bot.answer(interaction);
      },
    }));
  });
  afterEach(() => {
    asked.length = 0;
    clock.now = Date.now();
  });

  const post = (posted: Posted): Promise<Got> => send(port, posted);
  const genuine = (body: string, seconds?: number | string): Posted => ({
    headers: sender.headers(body, seconds),
    body,
  });

  test('WHEN one is genuine THEN the answer is PONG as JSON, and the connection is kept', async () => {
    const { status, headers, body } = await post(genuine(ping()));
    expect([status, headers['content-type'], body.toString()]).toEqual([
      200,
      'application/json; charset=utf-8',
      '{"type":1}',
    ]);
    expect(asked).toHaveLength(1);
  });

  const other = createSender();
  const text = ping();
  const flipped = (name: string): Posted => {
    const headers = sender.headers(text);
    const value = headers[name] ?? '';
    return { headers: { ...headers, [name]: value.replace(/.$/u, (last) => (last === '0' ? '1' : '0')) }, body: text };
  };
  test.each<[string, Posted]>([
    ['no headers', { body: text }],
    ['no signature', { headers: { 'x-signature-timestamp': '1' }, body: text }],
    [
      'a signature that is too short',
      { headers: { ...sender.headers(text), 'x-signature-ed25519': 'ab' }, body: text },
    ],
    [
      'a signature that is no number',
      { headers: { ...sender.headers(text), 'x-signature-ed25519': 'z'.repeat(128) }, body: text },
    ],
    ['another key', { headers: other.headers(text), body: text }],
    ['another body', { headers: sender.headers(text), body: `${text} ` }],
    ['no body', { headers: sender.headers(text) }],
    ['a signature with one digit changed', flipped('x-signature-ed25519')],
    ['a timestamp with one digit changed', flipped('x-signature-timestamp')],
    ['a timestamp that is no number, though signed', genuine(text, 'NaN')],
    ['a negative timestamp, though signed', genuine(text, -1)],
  ])('WHEN it has %s THEN the answer is 401, and the bot never sees it', async (_what, posted) => {
    const { status } = await post(posted);
    expect(status).toBe(401);
    expect(asked).toEqual([]);
  });

  test.each([
    [-301, 401],
    [-299, 200],
    [299, 200],
    [301, 401],
  ])('WHEN it is genuine and dated %i s from now THEN the answer is %i', async (seconds, status) => {
    clock.now = Math.floor(clock.now / 1000) * 1000;
    expect((await post(genuine(ping(), clock.now / 1000 + seconds))).status).toBe(status);
  });

  test('WHEN it is genuine and of another time THEN the log says by how many seconds, once a minute', async () => {
    log.length = 0;
    clock.now = Math.floor(clock.now / 1000) * 1000 + 3_600_000;
    for (const seconds of [-301, -302, 300]) await post(genuine(ping(), clock.now / 1000 + seconds));
    await post({ ...genuine(ping(), clock.now / 1000 - 301), body: 'forged' });
    expect(log.filter(({ event }) => event.includes('clock'))).toEqual([
      expect.objectContaining({ level: 'warn', seconds: -301 }),
    ]);
    clock.now += 60_000;
    await post(genuine(ping(), clock.now / 1000 + 400));
    expect(log.at(-1)).toMatchObject({ level: 'warn', seconds: 400 });
  });

  test('WHEN it comes a second time THEN the answer is 401, until the window is over', async () => {
    const posted = genuine(ping());
    expect((await post(posted)).status).toBe(200);
    for (const later of [0, 60_000, 299_000, 301_000, 3_600_000]) {
      clock.now = Date.now() + later;
      expect((await post(posted)).status).toBe(401);
    }
    expect(asked).toHaveLength(1);
  });

  test.each<[string, Posted, number]>([
    ['is a GET', { method: 'GET', path: '/interactions' }, 405],
    ['is a DELETE of a probe', { method: 'DELETE', path: '/healthz' }, 404],
    ['is a probe elsewhere', { method: 'GET', path: '/metrics' }, 404],
    ['is a PUT', { method: 'PUT', ...genuine(text) }, 405],
    ['goes elsewhere', { path: '/admin', ...genuine(text) }, 404],
    ['goes to a path with dots', { path: '/../interactions', ...genuine(text) }, 404],
  ])('WHEN it %s THEN it is refused', async (_what, posted, status) => {
    expect((await post(posted)).status).toBe(status);
  });

  test.each(
    ['GET', 'HEAD'].flatMap((method) =>
      ['/', '/healthz', '/readyz', '/readyz?from=host'].map((path) => [method, path]),
    ),
  )(
    'WHEN a host with one port asks by %s %s whether it runs THEN the answer is 200 without a signature',
    async (method, path) => {
      const got = await post({ method, path });
      expect([got.status, got.body.toString()]).toEqual([200, method === 'GET' ? 'ready\n' : '']);
      expect(asked).toEqual([]);
    },
  );

  test('WHEN a proxy sends the whole address as the target THEN it is answered as well', async () => {
    const host = 'http://bot.example.org';
    expect((await post({ path: `${host}/interactions`, ...genuine(ping()) })).status).toBe(200);
    expect((await post({ method: 'GET', path: host })).status).toBe(200);
    expect((await post({ path: `${host}/admin/interactions`, ...genuine(ping()) })).status).toBe(404);
  });

  test('WHEN the address was saved with a slash at its end THEN it is answered as well', async () => {
    expect((await post({ path: '/interactions/', ...genuine(ping()) })).status).toBe(200);
  });

  test.each([
    ['no JSON', '{"type":1'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['an unknown type', ping().replace('"type":1', '"type":6')],
    ['no token', ping().replace('"token":"t",', '')],
    [
      'a form without fields',
      JSON.stringify({
        ...commandInteraction('about', [], Locale.EnglishUS),
        type: 5,
        data: { custom_id: 'report.send' },
      }),
    ],
    ['a command without data', JSON.stringify({ ...commandInteraction('about', [], Locale.EnglishUS), data: null })],
    ['a command of nobody', JSON.stringify({ ...commandInteraction('about', [], Locale.EnglishUS), user: undefined })],
  ])(
    'WHEN it is genuine, but holds %s THEN the answer is 400, the log has one line, and the bot never sees it',
    async (_what, body) => {
      log.length = 0;
      expect((await post(genuine(body))).status).toBe(400);
      expect(asked).toEqual([]);
      expect(log).toEqual([{ level: 'warn', event: 'interaction not understood', door: 'http' }]);
    },
  );

  test('WHEN it is genuine, but its content type is not JSON THEN the answer is 415', async () => {
    const { headers, body } = genuine(ping());
    expect((await post({ headers: { ...headers, 'content-type': 'text/plain' }, body: body ?? '' })).status).toBe(415);
  });

  /** A ping of this many bytes. */
  const large = (bytes: number): string => ping().padEnd(bytes, ' ');
  test.each([
    [bodyLimit, 200],
    [bodyLimit + 1, 413],
    [4 * bodyLimit, 413],
  ])('WHEN it is genuine and has %i bytes THEN the answer is %i', async (bytes, status) => {
    expect((await post(genuine(large(bytes)))).status).toBe(status);
  });

  test('WHEN it has no length and never ends THEN the answer is 413 as soon as it is too long', async () => {
    const received = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      let answer = '';
      let timer: NodeJS.Timeout | undefined;
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(timer);
        resolve(answer);
      });
      const headers = Object.entries(sender.headers('')).map(([name, value]) => `${name}: ${value}`);
      socket.write(
        `POST /interactions HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n${headers.join('\r\n')}\r\n\r\n`,
      );
      timer = setInterval(() => socket.write(`4000\r\n${'x'.repeat(0x4000)}\r\n`), 1);
    });
    expect(received).toMatch(/^HTTP\/1\.1 413 /u);
  });

  test.runIf(thorough)('WHEN its headers come a byte at a time THEN the connection is closed', async () => {
    const isClosed = new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.write('POST /interactions HTTP/1.1\r\n');
      const timer = setInterval(() => socket.write('x'), 200);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(timer);
        resolve(true);
      });
    });
    expect(await isClosed).toBe(true);
  });

  test('WHEN the sender goes away in the middle THEN nothing is logged as an error', async () => {
    log.length = 0;
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      const headers = Object.entries(sender.headers('')).map(([name, value]) => `${name}: ${value}`);
      socket.write(`POST /interactions HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n${headers.join('\r\n')}\r\n\r\n{`);
      setTimeout(() => socket.destroy(), 50);
      socket.on('close', () => resolve());
    });
    expect((await post(genuine(ping()))).status).toBe(200);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('GIVEN a stop', () => {
  test('WHEN an answer is under way THEN it is finished first, nothing new is taken, and it ends', async () => {
    const sender = createSender();
    const begun: (() => void)[] = [];
    const serving = await endpoint({
      publicKey: sender.publicKey,
      answer: async (interaction) => {
        await new Promise<void>((finish) => begun.push(finish));
        return bot.answer(interaction);
      },
    });
    const body = JSON.stringify(commandInteraction('about', [], Locale.EnglishUS));
    const got = send(serving.port, { headers: sender.headers(body), body });
    await vi.waitFor(() => expect(begun).toHaveLength(1), { timeout: hangs });
    const closed = serving.close();
    await expect(send(serving.port, { body: '' })).rejects.toThrow('ECONNREFUSED');
    begun[0]?.();
    expect((await got).status).toBe(200);
    await closed;
  });

  test('WHEN an answer never comes THEN the stop ends all the same', async () => {
    const sender = createSender();
    const begun: string[] = [];
    const serving = await endpoint({
      publicKey: sender.publicKey,
      answer: ({ id }) => {
        begun.push(id);
        return new Promise(() => undefined);
      },
    });
    const body = JSON.stringify(commandInteraction('about', [], Locale.EnglishUS));
    const got = send(serving.port, { headers: sender.headers(body), body }).catch(() => 'hung up');
    await vi.waitFor(() => expect(begun).toHaveLength(1), { timeout: hangs });
    await serving.close();
    expect(await got).toBe('hung up');
  });

  test('WHEN the port is taken THEN one sentence names the variable', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await expect(
      openEndpoint({
        answer: bot.answer,
        publicKey: createSender().publicKey,
        port,
        host: '127.0.0.1',
        rest: () => Promise.resolve(new REST()),
        log: () => undefined,
        now: () => new Date(),
      }),
    ).rejects.toThrow(`PORT ${port} is in use by another program`);
    server.close();
  });
});
