import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { patientBot } from '../patience.ts';
import { commands } from '../../commands/index.ts';
import { createRouter } from '../../src/bot/router.ts';
import type { LogLine } from '../../src/bot/log.ts';
import type { Gateway } from '../../src/doors/gateway/gateway.ts';
import { memoryState, type State } from '../../src/state/state.ts';
import { Fan } from '../discord/fan.ts';
import type { Reply } from '../discord/reply.ts';
import type { LoopbackDiscord } from '../discord/server.ts';
import type { Place } from '../discord/world/world.ts';
import { putOnDiscord } from '../on-discord.ts';
import { realBot, testDay, type RealBot } from '../real-data.ts';

const manageServer = String((1 << 5) | (1 << 13));

let bot: RealBot;
let discord: LoopbackDiscord;
let gateway: Gateway;
let home: Required<Place>;
let elsewhere: Required<Place>;
let state: State;
let now: Date;
const log: LogLine[] = [];

beforeAll(async () => {
  bot = await realBot();
  const { discord: started, gateway: opened } = await putOnDiscord(
    (interaction) =>
      createRouter({
        ...patientBot,
        commands,
        knowledge: () => bot.knowledge,
        state,
        log: (line) => log.push(line),
        now: () => now,
        moderators: { homeServer: home.guild.id, named: new Set() },
      })(interaction),
    (line) => log.push(line),
  );
  [discord, gateway] = [started, opened];
  home = discord.addGuild();
  elsewhere = discord.addGuild();
});

beforeEach(() => {
  state = memoryState();
  now = new Date(testDay);
});

afterAll(async () => {
  await gateway.close();
  await discord.close();
});

type Locale = 'en-US' | 'ja' | 'ko';
let people = 0;
const fan = (locale: Locale, place: Place = elsewhere, permissions?: string): Fan =>
  new Fan(discord, place, {
    name: `Person ${(people += 1)}`,
    locale,
    ...(permissions === undefined ? {} : { permissions }),
  });

const report = async (ann: Fan, card: Reply, right: string, more: Record<string, string[] | string> = {}) =>
  ann.fillIn(await ann.press(card, '🚩'), { kind: ['wrong'], right, ...more });

/** The card of a record keeps the button behind More. */
const details = async (ann: Fan, look: string): Promise<Reply> => ann.press(await ann.slash(look), 'ℹ️');

