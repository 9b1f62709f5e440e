import { beforeAll, describe, expect, test } from 'vitest';
import { poolOf, randomKinds } from '../../src/insights/random.ts';
import { languages } from '../../src/language/language.ts';
import { realBot, type RealBot } from '../real-data.ts';
import { ask, botWithClock, press, walk } from './walking.ts';
import { sampleOf } from '../thorough.ts';

let bot: RealBot;
beforeAll(async () => {
  bot = await realBot();
});

const another = (customIds: readonly string[]): string =>
  customIds.find((customId) => customId.startsWith('random.')) ?? '';

describe('/random', () => {
  test.each([{}, ...randomKinds.map((kind) => ({ kind })), { kind: 'nonsense' }])(
    'GIVEN %j THEN all see a card with a button for another',
    async (given) => {
      const seen = await ask(bot, 'random', given);
      expect(seen.ephemeral).toBe(false);
      expect(another(seen.customIds)).toMatch(/^random\.(?:any|actor|series|film|quote)\.\d{1,6}\.1$/u);
    },
  );

  test('GIVEN kind film THEN the button goes on with films; the same button always opens the same card', async () => {
    const seen = await ask(bot, 'random', { kind: 'film' });
    const next = await press(bot, another(seen.customIds));
    expect(await press(bot, another(seen.customIds))).toEqual(next);
    expect(next.text).not.toBe(seen.text);
    expect(another(next.customIds)).toMatch(/^random\.film\.\d{1,6}\.2$/u);
  });

  test('GIVEN two moments THEN they usually open two different cards', async () => {
    const { bot: other, setClock } = await botWithClock();
    const seen = new Set<string>();
    for (let moment = 0; moment < 10; moment += 1) {
      setClock(`2026-11-21T12:00:00.00${moment}+09:00`);
      seen.add((await ask(other, 'random', { kind: 'actor' })).title);
    }
    expect(seen.size).toBeGreaterThan(5);
  });

  test('GIVEN "another" pressed until the films are used up THEN none came twice, and it goes on', async () => {
    const { length } = poolOf(bot.knowledge.catalog, 'film');
    const seen = new Set<string>();
    let customId = 'random.film.42.0';
    for (let place = 0; place < length; place += 1) {
      const card = await press(bot, customId);
      seen.add(card.text);
      customId = another(card.customIds);
    }
    expect(seen.size).toBe(length);
    expect(customId).toBe(`random.film.42.${length}`);
    expect(seen).toContain((await press(bot, customId)).text);
  });

  test.each([
    'random',
    'random.any',
    'random.any.1',
    'random.cat.1.1',
    'random.any.x.1',
    'random.any.1.-1',
    'random.any.1.9999999999',
  ])('GIVEN the custom id %s THEN it leads nowhere, politely', async (customId) => {
    expect((await press(bot, customId)).title).toBe('This button no longer works');
  });

  test.each(languages)(
    'GIVEN every record that can be drawn, in %s THEN each card is valid with its button',
    async (language) => {
      for (const kind of randomKinds) {
        for (const place of sampleOf([...poolOf(bot.knowledge.catalog, kind).keys()], 12)) {
          const card = await press(bot, `random.${kind}.7.${place}`, language);
          expect(another(card.customIds)).toBe(`random.${kind}.7.${place + 1}`);
        }
      }
      expect(bot.log).toEqual([]);
    },
  );

  test('GIVEN every button on the cards of one round THEN each leads somewhere', async () => {
    const first = ['random.actor.1.0', 'random.series.1.0', 'random.film.1.0', 'random.quote.1.0'];
    const cards = await Promise.all(first.map((customId) => press(bot, customId)));
    const customIds = cards.flatMap((card) => card.customIds).filter((customId) => !customId.startsWith('random.'));
    expect((await walk(bot, 'none', customIds, 'en')).strays).toEqual([]);
  });
});
