import { REST } from '@discordjs/rest';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Routes, type APIInteraction } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { Answer } from '../../../src/bot/bot.ts';
import type { LogLine } from '../../../src/bot/log.ts';
import { openGateway, type Gateway } from '../../../src/doors/gateway/gateway.ts';
import { countIdentifies } from '../../../src/doors/gateway/identifies.ts';
import { watchRequests } from '../../../src/doors/gateway/requests.ts';
import { Fan } from '../../discord/fan.ts';
import { brokenJson, hangUp, rateLimited, serverError, slow } from '../../discord/faults.ts';
import { startDiscord, type LoopbackDiscord } from '../../discord/server.ts';
import { realBot, type RealBot } from '../../real-data.ts';
import { payloads, someWays } from '../fuzz/check.ts';
import { hostile } from '../fuzz/interactions.ts';

const callback = 'POST /interactions/{interaction_id}/{interaction_token}/callback';

let bot: RealBot;
let ways: string[];
const rejected: unknown[] = [];
beforeAll(async () => {
  bot = await realBot();
  ways = await someWays(bot);
  process.on('unhandledRejection', (error) => rejected.push(error));
});

let discord: LoopbackDiscord;
let gateway: Gateway;
let state: string;
let ann: Fan;
let wrap: (answer: Answer) => Answer = (answer) => answer;
const log: LogLine[] = [];
const note = (line: LogLine): number => log.push(line);
/** Discord's own. */
let heartbeatInterval = 41_250;

beforeEach(async () => {
  log.length = 0;
  wrap = (answer) => answer;
  state = await mkdtemp(join(tmpdir(), 'hanryu-faults-'));
  discord = await startDiscord({ responseWindow: 1_500, heartbeatInterval, patience: 15_000 });
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.application.id), { body: payloads });
  await new Promise<void>((resolve, reject) => {
    gateway = openGateway({
      answer: (interaction) => wrap(bot.answer)(interaction),
      token: discord.token,
      api: discord.apiUrl,
      requests: watchRequests({ log: note, now: Date.now }),
      identifies: countIdentifies({ folder: state, log: note, now: Date.now }),
      log: note,
      onReady: () => resolve(),
      onRefused: reject,
    });
  });
  ann = new Fan(discord, discord.addGuild(), { name: 'Ann' });
});

afterEach(async () => {
  await gateway.close();
  await discord.close();
  await rm(state, { recursive: true, force: true });
  if (rejected.length > 0) throw new Error('unhandled rejections', { cause: rejected[0] });
});

const isAnswered = async (): Promise<boolean> => (await ann.slash('/about')).text.includes('Hanryu');
const events = (): string[] => log.map(({ event }) => event);
const counted = async (): Promise<number> =>
  (JSON.parse(await readFile(join(state, 'identifies.json'), 'utf8')) as number[]).length;

describe('GIVEN a gateway that answers no heartbeat any more', () => {
  beforeAll(() => {
    heartbeatInterval = 400;
  });
  afterAll(() => {
    heartbeatInterval = 41_250;
  });

  test('WHEN the connection is half open (no heartbeat is answered) THEN it is left and resumed, without another IDENTIFY', async () => {
    discord.gateway.ignoreHeartbeats();
    await discord.until(() => discord.gateway.resumes[0], 'the resume');
    discord.gateway.ignoreHeartbeats(false);
    expect(await isAnswered()).toBe(true);
    expect(discord.gateway.identifies).toHaveLength(1);
    expect(gateway.state()).toBe('ready');
  });
});

