import { DiscordAPIError, REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDiscord, type LoopbackDiscord } from './server.ts';
import { stoppedClock } from './world/clock.ts';
import type { Place } from './world/world.ts';

let discord: LoopbackDiscord;
let here: Required<Place>;
let rest: REST;

beforeAll(async () => {
  discord = await startDiscord();
  here = discord.addGuild();
  rest = new REST({ ...discord.clientOptions.rest, retries: 0 }).setToken(discord.token);
});
afterAll(() => discord.close());

async function errorOf(request: Promise<unknown>): Promise<DiscordAPIError> {
  const error: unknown = await request.then(
    () => new Error('it was accepted'),
    (reason: unknown) => reason,
  );
  if (error instanceof DiscordAPIError) return error;
  throw error;
}

describe('GIVEN @discordjs/rest', () => {
  test('WHEN a body breaks a limit THEN it gets 50035 with the place, and the refusal is recorded', async () => {
    const error = await errorOf(
      rest.post(Routes.channelMessages(here.channel.id), { body: { content: 'x'.repeat(2001) } }),
    );
    expect(error).toMatchObject({ status: 400, code: 50035 });
    expect(error.message).toBe('Invalid Form Body\ncontent[LOOPBACK]: 2001 characters of content; at most 2000');
    expect(() => discord.expectNoRefusals()).toThrow(
      `POST /channels/${here.channel.id}/messages: /content: 2001 characters`,
    );
    expect(() => discord.expectNoRefusals()).not.toThrow();
    expect(discord.messagesIn(here)).toEqual([]);
  });

  test('WHEN a message comes again with the same enforced nonce THEN the first one is given back, for five minutes', async () => {
    const clock = stoppedClock();
    const slow = await startDiscord({ clock });
    const place = slow.addGuild();
    const bot = new REST({ ...slow.clientOptions.rest, retries: 0 }).setToken(slow.token);
    const send = (body: object): Promise<unknown> => bot.post(Routes.channelMessages(place.channel.id), { body });
    const first = await send({ content: 'a', nonce: 'n1', enforce_nonce: true });
    clock.advance(299_000);
    expect(await send({ content: 'b', nonce: 'n1', enforce_nonce: true })).toEqual(first);
    await send({ content: 'c', nonce: 'n1' });
    await send({ content: 'd', nonce: 'n2', enforce_nonce: true });
    clock.advance(301_000);
    await send({ content: 'e', nonce: 'n2', enforce_nonce: true });
    const seen = (await bot.get(Routes.channelMessages(place.channel.id))) as { content: string }[];
    expect(seen.map(({ content }) => content)).toEqual(['e', 'd', 'c', 'a']);
    slow.expectNoRefusals();
    await slow.close();
  });

  test.each([
    ['an unknown channel', Routes.channelMessages('12345678901234567'), { content: 'a' }, 10003],
    ['an unknown user', Routes.userChannels(), { recipient_id: '12345678901234567' }, 10013],
  ])('WHEN asking %s THEN the error is the documented one', async (_, route, body, code) => {
    expect(await errorOf(rest.post(route, { body }))).toMatchObject({ code });
  });

  test('WHEN Discord has the endpoint and the loopback does not THEN it says so', async () => {
    const error = await errorOf(rest.get('/guilds/12345678901234567/roles'));
    expect(error.message).toBe('The loopback does not know GET /guilds/{guild_id}/roles yet');
    expect(() => discord.expectNoRefusals()).toThrow('does not know');
  });

  test('WHEN the endpoint does not exist THEN that is a refusal too', async () => {
    expect(await errorOf(rest.get('/no/such/endpoint'))).toMatchObject({ status: 404 });
    expect(discord.refusals.map(({ violation }) => violation.sentence)).toEqual([
      'Discord has no endpoint GET /no/such/endpoint',
    ]);
    expect(() => discord.expectNoRefusals()).toThrow('no endpoint');
  });

  test('WHEN the token is wrong THEN the answer is 401', async () => {
    const stranger = new REST({ ...discord.clientOptions.rest, retries: 0 }).setToken('stolen');
    expect(await errorOf(stranger.get(Routes.user()))).toMatchObject({ status: 401 });
  });

  test('WHEN the bot is no member of a server THEN it has no access', async () => {
    const elsewhere = discord.addGuild({ name: 'Elsewhere', joined: false });
    expect(
      await errorOf(rest.post(Routes.channelMessages(elsewhere.channel.id), { body: { content: 'a' } })),
    ).toMatchObject({ code: 50001 });
  });

  test('WHEN the body is no JSON or the User-Agent is missing THEN it is refused', async () => {
    const headers = { authorization: `Bot ${discord.token}`, 'user-agent': 'DiscordBot (https://example.org, 1)' };
    const broken = await fetch(`${discord.apiUrl}/v10/channels/${here.channel.id}/messages`, {
      method: 'POST',
      body: '{',
      headers,
    });
    expect([broken.status, await broken.json()]).toMatchObject([400, { code: 50109 }]);
    expect(
      (await fetch(`${discord.apiUrl}/v10/users/@me`, { headers: { authorization: headers.authorization } })).status,
    ).toBe(403);
    expect(() => discord.expectNoRefusals()).toThrow(/cannot be read as JSON(.|\n)*User-Agent/);
  });
});

const body = (...names: string[]) => ({ body: names.map((name) => ({ name, description: 'd' })) });
const scopes = () => ({
  global: [Routes.applicationCommands(discord.application.id), 'global'] as const,
  guild: [Routes.applicationGuildCommands(discord.application.id, here.guild.id), here.guild.id] as const,
});

describe('GIVEN commands', () => {
  test.each(['global', 'guild'] as const)(
    'WHEN registered %sly THEN PUT keeps the ids of known names and drops the rest',
    async (scope) => {
      const [route, key] = scopes()[scope];
      const ids = () => new Map(discord.world.commands.get(key)?.map(({ name, id }) => [name, id]));
      await rest.put(route, body('one', 'two'));
      const before = ids();
      await rest.put(route, body('two', 'three'));
      expect([...ids().keys()]).toEqual(['two', 'three']);
      expect(ids().get('two')).toBe(before.get('two'));
    },
  );

  test.each(['global', 'guild'] as const)(
    'WHEN handled one by one (%s) THEN create, read, change and delete work',
    async (scope) => {
      const [route, key] = scopes()[scope];
      const created = (await rest.post(route, { body: { name: 'four', description: 'd' } })) as { id: string };
      const one = `${route}/${created.id}` as const;
      expect(await rest.get(one)).toMatchObject({ name: 'four' });
      expect(await rest.patch(one, { body: { description: 'new' } })).toMatchObject({
        name: 'four',
        description: 'new',
        id: created.id,
      });
      expect(await rest.post(route, { body: { name: 'four', description: 'newer' } })).toMatchObject({
        id: created.id,
      });
      await rest.delete(one);
      expect(discord.world.commands.get(key)?.map(({ name }) => name)).not.toContain('four');
      expect(await errorOf(rest.get(one))).toMatchObject({ code: 10063 });
    },
  );

  test('WHEN one breaks a rule THEN nothing is registered', async () => {
    const [route, key] = scopes().global;
    await rest.put(route, body('fine'));
    expect((await errorOf(rest.put(route, body('Not Fine')))).message).toContain('breaks the rule for names');
    expect(discord.world.commands.get(key)).toHaveLength(1);
    expect(() => discord.expectNoRefusals()).toThrow('/0/name');
  });
});
