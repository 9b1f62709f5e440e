import { beforeAll, describe, expect, test } from 'vitest';
import { monthsWithReleases, placesUsed } from '../../src/insights/upcoming.ts';
import { languages } from '../../src/language/language.ts';
import { realBot, testDay, type RealBot } from '../real-data.ts';
import { ask, botWithClock, choices, press, walk } from './walking.ts';
import { sized } from '../thorough.ts';

let bot: RealBot;
/** The same data on a day with many upcoming works: those of 2025 and 2026 have not begun. */
let before: RealBot;
let other: Awaited<ReturnType<typeof botWithClock>>;
beforeAll(async () => {
  bot = await realBot();
  before = await realBot(new Date('2024-12-20T12:00:00+09:00'));
  other = await botWithClock();
});

describe('/upcoming', () => {
  test('GIVEN no future dates THEN the card says so, and shows works announced without a date with their year', async () => {
    const seen = await ask(bot, 'upcoming', {});
    expect(seen.ephemeral).toBe(false);
    expect(seen.description).toContain('No upcoming work on record has a date.');
    expect(seen.description).toContain('Announced, no date yet');
    expect(seen.description).toMatch(/Road \(2026\)\*\* · Series\n2026, no date known · only reported/u);
    expect(seen.description).not.toContain('1 January 2026');
  });

  test('GIVEN an announced date that passed without confirmation THEN the work is listed separately', async () => {
    const { description } = await press(bot, 'upcoming.all.any.2');
    const [, apart = ''] = description.split('Date passed, no word in my sources yet');
    expect(apart).toContain('Soul Mate (2026)');
    expect(apart).toContain('14 May 2026');
    expect(apart).toContain('announced');
  });

  test('GIVEN works ahead THEN they are grouped by weeks from Monday, each with countdown from noon in Japan, place, certainty and source', async () => {
    const { description } = await ask(before, 'upcoming', { where: 'netflix' });
    expect(description).toContain('▸ **13–19 October 2025**');
    const noon = Date.parse('2025-10-16T12:00:00+09:00') / 1000;
    expect(description).toContain(`16 October 2025 (<t:${noon}:R>) · confirmed`);
    expect(description).toMatch(/Netflix · Han Hyo-joo, Song Joong-ki\n-# \[/u);
  });

  test.each(languages)('GIVEN language %s THEN weeks are written as that language writes them', async (language) => {
    const { description } = await ask(before, 'upcoming', { where: 'netflix' }, language);
    const week = { en: '13–19 October 2025', ja: '2025年10月13日〜19日', ko: '2025년 10월 13일~19일' }[language];
    expect(description).toContain(week);
  });

  test.each([
    ['the day before, in Tokyo', '2025-10-15T23:59:59+09:00', /<t:\d+:R>/u],
    ['the first second of the day', '2025-10-16T00:00:00+09:00', /16 October 2025 \(today in Japan\)/u],
    ['the last second of the day', '2025-10-16T23:59:59+09:00', /16 October 2025 \(today in Japan\)/u],
  ])('GIVEN %s THEN it is ahead', async (_what, now, expected) => {
    other.setClock(now);
    const { description } = await ask(other.bot, 'upcoming', { where: 'netflix' });
    const [, ahead] = description.split('__**');
    expect(ahead).toContain('Romantics Anonymous');
    expect(ahead).toMatch(expected);
  });

  test('GIVEN the first second of the next day THEN it is just out', async () => {
    other.setClock('2025-10-17T00:00:00+09:00');
    const { description } = await press(other.bot, 'upcoming.netflix.any.2');
    expect(description.split('Out in the last 30 days')[1]).toContain('Romantics Anonymous');
  });

  test.each([
    '2024-01',
    '1/2024',
    '202401',
    '２０２４年１月',
    '2024/1',
    '2024年1月',
    '2024년 1월',
    'January 2024 · 1 work',
    'january 2024',
  ])('GIVEN month:%s THEN the card has what began in January 2024', async (month) => {
    const seen = await ask(bot, 'upcoming', { month });
    expect(seen.title).toBe('Starting in January 2024');
    expect(seen.description).toContain('Eye Love You (2024)');
  });

  test.each(['netflix', 'Netflix', 'ネットフリックス', '넷플릭스', 'netfli', '  NETFLIX '])(
    'GIVEN where:%s THEN it means Netflix',
    async (where) => {
      expect((await ask(bot, 'upcoming', { where })).title).toBe('Coming up and just out: Netflix');
    },
  );

  test.each(['film', '映画', '영화', 'cinema', 'Films'])('GIVEN where:%s THEN it means films', async (where) => {
    expect((await ask(bot, 'upcoming', { where })).title).toBe('Coming up and just out: Films');
  });

  test.each([
    [{ where: 'zzyzx' }, 'I do not know that service'],
    [{ where: '🍫' }, 'I do not know that service'],
    [{ month: '2024-13' }, 'Which month?'],
    [{ month: '2024-00' }, 'Which month?'],
    [{ month: 'soon' }, 'Which month?'],
    [{ month: '@everyone' }, 'Which month?'],
    [{ month: '0099-05' }, 'Which month?'],
  ])('GIVEN %j THEN only the asker gets a friendly answer', async (given, title) => {
    const seen = await ask(bot, 'upcoming', given);
    expect([seen.title, seen.ephemeral]).toEqual([title, true]);
  });

  test('GIVEN a month without works THEN the card says so and leads back to everything', async () => {
    const seen = await ask(bot, 'upcoming', { month: '1950-01' });
    expect(seen.description.split('\n\n')).toEqual([
      '-# What I know goes up to 13 March 2026; almost nothing later is here yet.',
      'Nothing on record matches this choice.',
    ]);
    const back = seen.customIds.findLast((id) => !id.startsWith('report'));
    expect((await press(bot, back ?? '')).title).toBe('Coming up and just out');
  });

  test('GIVEN an empty month between others THEN the nearest months on either side are one press away', async () => {
    const seen = await ask(bot, 'upcoming', { month: '2026-12' });
    expect(seen.description).toContain('Nothing on record matches this choice.');
    const before = seen.customIds.find((id) => /^upcoming\.all\.\d{4}/u.test(id)) ?? '';
    expect((await press(bot, before)).description).toMatch(/\*\*.+\(20\d\d\)\*\*/u);
  });

  test.each(['来月', '12月', '다음 달', 'December', 'next month'])(
    'GIVEN month:%s in November 2026 THEN it means December 2026',
    async (month) => {
      expect((await ask(bot, 'upcoming', { month })).title).toBe('Starting in December 2026');
    },
  );

  test('GIVEN autocomplete before the first letter THEN places with something to show come first, and all months hold something', async () => {
    const where = await choices(bot, 'upcoming', { where: '' });
    expect(where).toHaveLength(25);
    expect(where[0]).toEqual({ name: 'Netflix', value: 'netflix' });
    expect(where).toContainEqual({ name: 'Films', value: 'cinema' });
    const months = await choices(bot, 'upcoming', { month: '' });
    expect(months).toHaveLength(25);
    for (const { value } of months)
      expect((await ask(bot, 'upcoming', { month: value })).customIds.length).toBeGreaterThan(1);
    const ofNhk = await choices(bot, 'upcoming', { where: 'nhk', month: '' });
    for (const { value } of ofNhk) {
      const seen = await ask(bot, 'upcoming', { where: 'nhk', month: value });
      expect(seen.description).not.toContain('Nothing on record matches this choice.');
    }
  });

  test.each([
    ['2024-0', '2024-01'],
    ['January 2024', '2024-01'],
  ])('GIVEN month typed as %s THEN %s is among the choices', async (month, value) => {
    expect((await choices(bot, 'upcoming', { month })).map((one) => one.value)).toContain(value);
  });

  test.each(['upcoming', 'upcoming.nowhere.any.1', 'upcoming.all.2024-13.1', 'upcoming.all', 'upcoming.all.x.1'])(
    'GIVEN the custom id %s, which no card has THEN it leads nowhere, politely',
    async (customId) => {
      expect((await press(bot, customId)).title).toBe('This button no longer works');
    },
  );

  test.each(languages)(
    'GIVEN every place and every month in %s THEN each card is valid and each button leads somewhere',
    async (language) => {
      const { catalog } = bot.knowledge;
      const start = [
        'upcoming.all.any.1',
        'upcoming.all.any.99',
        ...placesUsed(catalog, testDay).map((place) => `upcoming.${place}.any.1`),
        ...monthsWithReleases(catalog, undefined, testDay).map((month) => `upcoming.all.${month}.1`),
      ];
      const now = await walk(bot, 'upcoming', start, language);
      const then = await walk(before, 'upcoming', start, language);
      expect([now.strays, then.strays, bot.log, before.log]).toEqual([[], [], [], []]);
      expect(now.pressed).toBeGreaterThan(sized({ quick: 60, thorough: 300 }));
    },
  );
});
