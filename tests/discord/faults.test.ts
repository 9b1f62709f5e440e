import { HTTPError, REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { brokenJson, hangUp, rateLimited, refused, serverError, slow } from './faults.ts';
import { startDiscord, type LoopbackDiscord } from './server.ts';
import { hangs } from '../patience.ts';

let discord: LoopbackDiscord;
const me = 'GET /users/@me';
const rest = (retries = 0, timeout: number = hangs) =>
  new REST({ ...discord.clientOptions.rest, retries, timeout }).setToken(discord.token);
const get = (retries?: number, timeout?: number) => rest(retries, timeout).get(Routes.user());

beforeAll(async () => {
  discord = await startDiscord();
});
afterEach(() => discord.faults.clear());
afterAll(() => discord.close());

describe('GIVEN a planned fault', () => {
  test('WHEN it is over THEN everything works again, and it is on record', async () => {
    discord.faults.plan(me, serverError(503), 2);
    await expect(get()).rejects.toThrow(HTTPError);
    expect(await get(1)).toMatchObject({ username: 'loopback-bot' });
    expect(discord.faults.served.map(({ request }) => `${request.method} ${request.template}`)).toEqual([me, me]);
  });

  test('WHEN Discord asks for patience THEN the library waits as long', async () => {
    discord.faults.plan(me, rateLimited(0.1));
    const start = performance.now();
    await get(1);
    expect(performance.now() - start).toBeGreaterThan(95);
  });

  test('WHEN a 429 has no Retry-After THEN the library asks again at once', async () => {
    discord.faults.plan(me, rateLimited(), 5);
    const before = discord.requests.length;
    await get(1);
    expect(discord.requests.length - before).toBe(6);
  });

  test.each([
    ['global', { global: true, scope: 'global' }],
    ['shared', { global: false, scope: 'shared' }],
  ] as const)('WHEN the limit is %s THEN the library can tell', async (scope, expected) => {
    discord.faults.plan(me, rateLimited(1, scope));
    const impatient = new REST({ ...discord.clientOptions.rest, rejectOnRateLimit: () => true }).setToken(
      discord.token,
    );
    await expect(impatient.get(Routes.user())).rejects.toMatchObject(expected);
  });

  test.each([
    [
      'a refusal of its own',
      refused(403, 50007, 'Cannot send messages to this user'),
      'Cannot send messages to this user',
    ],
    ['broken JSON', brokenJson, 'JSON'],
    ['a connection that closes', hangUp, 'other side closed'],
  ])('WHEN it is %s THEN the bot gets it', async (_, fault, message) => {
    discord.faults.plan(me, fault);
    await expect(get()).rejects.toThrow(message);
  });

  test('WHEN the answer comes after the time-out THEN the bot gives up', async () => {
    discord.faults.plan(me, slow(400));
    await expect(get(0, 200)).rejects.toThrow('aborted');
  });

  test('WHEN the answer is only slow THEN the request is carried out', async () => {
    discord.faults.plan(({ path }) => path === '/users/@me', slow(50));
    expect(await get()).toMatchObject({ username: 'loopback-bot' });
  });
});
