import { Client, GatewayDispatchEvents, Routes, type APIInteraction } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { LogLine } from '../../src/bot/log.ts';
import { sendResponse } from '../../src/doors/callback.ts';
import { Fan } from '../discord/fan.ts';
import type { Reply } from '../discord/reply.ts';
import { startDiscord, type LoopbackDiscord } from '../discord/server.ts';
import { realBot } from '../real-data.ts';
import { unhurried } from '../patience.ts';

let discord: LoopbackDiscord;
let client: Client;
let ann: Fan;
const log: LogLine[] = [];

beforeAll(async () => {
  const bot = await realBot();
  discord = await startDiscord(unhurried);
  client = new Client({ ...discord.clientOptions, intents: [] });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    void bot
      .answer(interaction)
      .then((answered) => sendResponse(client.rest, interaction, answered, (line) => log.push(line)));
  });
  await client.login(discord.token);
  await client.rest.put(Routes.applicationCommands(discord.application.id), {
    body: commands.map(({ data }) => data),
  });
  ann = new Fan(discord, discord.addGuild(), { name: 'Ann', locale: 'ja' });
});

afterAll(async () => {
  await client.destroy();
  await discord.close();
});

afterEach(() => discord.expectNoRefusals());

/** The address of the card's picture, and the response from there. */
async function fetchPicture(card: Reply): Promise<{ type: string; start: number[]; alt: string | undefined }> {
  const [attachment] = card.message.attachments;
  const response = await fetch(attachment?.url ?? '');
  return {
    type: response.headers.get('content-type') ?? '',
    start: [...new Uint8Array(await response.arrayBuffer()).slice(0, 4)],
    alt: attachment?.description,
  };
}

describe('GIVEN pictures on Discord', () => {
  test('WHEN a fan asks for the trend THEN the picture comes with it, as a PNG with words for those who cannot see it', async () => {
    const card = await ann.slash('/流れ');
    expect(card.files).toEqual(['trend-years.png']);
    const { type, start, alt } = await fetchPicture(card);
    expect(type).toBe('image/png');
    expect(start).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(alt).toContain('2025：');
  });

  test('WHEN they go to a card without a picture THEN it is gone; the way back restores it; another picture replaces it', async () => {
    const card = await ann.slash('/流れ');
    await ann.press(card, '追い風');
    expect(card.files).toEqual([]);
    await ann.press(card, '概要');
    expect(card.files).toEqual(['trend-years.png']);
    await ann.choose(card, 'グラフを見る…', '再共演した俳優');
    expect(card.files).toEqual(['trend-pairs.png']);
  });

  test('WHEN they open a career from an actor, and go back THEN the picture comes and goes', async () => {
    const card = await ann.slash('/俳優 名前:知英');
    expect(card.files).toEqual([]);
    await ann.press(card, '歩み');
    expect(card.files).toEqual(['career-kang-ji-young.png']);
    await ann.press(card, 'カードに戻る');
    expect(card.files).toEqual([]);
  });

  test('WHEN all this was sent THEN no fault was recorded', () => expect(log).toEqual([]));
});
