import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Gateway } from '../../src/doors/gateway/gateway.ts';
import { Fan } from '../discord/fan.ts';
import type { LoopbackDiscord } from '../discord/server.ts';
import { putOnDiscord } from '../on-discord.ts';
import { realBot } from '../real-data.ts';

let discord: LoopbackDiscord;
let gateway: Gateway;

beforeAll(async () => {
  const bot = await realBot();
  ({ discord, gateway } = await putOnDiscord(bot.answer, () => undefined));
});
afterEach(() => discord.expectNoRefusals());
afterAll(async () => {
  await gateway.close();
  await discord.close();
});

describe('/my-stars', () => {
  test.each([
    ['en-US', 'You follow nobody yet'],
    ['ja', 'まだ誰もフォローしていません'],
    ['ko', '아직 아무도 팔로우하지 않았습니다'],
  ] as const)('GIVEN a fan in %s who follows nobody THEN the card says how to begin', async (locale, text) => {
    const reply = await new Fan(discord, discord.addGuild(), { locale }).slash('/my-stars');
    expect([reply.isEphemeral, reply.text.includes(text)]).toEqual([true, true]);
  });

  test('GIVEN followed people and a work THEN the card says what is ahead, who is quiet, and the days of the year, with their sources', async () => {
    const ann = new Fan(discord, discord.addGuild());
    for (const name of ['Chae Jong-hyeop', 'Ok Taec-yeon', 'Soul Mate']) await ann.slash(`/follow what:${name}`);
    const page = await ann.slash('/my-stars');
    expect(page.isEphemeral).toBe(true);
    expect(page.embeds[0]?.title).toBe('My stars (3)');
    const text = page.embeds[0]?.description ?? '';
    expect(text).toMatch(/\*\*Soul Mate \(2026\)\*\* · Series\n14 May 2026.* · announced\n/u);
    expect(text).toContain('Nothing ahead on record: Chae Jong-hyeop');
    // More would not fit a phone.
    expect(text.match(/🎂|🎉/gu)).toHaveLength(2);
    expect(text).toMatch(/🎂 \*\*Ok Taec-yeon\*\* · turns 38\n-# 27 December 2026 \(<t:\d+:R>\) · \[/u);
    const next = await ann.press(page, 'Next');
    expect(next.message.id).toBe(page.message.id);
  });

  test.each(['in a server', 'in direct messages'])(
    'WHEN its file is asked for %s THEN it comes beside the page, for the fan alone',
    async (where) => {
      const inServer = new Fan(discord, discord.addGuild(), { installed: 'both' });
      const ann = where === 'in a server' ? inServer : inServer.inDirectMessages();
      await ann.slash('/follow what:Chae Jong-hyeop');
      const page = await ann.slash('/my-stars');
      const file = await ann.press(page, 'Calendar file');
      expect([file.files, file.isEphemeral]).toEqual([['my-stars.ics'], true]);
      expect(file.message.id).not.toBe(page.message.id);
    },
  );

  test('GIVEN /upcoming for all WHEN a stranger asks for its file THEN they alone get it', async () => {
    const here = discord.addGuild();
    const card = await new Fan(discord, here).slash('/upcoming');
    const file = await new Fan(discord, here, { name: 'Bob' }).press(card, 'Calendar file');
    expect([file.files, file.isEphemeral]).toEqual([['upcoming.ics'], true]);
  });
});
