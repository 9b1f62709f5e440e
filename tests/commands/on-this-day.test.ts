import { beforeAll, describe, expect, test } from 'vitest';
import { monthDayNamed } from '../../commands/on-this-day.ts';
import { addDays } from '../../src/catalog/calendar.ts';
import { dayInJapan } from '../../src/catalog/status.ts';
import { daysWithEvents } from '../../src/insights/on-this-day.ts';
import { languages } from '../../src/language/language.ts';
import { realBot, testDay, type RealBot } from '../real-data.ts';
import { ask, botWithClock, choices, press, walk } from './walking.ts';
import { sized } from '../thorough.ts';

let bot: RealBot;
let other: Awaited<ReturnType<typeof botWithClock>>;
beforeAll(async () => {
  bot = await realBot();
  other = await botWithClock();
});

describe('a day of the year as people write it', () => {
  test.each([
    ['11-21', '11-21'],
    ['1-2', '01-02'],
    ['11/21', '11-21'],
    ['11.21', '11-21'],
    ['1121', '11-21'],
    ['2026-11-21', '11-21'],
    ['11月21日', '11-21'],
    ['１１月２１日', '11-21'],
    ['11월 21일', '11-21'],
    ['2024年2月29日', '02-29'],
    ['02-29', '02-29'],
    ['21 November', '11-21'],
    ['Nov 21', '11-21'],
    ['November 21, 2020', '11-21'],
    ['21 November 2020', '11-21'],
    ['21 November · 1 birth, 3 statements', '11-21'],
    ['11月21日 · 誕生日1・発言3', '11-21'],
    ['令和8年2月22日', '02-22'],
    ['平成元年1月8日', '01-08'],
    ['昭和62.2.22', '02-22'],
    ['2024년 2월 29일', '02-29'],
    ['22/2', '02-22'],
    ['12/2', '12-02'],
    ['22/13', undefined],
    ['02-30', undefined],
    ['13-01', undefined],
    ['00-00', undefined],
    ['12', undefined],
    ['soon', undefined],
    ['', undefined],
    ['99999999999', undefined],
    ['🍫', undefined],
  ])('GIVEN %j THEN it means %s', (text, expected) => {
    expect(monthDayNamed(text)).toBe(expected);
  });
});