describe('/report', () => {
  test.each([
    ['en-US', '/actor name:한효주', 'Thank you', '/workshop', 'Report 1 of 2', 'Reported by 2 people', 'Corrected'],
    ['ja', '/俳優 名前:한효주', 'ありがとうございます', '/作業室', '報告 1/2', '2人が報告', '訂正しました'],
    ['ko', '/배우 이름:한효주', '감사합니다', '/작업실', '신고 1/2', '2명이 신고', '고쳤습니다'],
  ] as const)(
    'GIVEN a fan in %s WHEN they report a mistake THEN a moderator sees it with the card, answers it, and the fan reads the answer',
    async (locale, look, thanks, workshop, title, count, verdict) => {
      const [ann, bo, boss] = [fan(locale), fan(locale), fan(locale, home, manageServer)];
      const filed = await report(ann, await details(ann, look), 'Born in 1986');
      expect(filed.isEphemeral).toBe(true);
      expect(filed.text).toContain(thanks);
      await report(bo, await details(bo, look), 'born in 1986.', { page: 'https://example.com/a' });
      await report(bo, await details(bo, look), 'Another thing', { kind: ['name'] });

      let seen = await boss.slash(workshop);
      expect(seen.isEphemeral).toBe(true);
      expect(seen.text).toContain('2');
      seen = await boss.press(seen, '🚩');
      expect(seen.text).toContain(title);
      expect(seen.text).toContain(count);
      expect(seen.text).toContain('<https://example.com/a>');
      expect(seen.embeds).toHaveLength(2);
      expect(seen.embeds[1]?.title).toBe((await ann.slash(look)).embeds[0]?.title);
      seen = await boss.press(seen, '▶️');
      expect(seen.text).toContain('Another thing');
      seen = await boss.press(seen, '◀️');
      seen = await boss.fillIn(await boss.press(seen, '✅'), { note: 'Well seen' });
      expect(seen.text).toContain('Another thing');

      const next = await ann.slash(look);
      expect(next.text).toContain('📬');
      const answer = await ann.press(next, '📬');
      expect(answer.isEphemeral).toBe(true);
      expect(answer.text).toContain(verdict);
      expect(answer.text).toContain('Well seen');
      expect((await ann.slash(look)).text).not.toContain('📬');
      discord.expectNoRefusals();
    },
  );

  test('GIVEN the answer to a question WHEN it is reported THEN the moderator sees the question and the answer', async () => {
    const [ann, boss] = [fan('en-US'), fan('en-US', home, manageServer)];
    const question = 'Who plays Tae-oh in Eye Love You?';
    await report(ann, await ann.slash(`/ask question:${question}`), 'Somebody else');
    const seen = await boss.slash('/workshop page:Reports');
    expect(seen.text).toContain(question);
    expect(seen.text).toContain('Chae Jong-hyeop');
  });

  test('GIVEN a statement WHEN it is reported THEN the moderator sees it, and its forms', async () => {
    const [ann, boss] = [fan('en-US'), fan('en-US', home, manageServer)];
    const { catalog } = bot.knowledge;
    // The only statement about somebody, on several pages: the list has a menu item for it.
    const said = [...catalog.quotes.values()].find(
      ({ person = '', sources }) => sources.length > 1 && catalog.quotesAbout(person).length === 1,
    );
    const list = await ann.slash(`/quote about:${said?.person ?? ''}`);
    const whole = list.options('menu.mentioned').find((option) => option.startsWith('Statement by')) ?? '';
    await report(ann, await ann.choose(list, 'menu.mentioned', whole), 'She said the opposite');
    const seen = await boss.slash('/workshop page:Reports');
    expect(seen.text).toContain('She said the opposite');
    expect(seen.embeds).toHaveLength(2);
    expect((await boss.press(seen, '✏️')).options()).toContain('Another source');
  });

  test('GIVEN a work WHEN /report names it THEN the form opens at once', async () => {
    const ann = fan('en-US');
    const form = await ann.slash('/report what:soul mate');
    expect(form.modal.title).toContain('Soul Mate');
    expect((await ann.fillIn(form, { kind: ['missing'], right: 'The director' })).text).toContain('Thank you');
  });

  test('GIVEN several of that name WHEN /report names them THEN a choice leads to the form', async () => {
    const ann = fan('en-US');
    const choice = await ann.slash('/report what:kim');
    const [first = ''] = choice.options();
    expect((await ann.choose(choice, 'menu.choose', first)).modal.title).toContain('Mistake');
  });

  test('GIVEN a page that is not an address THEN its text is kept with the report', async () => {
    const [ann, boss] = [fan('en-US'), fan('en-US', home, manageServer)];
    await report(ann, await details(ann, '/actor name:한효주'), 'Born in 1986', { page: 'the book of 2025' });
    expect((await boss.slash('/workshop page:Reports')).text).toContain('the book of 2025');
  });

  test('GIVEN five reports today WHEN a sixth comes THEN a friendly sentence refuses it', async () => {
    const ann = fan('en-US');
    const card = await details(ann, '/actor name:한효주');
    for (const number of [1, 2, 3, 4, 5])
      expect((await report(ann, card, `thing ${number}`)).text).toContain('Thank you');
    expect((await report(ann, card, 'thing 6')).text).toContain('Enough reports');
  });

  test('WHEN the reporter deletes their data THEN the report is gone', async () => {
    const [ann, boss] = [fan('en-US'), fan('en-US', home, manageServer)];
    await report(ann, await details(ann, '/actor name:한효주'), 'Born in 1986');
    await ann.press(await ann.slash('/about page:Delete my data'), '🗑️');
    expect((await boss.slash('/workshop page:Reports')).text).toContain('No report is waiting');
  });
});

describe('/workshop', () => {
  test.each([
    ['en-US', '/workshop', 'For moderators'],
    ['ja', '/作業室', 'モデレーター向け'],
    ['ko', '/작업실', '운영진'],
  ] as const)(
    'GIVEN the manager of another server in %s THEN they read a friendly sentence and nothing more',
    async (locale, line, said) => {
      const stranger = fan(locale, elsewhere, manageServer);
      const seen = await stranger.slash(line);
      expect([seen.isEphemeral, seen.buttons]).toEqual([true, []]);
      expect(seen.text).toContain(said);
    },
  );

  test('GIVEN somebody who moderates nothing THEN Discord does not offer the command', async () => {
    await expect(fan('en-US', home).slash('/workshop')).rejects.toThrow(/permission/iu);
  });

  test('GIVEN questions without an answer THEN the page lists them, and /about does not', async () => {
    state = {
      ...state,
      gaps: { ...state.gaps, top: () => Promise.resolve([{ text: 'zzyzx', count: 2, last: '2026-11-20' }]) },
    };
    const boss = fan('en-US', home, manageServer);
    expect((await boss.slash('/workshop page:Unanswered questions')).text).toContain(
      '`zzyzx` · 2 times · 20 November 2026',
    );
    expect((await boss.slash('/about')).text).not.toContain('zzyzx');
  });

  test('GIVEN a moderator THEN every page leads back to the overview', async () => {
    const boss = fan('en-US', home, manageServer);
    for (const page of ['Reports', 'Unanswered questions', 'Errors in the data']) {
      const seen = await boss.press(await boss.slash(`/workshop page:${page}`), '🏠');
      expect(seen.embeds[0]?.title).toBe('Workshop');
    }
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
