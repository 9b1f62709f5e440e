import fc from 'fast-check';
import type { APIInteraction } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { HandleInteraction } from '../../../src/bot/handle-interaction.ts';
import type { Gateway } from '../../../src/doors/gateway/gateway.ts';
import type { Fan } from '../../discord/fan.ts';
import { brokenJson, hangUp, rateLimited, refused, serverError, slow } from '../../discord/faults.ts';
import type { LoopbackDiscord } from '../../discord/server.ts';
import { realBot, type RealBot } from '../../real-data.ts';
import { hangs } from '../../patience.ts';
import { payloads, someCustomIds } from '../fuzz/check.ts';
import { hostile } from '../fuzz/interactions.ts';
import { disturbed, type Disturbed } from './disturbed.ts';

const callback = 'POST /interactions/{interaction_id}/{interaction_token}/callback';

let bot: RealBot;
let customIds: string[];
const rejected: unknown[] = [];
beforeAll(async () => {
  bot = await realBot();
  customIds = await someCustomIds(bot);
  process.on('unhandledRejection', (error) => rejected.push(error));
});

let stage: Disturbed;
let discord: LoopbackDiscord;
let gateway: Gateway;
let ann: Fan;
let wrap: (answer: HandleInteraction) => HandleInteraction = (answer) => answer;
/** Of the fan, in milliseconds: Discord's own where somebody is not answered, so that a test does not wait for a minute. */
let responseWindow: number = hangs;
const discordsWindow = 3_000;
/** Discord's own format. */
let heartbeatInterval = 41_250;

beforeEach(async () => {
  wrap = (answer) => answer;
  stage = await disturbed({
    answer: (interaction) => wrap(bot.answer)(interaction),
    responseWindow,
    heartbeatInterval,
  });
  ({ discord, gateway, ann } = stage);
});

afterEach(async () => {
  await stage.leave();
  if (rejected.length > 0) throw new Error('unhandled rejections', { cause: rejected[0] });
});

const isAnswered = async (): Promise<boolean> => (await ann.slash('/about')).text.includes('Hanryu');
/** A busy machine may miss Discord's window, so the fan asks again. */
const isAnsweredAtLast = async (): Promise<boolean> => {
  for (let time = 1; time < 20; time += 1) {
    const answered = await isAnswered().catch(() => false);
    if (answered) return true;
  }
  return isAnswered();
};
const inDiscordsWindow = (): void => {
  beforeAll(() => {
    responseWindow = discordsWindow;
  });
  afterAll(() => {
    responseWindow = hangs;
  });
};
const halfASecond = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));
const events = (): string[] => stage.log.map(({ event }) => event);

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
  test('WHEN the session is lost THEN the bot identifies again, and counts it on disk', async () => {
    expect(await stage.counted()).toBe(1);
    discord.gateway.invalidate(false);
    await discord.until(() => discord.gateway.identifies[1], 'the second IDENTIFY');
    expect(await isAnswered()).toBe(true);
    expect(await stage.counted()).toBe(2);
  });

  test('WHEN it asks to reconnect ten times, after sessions that delivered THEN every time by RESUME, with one IDENTIFY in all', async () => {
    for (let time = 1; time <= 10; time += 1) {
      discord.gateway.reconnect();
      await discord.until(() => discord.gateway.resumes[time - 1], `resume ${time}`);
      expect(await isAnswered()).toBe(true);
    }
    expect(discord.gateway.identifies).toHaveLength(1);
    expect(await stage.counted()).toBe(1);
  });

  test('WHEN malformed interactions come THEN each gets a valid answer or one line of the log, and fans are still answered', async () => {
    const sent = fc.sample(hostile(payloads, customIds), { numRuns: 400, seed: 20_261_121 });
    for (const payload of sent)
      discord.gateway.dispatch('INTERACTION_CREATE', JSON.parse(JSON.stringify(payload) ?? 'null'));
    // Fans type after the storm: a machine that runs other tests at the same time needs a while for it.
    for (let seen = -1; seen < events().length; await halfASecond()) seen = events().length;
    expect(await isAnswered()).toBe(true);
    expect(events()).toContain('interaction not understood');
    expect(stage.log.filter(({ event }) => event === 'interaction failed' || event === 'answer failed')).toEqual([]);
  });
});

describe('GIVEN a REST API that misbehaves', () => {
  inDiscordsWindow();

  test.each([
    ['500', serverError(500)],
    ['502', serverError(502)],
    ['503', serverError(503)],
    ['504', serverError(504)],
    ['401', refused(401, 0, '401: Unauthorized')],
    ['403', refused(403, 50_013, 'Missing Permissions')],
    ['404 (the interaction is gone)', refused(404, 10_062, 'Unknown interaction')],
    ['400 (somebody has answered)', refused(400, 40_060, 'Interaction has already been acknowledged.')],
    ['a connection that closes', hangUp],
    ['broken JSON', brokenJson],
    ['429 for this route', rateLimited(0.2)],
    ['429 for everything', rateLimited(0.2, 'global')],
    ['429 of a shared resource', rateLimited(0.2, 'shared')],
  ])('WHEN an answer meets %s once THEN no fault of it lasts: the next fan is answered', async (_what, fault) => {
    discord.faults.plan(callback, fault);
    await ann.slash('/about').catch(() => undefined);
    expect(await isAnsweredAtLast()).toBe(true);
    // Discord accepted at most one attempt.
    expect(events().filter((event) => event === 'response refused').length).toBeLessThanOrEqual(1);
  });

  test('WHEN every request fails with 500 THEN each answer takes four attempts and one line of the log, and the bot lives on', async () => {
    discord.faults.plan(callback, serverError(500), 1_000);
    await expect(ann.slash('/about')).rejects.toThrow('did not respond');
    expect(discord.faults.served).toHaveLength(4);
    expect(events()).toEqual(['response refused']);
    discord.faults.clear();
    expect(await isAnsweredAtLast()).toBe(true);
  });

  test('WHEN it is slower than the window for an answer THEN the fan is not answered, and at most one line of the log says so', async () => {
    discord.faults.plan(callback, slow(6_500));
    await expect(ann.slash('/about')).rejects.toThrow('did not respond');
    expect(await isAnsweredAtLast()).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(stage.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('GIVEN a bot that misbehaves', () => {
  inDiscordsWindow();

  test('WHEN its answer rejects although it never should THEN the log has one line, and the process lives', async () => {
    wrap = () => () => Promise.reject(new Error('on purpose'));
    await expect(ann.slash('/about')).rejects.toThrow('did not respond');
    expect(events()).toEqual(['interaction failed']);
    wrap = (answer) => answer;
    expect(await isAnsweredAtLast()).toBe(true);
  });
});

describe('GIVEN a stop', () => {
  test('WHEN an answer is under way THEN it still arrives, what comes later is left, and it ends', async () => {
    const begun: APIInteraction[] = [];
    wrap = (answer) => async (interaction) => {
      begun.push(interaction);
      await new Promise((resolve) => setTimeout(resolve, 600));
      return answer(interaction);
    };
    const card = ann.slash('/about');
    while (begun.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const closed = gateway.close();
    expect(gateway.state()).toBe('closed');
    const late = ann.slash('/about').catch(() => 'not answered');
    expect((await card).text).toContain('Hanryu');
    await closed;
    expect(await late).toBe('not answered');
    expect(begun).toHaveLength(1);
  });
});

test('the commands that are registered are those that are fuzzed', () => {
  expect(payloads).toHaveLength(commands.length);
});
