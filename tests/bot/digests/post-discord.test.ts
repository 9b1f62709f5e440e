import { describe, expect, test } from 'vitest';
import { createPostRound } from '../../../src/bot/digests/post-round.ts';
import { createRestSender } from '../../../src/doors/gateway/rest-sender.ts';
import { visibleText } from '../../discord/client/visible-text.ts';
import { Fan } from '../../discord/fan.ts';
import { refused } from '../../discord/faults.ts';
import { setStage } from '../../on-discord.ts';

/** MANAGE_GUILD, and a member's right to see and write: https://discord.com/developers/docs/topics/permissions */
const managing = String((1 << 5) | (1 << 10) | (1 << 11));
const sendMessage = 'POST /channels/{channel_id}/messages';

const stage = await setStage({ day: new Date('2026-11-29T12:00:00+09:00') });

const round = (): Promise<unknown> =>
  createPostRound({
    store: stage.state.store,
    sender: createRestSender({
      token: stage.discord.token,
      api: stage.discord.apiUrl,
      log: (line) => stage.log.push(line),
    }),
    catalog: () => stage.knowledge.catalog,
    now: () => stage.now,
    log: (line) => stage.log.push(line),
  })();

const posts = () =>
  [...stage.discord.world.messages.values()].filter(
    (message) => message.channel_id === stage.here.channel.id && message.interaction_metadata === undefined,
  );

const manager = (locale: 'en-US' | 'ja' | 'ko' = 'en-US'): Fan =>
  new Fan(stage.discord, stage.here, { permissions: managing, locale });

/** Switches the daily post on through the menus of /settings. */
async function switchOn(ann: Fan): Promise<void> {
  const page = await ann.choose(await ann.slash('/settings'), 'menu.settings', 'settings.page.channel');
  await ann.choose(page, 'settings.set.channel', stage.here.channel.id);
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
      stage.now = new Date('2026-11-30T09:00:00+09:00');
      await round();
      stage.now = new Date('2026-11-30T09:01:00+09:00');
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
    stage.now = new Date('2026-11-30T09:00:00+09:00');
    await round();
    const [post] = posts();
    if (post === undefined) throw new Error('there is no post');
    const bo = new Fan(stage.discord, stage.here, { locale: 'ja' });
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
      stage.discord.faults.plan(sendMessage, refused(status, code, fault), attempts);
      for (const minute of [0, 1, 3, 7, 15, 31, 63]) {
        stage.now = new Date(Date.parse('2026-11-30T09:00:00+09:00') + minute * 60_000);
        await round();
      }
      expect(posts()).toEqual([]);
      const member = await new Fan(stage.discord, stage.here).slash('/actor name:han hyo-joo');
      expect(member.text).not.toContain('/settings');
      expect((await ann.slash('/actor name:han hyo-joo')).text).toContain('I stopped it. See /settings.');
      expect((await ann.slash('/actor name:han hyo-joo')).text).not.toContain('I stopped it.');
      const card = await ann.slash('/settings');
      expect(card.text).toContain('I could not post there, so I stopped.');
      expect((await ann.press(card, 'Try again')).text).not.toContain('I could not post there');
      stage.now = new Date('2026-12-01T09:00:00+09:00');
      await round();
      expect(posts()).toHaveLength(1);
    },
  );
});
