import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { realBot, type RealBot } from '../real-data.ts';
import { ask, choices, press, walk, type Seen } from './walking.ts';
import { sized } from '../thorough.ts';

let bot: RealBot;
beforeAll(async () => {
  bot = await realBot();
});

interface Field {
  readonly name: string;
  readonly value: string;
}

const fieldsOf = (seen: Seen): readonly Field[] => (JSON.parse(seen.text) as { fields: Field[] }[])[0]?.fields ?? [];
const labelsOf = ({ description }: Seen): string[] =>
  [...description.matchAll(/^\*\*(.+?)\*\*/gmu)].map(([, label]) => label ?? '');

const beside = (ids: readonly string[], step: number): string[] =>
  ids.map((id, index) => `compare.${id}.${ids[(index + step) % ids.length] ?? ''}`);

describe('/compare', () => {
  test('GIVEN two actors THEN each fact has one line with both values, and the card says what they share', async () => {
    const seen = await ask(bot, 'compare', { a: '채종협', b: 'ハン・ヒョジュ' });
    expect(seen.title).toBe('Chae Jong-hyeop | Han Hyo-joo');
    expect(labelsOf(seen)).toEqual(expect.arrayContaining(['Born', 'Agency', 'First work in Japan', 'Leads', 'On']));
    for (const line of seen.description.split('\n')) expect(line.split(' | ')).toHaveLength(2);
    expect(seen.description).toContain('**Born** 19 May 1993 · age 33 | 22 February 1987 · age 39');
    expect(fieldsOf(seen).map(({ name }) => name)).toEqual(['Works together', 'Co-stars of both']);
    // Works of one kind are counted once.
    expect(seen.description).toMatch(/^\*\*Works in Japan\*\* 1 series \| 4 \(1 series, .+\)$/mu);
    expect(seen.text).toContain('Ages as of 21 November 2026 in Japan');
  });

  test('GIVEN two who played together THEN the card lists the works together, and a button leads to the chain between them', async () => {
    const seen = await ask(bot, 'compare', { a: 'chae-jong-hyeop', b: 'nikaido-fumi' });
    expect(fieldsOf(seen).find(({ name }) => name === 'Works together (1)')?.value).toContain('Eye Love You (2024)');
    expect(seen.customIds).toContain('costars.chae-jong-hyeop.with.nikaido-fumi');
  });

  test('GIVEN two works THEN dates, places, cast, Koreans and directors have a line each, and a figure of both has its source', async () => {
    const seen = await ask(bot, 'compare', { a: 'eye love you', b: '匿名の恋人たち' });
    const facts = ['Kind', 'When', 'Network', 'Streaming', 'Cast on record', 'Korean actors', 'Director'];
    expect(labelsOf(seen)).toEqual(facts);
    expect(seen.description).toContain('**Network** TBS | –');
    const figures = fieldsOf(seen).find(({ name }) => name === 'In numbers')?.value ?? '';
    expect(figures.match(/^\*\*/gmu)).toHaveLength(2);
    expect(figures.match(/^-# \S/gmu)).toHaveLength(2);
    // The rest of the figures is one press away.
    expect(seen.customIds).toContain('series.eye-love-you-2024.figures.1');
  });

  test.each([[{ a: 'han-hyo-joo', b: 'eye love you' }], [{ a: 'eye love you', b: 'han-hyo-joo' }]])(
    'GIVEN a person and a work (%j) THEN a friendly sentence puts both of them one press away',
    async (given) => {
      const seen = await ask(bot, 'compare', given);
      expect([seen.title, seen.ephemeral]).toEqual(['A person and a work', true]);
      expect(seen.description).toContain('Han Hyo-joo is a person and Eye Love You (2024) is a work');
      expect(seen.customIds).toEqual(['actor.han-hyo-joo', 'series.eye-love-you-2024']);
    },
  );

  test('GIVEN the same record twice THEN a friendly sentence says so', async () => {
    const seen = await ask(bot, 'compare', { a: '한효주', b: 'han hyo joo' });
    expect([seen.title, seen.ephemeral]).toEqual(['The same name twice', true]);
  });

  test.each([
    [{ a: 'kim', b: 'han-hyo-joo' }, /^compare\.[a-z0-9-]+\.han-hyo-joo$/u],
    [{ a: 'han-hyo-joo', b: 'kim' }, /^compare\.han-hyo-joo\.[a-z0-9-]+$/u],
  ])('GIVEN %j THEN the asker alone is asked which, and a choice leads to the comparison', async (given, customId) => {
    const seen = await ask(bot, 'compare', given);
    expect([seen.title, seen.ephemeral]).toEqual(['Which ones did you mean?', true]);
    for (const one of seen.customIds) expect(one).toMatch(customId);
    expect((await press(bot, seen.customIds[0] ?? '')).title).toContain('Han Hyo-joo');
  });

  test.each(['Zzyzx Qwrtplk', '🍫', '   ', '@everyone'])(
    'GIVEN %j for a name THEN only the asker sees the answer',
    async (a) => {
      const seen = await ask(bot, 'compare', { a, b: 'han-hyo-joo' });
      expect(seen.ephemeral).toBe(true);
      expect(seen.text).toContain('This is Han Hyo-joo.');
    },
  );

  test('GIVEN a person in the other option THEN only people, and not that one, are offered; a work: only works', async () => {
    const { catalog } = bot.knowledge;
    expect(await choices(bot, 'compare', { a: '' })).toHaveLength(25);
    const people = await choices(bot, 'compare', { a: 'han-hyo-joo', b: '' });
    expect(people.length).toBeGreaterThan(20);
    for (const { value } of people) expect(catalog.anyone(value)).toBeDefined();
    expect(people.map(({ value }) => value)).not.toContain('han-hyo-joo');
    const works = await choices(bot, 'compare', { a: 'eye love you', b: '' });
    expect(works.length).toBeGreaterThan(20);
    for (const { value } of works) expect(catalog.series.has(value)).toBe(true);
  });

  test.each(['compare', 'compare.nobody.han-hyo-joo', 'compare.han-hyo-joo', 'compare.nobody.nobody2'])(
    'GIVEN the custom id %s THEN it leads nowhere, politely',
    async (customId) => {
      expect((await press(bot, customId)).title).toBe('This button no longer works');
    },
  );

  test.each(languages)(
    'GIVEN every person and every work beside another, in %s THEN each card is valid and each button leads somewhere',
    async (language) => {
      const { people, costars, series } = bot.knowledge.catalog;
      const persons = [...people.keys(), ...costars.keys()];
      const works = [...series.keys()];
      // The longest cards.
      const heavy = works.toSorted(
        (a, b) => JSON.stringify(series.get(b)).length - JSON.stringify(series.get(a)).length,
      );
      const start = [...beside(persons, 97), ...beside(works, 41), ...beside(heavy.slice(0, 30), 1)];
      const { pressed, strays } = await walk(bot, 'compare', start, language);
      expect([strays, bot.log]).toEqual([[], []]);
      expect(pressed).toBeGreaterThan(sized({ quick: 60, thorough: 1000 }));
    },
  );
});