describe('GIVEN a gateway that misbehaves', () => {
  test('WHEN the session is lost THEN the bot identifies anew, and counts it on disk', async () => {
    expect(await counted()).toBe(1);
    discord.gateway.invalidate(false);
    await discord.until(() => discord.gateway.identifies[1], 'the second IDENTIFY');
    expect(await isAnswered()).toBe(true);
    expect(await counted()).toBe(2);
  });

  test.each([1000, 1001, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009])(
    'WHEN it closes with %i THEN the bot comes back, and a fan is answered',
    async (code) => {
      const before = discord.gateway.addresses.length;
      discord.gateway.close(code);
      await discord.until(() => (discord.gateway.addresses.length > before ? true : undefined), 'another connection');
      const back = discord.gateway.resumes.length + discord.gateway.identifies.length;
      await discord.until(
        () =>
          discord.gateway.resumes.length + discord.gateway.identifies.length >= Math.max(2, back) ? true : undefined,
        'a session',
      );
      expect(await isAnswered()).toBe(true);
      expect(discord.gateway.identifies.length).toBeLessThanOrEqual(2);
    },
  );

  test('WHEN it asks to reconnect ten times in a row THEN every time by RESUME, with one IDENTIFY in all', async () => {
    for (let time = 1; time <= 10; time += 1) {
      discord.gateway.reconnect();
      await discord.until(() => discord.gateway.resumes[time - 1], `resume ${time}`);
    }
    expect(await isAnswered()).toBe(true);
    expect(discord.gateway.identifies).toHaveLength(1);
    expect(await counted()).toBe(1);
  }, 40_000);

  test('WHEN malformed interactions come THEN each is answered as Discord takes it, or is one line; and fans go on', async () => {
    const sent = fc.sample(hostile(payloads, ways), { numRuns: 400, seed: 20_261_121 });
    for (const payload of sent)
      discord.gateway.dispatch('INTERACTION_CREATE', JSON.parse(JSON.stringify(payload) ?? 'null'));
    expect(await isAnswered()).toBe(true);
    expect(events()).toContain('interaction not understood');
    expect(log.filter(({ event }) => event === 'interaction failed' || event === 'answer failed')).toEqual([]);
  }, 40_000);
});

describe('GIVEN a REST API that misbehaves', () => {
  test.each([
    ['500', serverError(500)],
    ['502', serverError(502)],
    ['503', serverError(503)],
    ['a connection that closes', hangUp],
    ['broken JSON', brokenJson],
    ['429 for this route', rateLimited(0.2)],
    ['429 for everything', rateLimited(0.2, 'global')],
    ['429 of a shared resource', rateLimited(0.2, 'shared')],
  ])('WHEN an answer meets %s once THEN no fault of it lasts: the next fan is answered', async (_what, fault) => {
    discord.faults.plan(callback, fault);
    await ann.slash('/about').catch(() => undefined);
    expect(await isAnswered()).toBe(true);
    // Nobody is told twice: one attempt at the most was taken by Discord.
    expect(events().filter((event) => event === 'response refused').length).toBeLessThanOrEqual(1);
  });

  test('WHEN 500 comes for ever THEN four attempts and one line an answer, and the bot lives on', async () => {
    discord.faults.plan(callback, serverError(500), 1_000);
    await expect(ann.slash('/about')).rejects.toThrow('did not respond');
    expect(discord.faults.served).toHaveLength(4);
    expect(events()).toEqual(['response refused']);
    discord.faults.clear();
    expect(await isAnswered()).toBe(true);
  });

  test('WHEN it is slower than the window of the fan THEN the fan is not answered, and one line at the most says so', async () => {
    discord.faults.plan(callback, slow(1_700));
    await expect(ann.slash('/about')).rejects.toThrow('did not respond');
    expect(await isAnswered()).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('GIVEN a bot that misbehaves', () => {
  test('WHEN its answer rejects, against its word, THEN one line, and the process lives', async () => {
    wrap = () => () => Promise.reject(new Error('on purpose'));
    await expect(ann.slash('/about')).rejects.toThrow('did not respond');
    expect(events()).toEqual(['interaction failed']);
    wrap = (answer) => answer;
    expect(await isAnswered()).toBe(true);
  });
});

describe('GIVEN a stop', () => {
  test('WHEN an answer is under way THEN it still arrives, what comes later is left, and it takes less than 2.5 s', async () => {
    const begun: APIInteraction[] = [];
    wrap = (answer) => async (interaction) => {
      begun.push(interaction);
      await new Promise((resolve) => setTimeout(resolve, 600));
      return answer(interaction);
    };
    const card = ann.slash('/about');
    while (begun.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const started = performance.now();
    const closed = gateway.close();
    expect(gateway.state()).toBe('closed');
    const late = ann.slash('/about').catch(() => 'not answered');
    expect((await card).text).toContain('Hanryu');
    await closed;
    expect(performance.now() - started).toBeLessThan(2_500);
    expect(await late).toBe('not answered');
    expect(begun).toHaveLength(1);
  });
});

test('the commands that are registered are those that are fuzzed', () => {
  expect(payloads).toHaveLength(commands.length);
});