describe('/on-this-day', () => {
  test('GIVEN no date THEN the card is that of today in Japan, with what happened, how long ago, and a source for each', async () => {
    const seen = await ask(bot, 'on-this-day', {});
    expect(seen.title).toBe('On this day: 21 November, today in Japan');
    expect(seen.description).toContain('Tokyo Taxi (2025)** · Film · a year ago today');
    expect(seen.description).toContain('56 today');
    expect(seen.description.match(/\]\(<https?:/gu)?.length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['the last second of the year', '2025-12-31T23:59:59+09:00', '31 December'],
    ['the first second of the year', '2026-01-01T00:00:00+09:00', '1 January'],
    ['the same second in UTC', '2025-12-31T15:00:00Z', '1 January'],
    ['the leap day', '2028-02-29T12:00:00+09:00', '29 February'],
    ['the end of February in another year', '2027-02-28T23:59:59+09:00', '28 February'],
    ['one second later', '2027-03-01T00:00:00+09:00', '1 March'],
  ])('GIVEN %s in Tokyo THEN the card is that of %s', async (_what, now, day) => {
    other.setClock(now);
    const seen = await ask(other.bot, 'on-this-day', {});
    expect(seen.title).toBe(`On this day: ${day}, today in Japan`);
  });

  test('GIVEN another day THEN it has no ages and nothing "ago today", and a button leads to today', async () => {
    const seen = await ask(bot, 'on-this-day', { date: '11-22' });
    expect(seen.description).not.toMatch(/\d+ today|ago today/u);
    expect(seen.customIds).toContain('on-this-day.11-21.1~today');
  });

  test('GIVEN a speaker of several statements on one day THEN the card has one of them and the number of the rest, and the menu has all', async () => {
    const said = [...bot.knowledge.catalog.quotes.values()].filter(
      ({ date, speaker }) => date === '2025-11-21' && speaker.en === 'Ha Yeon-soo',
    );
    expect(said.length).toBeGreaterThan(1);
    const seen = await ask(bot, 'on-this-day', { date: '11-21' });
    expect(seen.description.match(/\*\*Ha Yeon-soo:\*\*/gu)).toHaveLength(1);
    expect(seen.description).toContain(`${said.length - 1} more statement`);
    expect(seen.customIds).toEqual(expect.arrayContaining(said.map(({ id }) => `quote.one.${id}`)));
  });

  test('GIVEN a day without events THEN the card says so, and the buttons lead to days with events', async () => {
    const days = daysWithEvents(bot.knowledge.catalog, testDay);
    let empty = '2024-01-01';
    while (days.has(empty.slice(5))) empty = addDays(empty, 1);
    const seen = await ask(bot, 'on-this-day', { date: empty.slice(5) });
    expect(seen.description).toBe('Nothing is on record for this day.');
    expect(seen.customIds.length).toBeGreaterThanOrEqual(2);
    for (const customId of seen.customIds.filter((one) => !one.endsWith('~today')))
      expect((await press(bot, customId)).description).not.toBe(seen.description);
  });

  test.each(['today', '今日', '오늘', ' Today '])('GIVEN %j THEN it is the day in Japan', async (date) => {
    expect(await ask(bot, 'on-this-day', { date })).toEqual(await ask(bot, 'on-this-day', {}));
  });

  test.each([
    ['tomorrow', 1],
    ['昨日', -1],
  ])('GIVEN %s THEN it is the day %i from today', async (date, days) => {
    const day = addDays(dayInJapan(testDay), days).slice(5);
    expect(await ask(bot, 'on-this-day', { date })).toEqual(await ask(bot, 'on-this-day', { date: day }));
  });

  test.each(['02-30', '13-01', 'soon', '@everyone', '`'])(
    'GIVEN %j THEN only the asker gets a friendly answer',
    async (date) => {
      const seen = await ask(bot, 'on-this-day', { date });
      expect([seen.title, seen.ephemeral]).toEqual(['Which day?', true]);
    },
  );

  test('GIVEN autocomplete before the first letter THEN the list has the next days with something on them, from today on', async () => {
    const list = await choices(bot, 'on-this-day', { date: '' });
    const days = daysWithEvents(bot.knowledge.catalog, testDay);
    expect(list).toHaveLength(25);
    expect(list[0]?.value).toBe('11-21');
    for (const { value } of list) expect(days.has(value)).toBe(true);
    other.setClock('2026-12-31T12:00:00+09:00');
    const [last] = await choices(other.bot, 'on-this-day', { date: '' });
    expect(last?.value).toMatch(/^12-31|^01-/u);
  });

  test.each(languages)(
    'GIVEN the name of a choice instead of its value, in %s THEN the card is the same',
    async (language) => {
      const [, choice] = await choices(bot, 'on-this-day', { date: '' }, language);
      const byName = await ask(bot, 'on-this-day', { date: choice?.name ?? '' }, language);
      expect(byName).toEqual(await ask(bot, 'on-this-day', { date: choice?.value ?? '' }, language));
    },
  );

  test.each([
    ['12-2', /^12-(?:02|2)/u],
    ['Dec', /^12-/u],
  ])('GIVEN date typed as %s THEN all choices are such days', async (date, expected) => {
    const list = await choices(bot, 'on-this-day', { date });
    expect(list.length).toBeGreaterThan(2);
    for (const { value } of list) expect(value).toMatch(expected);
  });

  test.each(['on-this-day', 'on-this-day.02-30.1', 'on-this-day.x.1'])(
    'GIVEN the custom id %s THEN it leads nowhere, politely',
    async (customId) => {
      expect((await press(bot, customId)).title).toBe('This button no longer works');
    },
  );

  test.each(languages)(
    'GIVEN all 366 days in %s THEN each card is valid and each button leads somewhere',
    async (language) => {
      const start = Array.from({ length: 366 }, (_, day) => `on-this-day.${addDays('2024-01-01', day).slice(5)}.1`);
      const { pressed, strays } = await walk(bot, 'on-this-day', start, language);
      expect([strays, bot.log]).toEqual([[], []]);
      expect(pressed).toBeGreaterThan(sized({ quick: 60, thorough: 800 }));
    },
  );
});
