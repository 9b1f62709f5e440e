import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createPostRound } from '../../../src/bot/digests/post-round.ts';
import type { LogLine } from '../../../src/bot/log.ts';
import { createRouter } from '../../../src/bot/router.ts';
import type { Gateway } from '../../../src/doors/gateway/gateway.ts';
import { createRestSender } from '../../../src/doors/gateway/rest-sender.ts';
import { memoryState, type State } from '../../../src/state/state.ts';
import { visibleText } from '../../discord/client/visible-text.ts';
import { Fan } from '../../discord/fan.ts';
import { refused } from '../../discord/faults.ts';
import type { LoopbackDiscord } from '../../discord/server.ts';
import type { Place } from '../../discord/world/world.ts';
import { putOnDiscord } from '../../on-discord.ts';
import { realBot, type RealBot } from '../../real-data.ts';

/** MANAGE_GUILD, and a member's right to see and write: https://discord.com/developers/docs/topics/permissions */
const managing = String((1 << 5) | (1 << 10) | (1 << 11));
const sendMessage = 'POST /channels/{channel_id}/messages';

let bot: RealBot;
let discord: LoopbackDiscord;
let gateway: Gateway;
let here: Required<Place>;
let state: State;
let now: Date;
let log: LogLine[];

beforeAll(async () => {
  bot = await realBot();
  ({ discord, gateway } = await putOnDiscord(
    (interaction) =>
      createRouter({
        commands,
        knowledge: () => bot.knowledge,
        state,
        log: (line) => log.push(line),
        now: () => now,
      })(interaction),
    (line) => log.push(line),
  ));
});

afterAll(async () => {
  await gateway.close();
  await discord.close();
});

beforeEach(() => {
  state = memoryState();
  here = discord.addGuild();
  log = [];
  now = new Date('2026-11-29T12:00:00+09:00');
});

afterEach(() => {
  discord.faults.clear();
  discord.expectNoRefusals();
  if (log.some(({ level }) => level === 'error')) throw new Error(JSON.stringify(log));
});

const round = (): Promise<unknown> =>
  createPostRound({
    store: state.store,
    sender: createRestSender({ token: discord.token, api: discord.apiUrl, log: (line) => log.push(line) }),
    catalog: () => bot.knowledge.catalog,
    now: () => now,
    log: (line) => log.push(line),
  })();

const posts = () =>
  [...discord.world.messages.values()].filter(
    (message) => message.channel_id === here.channel.id && message.interaction_metadata === undefined,
  );

const manager = (locale: 'en-US' | 'ja' | 'ko' = 'en-US'): Fan =>
  new Fan(discord, here, { permissions: managing, locale });

/** Switches the daily post on through the menus of /settings. */
async function switchOn(ann: Fan): Promise<void> {
  const page = await ann.choose(await ann.slash('/settings'), 'menu.settings', 'settings.page.channel');
  await ann.choose(page, 'settings.set.channel', here.channel.id);
}

describe('the daily post on Discord', () => {
  test.each([
    ['en-US', 'Korean actors in Japan · 30 November', 'Question of the day'],
    ['ja', '日本で活躍する韓国の俳優 · 11月30日', '今日の一問'],
    ['ko', '일본에서 활동하는 한국 배우 · 11월 30일', '오늘의 문제'],
  ] as const)(
    'GIVEN a manager in %s who switches it on THEN the channel has one post at nine, which pings nobody',
    async (locale, title, question) => {
      await switchOn(manager(locale));
      await round();
      expect(posts()).toEqual([]);
      now = new Date('2026-11-30T09:00:00+09:00');
      await round();
      now = new Date('2026-11-30T09:01:00+09:00');
      await round();
      const [post] = posts();
      expect(posts()).toHaveLength(1);
      expect(post && visibleText(post)).toContain(title);
      expect(post && visibleText(post)).toContain(question);
      expect(post?.mentions).toEqual([]);
      expect(post?.mention_everyone).toBe(false);
    },
  );

  test('GIVEN the post THEN each reader answers the question alone, and opens records in a copy of their own', async () => {
    await switchOn(manager());
    now = new Date('2026-11-30T09:00:00+09:00');
    await round();
    const [post] = posts();
    if (post === undefined) throw new Error('there is no post');
    const bo = new Fan(discord, here, { locale: 'ja' });
    const asked = await bo.press(post, 'Answer');
    expect(asked.isEphemeral).toBe(true);
    expect(asked.text).toContain('今日の一問');
    const day = await bo.press(post, '📖');
    expect(day.isEphemeral).toBe(true);
    expect(posts()).toHaveLength(1);
  });

  test('GIVEN a manager who looks first THEN only they see today’s post, and nothing is posted', async () => {
    const ann = manager();
    const shown = await ann.press(await ann.slash('/settings'), 'Show today’s post');
    expect(shown.isEphemeral).toBe(true);
    expect(shown.text).toContain('Korean actors in Japan · 29 November');
    expect(posts()).toEqual([]);
  });

  test.each([
    { fault: 'a deleted channel', status: 404, code: 10_003, attempts: 1 },
    { fault: 'a lost permission', status: 403, code: 50_013, attempts: 1 },
    { fault: 'a locked thread', status: 403, code: 160_005, attempts: 5 },
    { fault: 'an archived thread', status: 400, code: 50_083, attempts: 5 },
  ])(
    'GIVEN $fault THEN posts end, and the manager’s next command says so once; “Try again” resumes them',
    async ({ fault, status, code, attempts }) => {
      const ann = manager();
      await switchOn(ann);
      discord.faults.plan(sendMessage, refused(status, code, fault), attempts);
      for (const minute of [0, 1, 3, 7, 15, 31, 63]) {
        now = new Date(Date.parse('2026-11-30T09:00:00+09:00') + minute * 60_000);
        await round();
      }
      expect(posts()).toEqual([]);
      const member = await new Fan(discord, here).slash('/actor name:han hyo-joo');
      expect(member.text).not.toContain('/settings');
      expect((await ann.slash('/actor name:han hyo-joo')).text).toContain('I stopped it. See /settings.');
      expect((await ann.slash('/actor name:han hyo-joo')).text).not.toContain('I stopped it.');
      const card = await ann.slash('/settings');
      expect(card.text).toContain('I could not post there, so I stopped.');
      expect((await ann.press(card, 'Try again')).text).not.toContain('I could not post there');
      now = new Date('2026-12-01T09:00:00+09:00');
      await round();
      expect(posts()).toHaveLength(1);
    },
  );
});
