import {
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
  Routes,
  type Locale,
} from 'discord-api-types/v10';
import { DiscordAPIError, REST } from '@discordjs/rest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { payloadOf } from './client/payload.ts';
import { startDiscord, type LoopbackDiscord } from './server.ts';
import { stoppedClock } from './world/clock.ts';
import { makeUser } from './world/entities.ts';
import type { LiveInteraction } from './world/interactions.ts';

// The life of an interaction, step by step, by plain REST: a bot that does exactly what the test says.

const clock = stoppedClock();
let discord: LoopbackDiscord;
let rest: REST;
let installed: 'guild' | 'user';

beforeAll(async () => {
  discord = await startDiscord({ clock });
  rest = new REST({ ...discord.clientOptions.rest, retries: 0 }).setToken(discord.token);
  // Nobody listens: the payload goes nowhere, and the test answers in the bot's place.
  Object.assign(discord.gateway, { isConnected: () => true });
});
afterAll(() => discord.close());
beforeEach(() => {
  installed = 'guild';
});

function command(): LiveInteraction {
  const user = makeUser(discord.world.nextId(), 'Ann');
  const place = discord.addGuild();
  const person = { user, locale: 'en-US' as Locale, installed, permissions: undefined };
  const data = { id: '1', name: 'command', type: 1, options: [] };
  return discord.deliver(payloadOf(discord.world, person, place, { type: InteractionType.ApplicationCommand, data }));
}

/** 0, or the error code. */
async function code(request: Promise<unknown>): Promise<number | string> {
  try {
    await request;
    return 0;
  } catch (error) {
    if (error instanceof DiscordAPIError) return error.code;
    throw error;
  }
}

const message = { body: { content: 'a' }, auth: false };
const answer = { type: InteractionResponseType.ChannelMessageWithSource, data: message.body };
const deferral = { type: InteractionResponseType.DeferredChannelMessageWithSource };
const respond = ({ payload }: LiveInteraction, body: object = answer) =>
  rest.post(Routes.interactionCallback(payload.id, payload.token), { body, auth: false });
const followUp = ({ payload }: LiveInteraction) =>
  rest.post(Routes.webhook(discord.application.id, payload.token), message);
const editOriginal = ({ payload }: LiveInteraction) =>
  rest.patch(Routes.webhookMessage(discord.application.id, payload.token), message);
const deleteOriginal = ({ payload }: LiveInteraction) =>
  rest.delete(Routes.webhookMessage(discord.application.id, payload.token), { auth: false });

describe('GIVEN an interaction', () => {
  test('WHEN it is answered twice THEN the second answer is 40060', async () => {
    const interaction = command();
    expect(await code(respond(interaction))).toBe(0);
    expect(await code(respond(interaction))).toBe(40060);
  });

  test.each([
    [3000, 0],
    [3001, 10062],
  ])('WHEN it is answered after %i ms THEN the code is %i', async (milliseconds, expected) => {
    const interaction = command();
    clock.advance(milliseconds - 1);
    if (expected) clock.advance(1);
    expect(await code(respond(interaction))).toBe(expected);
  });

  test('WHEN the token or the id is not known THEN the code is 10062', async () => {
    const { payload } = command();
    expect(
      await code(
        rest.post(Routes.interactionCallback('12345678901234567', payload.token), { body: answer, auth: false }),
      ),
    ).toBe(10062);
    expect(await code(rest.post(Routes.interactionCallback(payload.id, 'wrong'), { body: answer, auth: false }))).toBe(
      10062,
    );
  });

  test('WHEN a refused answer is followed by a good one THEN the good one counts', async () => {
    const interaction = command();
    expect(await code(respond(interaction, { ...answer, data: {} }))).toBe(50035);
    expect(interaction.refusals.map(({ sentence }) => sentence)).toEqual(['the message is empty']);
    expect(await code(respond(interaction))).toBe(0);
    expect(() => discord.expectNoRefusals()).toThrow('empty');
  });

  test.each([
    [15 * 60_000, 0],
    [15 * 60_000 + 1, 50027],
  ])('WHEN its answer is edited after %i ms THEN the code is %i', async (milliseconds, expected) => {
    const interaction = command();
    await respond(interaction);
    clock.advance(milliseconds);
    expect([await code(editOriginal(interaction)), await code(followUp(interaction))]).toEqual([expected, expected]);
  });

  test('WHEN nothing was answered yet THEN there is nothing to edit or to follow', async () => {
    const interaction = command();
    expect([await code(editOriginal(interaction)), await code(followUp(interaction))]).toEqual([10015, 10015]);
  });

  test('WHEN its answer is deleted THEN a later edit is 10008', async () => {
    const interaction = command();
    await respond(interaction);
    expect([await code(deleteOriginal(interaction)), await code(editOriginal(interaction))]).toEqual([0, 10008]);
  });

  test('WHEN the answer is deferred THEN the first follow-up takes its place', async () => {
    const interaction = command();
    await respond(interaction, deferral);
    await followUp(interaction);
    expect(interaction.followUpIds).toEqual([]);
    expect(discord.world.messages.get(interaction.originalId ?? '')).toMatchObject({ content: 'a', flags: 0 });
  });

  test('WHEN the bot asks for the response THEN it gets the message', async () => {
    const { payload } = command();
    const query = new URLSearchParams({ with_response: 'true' });
    const result = await rest.post(Routes.interactionCallback(payload.id, payload.token), {
      body: answer,
      auth: false,
      query,
    });
    expect(result).toMatchObject({
      interaction: { id: payload.id, response_message_loading: false },
      resource: { type: 4, message: { content: 'a' } },
    });
  });

  test('WHEN its answer is ephemeral THEN only the token reaches it', async () => {
    const interaction = command();
    await respond(interaction, { ...answer, data: { content: 'a', flags: 64 } });
    const route = Routes.channelMessage(interaction.payload.channel_id ?? '', interaction.originalId ?? '');
    expect(await code(rest.get(route))).toBe(10008);
    expect(await code(editOriginal(interaction))).toBe(0);
  });
});

describe('GIVEN an application that only the user installed', () => {
  test('THEN a sixth follow-up is 40094, edits go on', async () => {
    installed = 'user';
    const interaction = command();
    await respond(interaction);
    const codes = [];
    for (let number = 1; number <= 6; number += 1) codes.push(await code(followUp(interaction)));
    expect(codes).toEqual([0, 0, 0, 0, 0, 40094]);
    expect(await code(editOriginal(interaction))).toBe(0);
  });
});

test('GIVEN a place THEN its context is the one of Discord', () => {
  expect(discord.addGuild().context).toBe(InteractionContextType.Guild);
});
