import { beforeAll, describe, expect, test } from 'vitest';
import { isActor, type Catalog } from '../../src/catalog/catalog.ts';
import { answerLine } from '../../src/cards/actor/answer-line.ts';
import { trendCard } from '../../src/cards/trend/trend.ts';
import { careerTotals } from '../../src/insights/compare.ts';
import { career } from '../../src/insights/trend/career.ts';
import { mostCast } from '../../src/insights/trend/most-cast.ts';
import { productions } from '../../src/insights/trend/productions.ts';
import { ask } from '../commands/walking.ts';
import { realBot, testDay, type RealBot } from '../real-data.ts';
import { sampleOf } from '../thorough.ts';

let bot: RealBot;
let catalog: Catalog;
beforeAll(async () => {
  bot = await realBot();
  ({ catalog } = bot.knowledge);
});

const number = (text: string, pattern: RegExp): number | undefined => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

describe('every count of works', () => {
  test('GIVEN any actor with work in Japan THEN the card, the comparison, the career and the chart of the trend agree', () => {
    const released = new Map(mostCast(productions(catalog, testDay)).map(({ person, works }) => [person, works]));
    const actors = [...catalog.people.values()].filter((one) => isActor(one) && catalog.hasJapaneseWork(one.id));
    expect(actors.length).toBeGreaterThan(250);
    for (const actor of actors) {
      const line = answerLine(actor, catalog, 'en', testDay) ?? '';
      const all = number(line, /(\d+) works? in Japan/u);
      const pending =
        all === 1
          ? Number(/not out yet|unconfirmed|cancelled/u.test(line))
          : [/(\d+) not out yet/u, /(\d+) with an unconfirmed/u, /(\d+) cancelled/u]
              .map((pattern) => number(line, pattern) ?? 0)
              .reduce((sum, count) => sum + count);
      const { parts } = career(actor.id, catalog, Infinity);
      expect([actor.id, all]).toEqual([actor.id, careerTotals(actor.id, catalog).works]);
      expect([actor.id, all]).toEqual([actor.id, new Set(parts.map(({ series }) => series)).size]);
      // The trend counts works that are out, and its card says so.
      if (actor.nationality === 'KR')
        expect([actor.id, released.get(actor.id) ?? 0]).toEqual([actor.id, (all ?? 0) - pending]);
    }
  });

  test('GIVEN /about and /trend THEN they count the same works', async () => {
    const about = (await ask(bot, 'about', {})).text;
    const trend = trendCard(undefined, undefined, catalog, 'en', testDay).embeds[0]?.description ?? '';
    expect(number(about, /\((\d+) are out\)/u)).toBe(
      number(trend, /\*\*(\d+)\*\* Japanese works with Korean actors came out/u),
    );
  });

  test('GIVEN actors THEN /ask counts as many works as the card', async () => {
    const actors = [...catalog.people.values()].filter((one) => isActor(one) && catalog.hasJapaneseWork(one.id));
    for (const { id, names } of sampleOf(actors, 15)) {
      const { text } = await ask(bot, 'ask', { question: `How many works does ${names.en} have in Japan?` });
      // It says so where it counts for all people of a name.
      if (text.includes('Several people have that name')) continue;
      const said = number(text, /(\d+)\D{0,4} works?/u);
      expect([id, said]).toEqual([id, careerTotals(id, catalog).works]);
    }
  });
});
