import { Locale } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { commandInteraction, pressInteraction } from '../src/doors/interactions.ts';
import { realBot, type RealBot } from './real-data.ts';

/** The two articles that the project began from: Zapzee, 3 July 2024, and Variety, June 2024. */
let bot: RealBot;
beforeAll(async () => {
  bot = await realBot();
});

/** The ways of the buttons of a response. */
const own = (text: string): string[] =>
  [...text.matchAll(/"custom_id":"((?:actor|series|quote)\.[^"~]+)"/gu)].map(([, way]) => way ?? '');

/** The text of a record's card and of every page that its own buttons open. */
async function allPages(command: string, option: string, value: string): Promise<string> {
  const { response } = await bot.answer(commandInteraction(command, [{ name: option, value }], Locale.EnglishUS));
  const pages = [JSON.stringify(response)];
  const ways = new Set(own(pages[0] ?? ''));
  for (const way of ways) {
    const page = JSON.stringify((await bot.answer(pressInteraction(way, Locale.EnglishUS))).response);
    pages.push(page);
    for (const next of own(page)) ways.add(next);
  }
  return pages.join('\n').replaceAll('\\\\', '');
}

describe('every fact of the two articles that the project began from', () => {
  test.each([
    ['series', 'title', 'eye love you', ['Chae Jong-hyeop', 'TBS', '23 January 2024', 'lead']],
    [
      'series',
      'title',
      'romantics anonymous',
      [
        'Chocolate Romance',
        'Les Émotifs anonymes',
        'Sho Tsukikawa',
        'Shun Oguri',
        'Jin Akanishi',
        'Yuri Nakamura',
        'Yong Film',
        'Ryu Film',
        'Riki Project',
        'Han Hyo-joo',
        'Netflix',
      ],
    ],
    [
      'series',
      'title',
      'soul mate 2026',
      [
        'Shunki Hashizume',
        'Dai Ota',
        'Hayato Isomura',
        'Ok Taec',
        'Berlin',
        'Seoul',
        'Tokyo',
        'Johan Hwang',
        'boxer',
        'ten years',
      ],
    ],
    ['series', 'title', 'grand maison paris', ['Ok Taec', 'Takuya Kimura']],
    ['actor', 'name', 'chae jong-hyeop', ['Eye Love You', 'Yoon Tae-oh']],
    ['actor', 'name', 'han hyo-joo', ['Romantics Anonymous', 'Netflix']],
    ['actor', 'name', 'ok taecyeon', ['Soul Mate', 'Grand Maison Paris', '2PM']],
  ])('GIVEN /%s %s:%s THEN the card and its pages hold each of them', async (command, option, value, facts) => {
    const text = await allPages(command, option, value);
    for (const fact of facts) expect(text).toContain(fact);
  });

  test.each([
    ['market', ['economic slump in the Korean drama market', 'harder to secure investments and broadcasting slots']],
    [
      'budget',
      [
        'Japan’s highest-paid actor, earns only one-tenth',
        'discontinuation of many planned Korea-Japan collaborations',
      ],
    ],
    [
      'craft',
      [
        'heartfelt depiction of love',
        'ultimate destiny story',
        'incredible 10-year story arc',
        'underwent boxing training',
      ],
    ],
    ['reception', ['will warm the hearts of viewers']],
    ['co-production', ['Filming in Japan, Korea, and Germany gives the project a truly global feel']],
  ])(
    'GIVEN /quote topic:%s THEN the statements of the articles are there, in the words that were printed',
    async (topic, words) => {
      const text = await allPages('quote', 'topic', topic);
      for (const word of words) expect(text).toContain(word);
    },
  );
});
