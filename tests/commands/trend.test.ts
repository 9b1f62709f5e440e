import { InteractionResponseType, InteractionType, Locale, type APIInteractionResponse } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { trend } from '../../commands/trend.ts';
import type { BotResponse } from '../../src/bot/handle-interaction.ts';
import { charts } from '../../src/cards/trend/pictures.ts';
import { topics } from '../../src/catalog/schema/quote.ts';
import { commandInteraction, localeFrom, pressInteraction } from '../../src/doors/interactions.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { validateCommand, validateInteractionResponse } from '../discord/validate/violations.ts';
import { listed } from '../discord/validate/violation.ts';
import { realBot, type RealBot } from '../real-data.ts';
import { sized } from '../thorough.ts';

let bot: RealBot;
beforeAll(async () => {
  bot = await realBot();
});

type Option = Parameters<typeof commandInteraction>[1][number];

const uploads = ({ files }: BotResponse) => ({
  files: files.map(({ name, data }) => ({ name, size: data.byteLength })),
});

async function ask(options: readonly Option[], language: Language = 'en'): Promise<BotResponse> {
  const answered = await bot.answer(commandInteraction('trend', options, localeFrom(language) ?? Locale.EnglishUS));
  const violations = validateInteractionResponse(
    answered.response,
    InteractionType.ApplicationCommand,
    uploads(answered),
  );
  expect(listed(violations)).toBe('');
  return answered;
}

async function press(customId: string, language: Language = 'en'): Promise<BotResponse> {
  const answered = await bot.answer(pressInteraction(customId, localeFrom(language) ?? Locale.EnglishUS));
  const violations = validateInteractionResponse(
    answered.response,
    InteractionType.MessageComponent,
    uploads(answered),
  );
  expect(listed(violations), customId).toBe('');
  return answered;
}

const dataOf = (response: APIInteractionResponse) =>
  (response as { data: { embeds: { title: string; image?: { url: string } }[]; attachments: unknown[] } }).data;

const option = (name: string, value: string): Option => ({ name, value });

describe('/trend', () => {
  test('GIVEN the command THEN Discord accepts it, and offers every topic and chart', () => {
    expect(listed(validateCommand(trend.data))).toBe('');
    const choices = trend.data.options?.map((one) => ('choices' in one ? one.choices?.map(({ value }) => value) : []));
    expect(choices).toEqual([[...topics], [...charts]]);
  });

  test.each(languages)(
    'GIVEN no option in %s THEN the card shows the movement at a glance with its years as a picture',
    async (language) => {
      const { response, files } = await ask([], language);
      const { embeds, attachments } = dataOf(response);
      expect(embeds[0]?.image?.url).toBe('attachment://trend-years.png');
      expect(files.map(({ name, contentType }) => [name, contentType])).toEqual([['trend-years.png', 'image/png']]);
      expect(attachments).toEqual([{ id: '0', filename: 'trend-years.png', description: files[0]?.description }]);
    },
  );

  test.each(charts.flatMap((chart) => languages.map((language) => [chart, language] as const)))(
    'GIVEN chart:%s in %s THEN the card has that picture with its alternative text',
    async (chart, language) => {
      const { response, files } = await ask([option('chart', chart)], language);
      expect(dataOf(response).embeds[0]?.image?.url).toBe(`attachment://trend-${chart}.png`);
      expect([...(files[0]?.data.slice(1, 4) ?? [])]).toEqual([0x50, 0x4e, 0x47]);
      expect(files[0]?.description).toMatch(/\d/u);
    },
  );

  test('GIVEN a chart THEN the only other part that it leads to is the overview, so that it fits a phone', async () => {
    const { response } = await ask([option('chart', 'pairs')]);
    const parts = JSON.stringify(response).matchAll(/"custom_id":"(trend\.[^"]+)~part"/gu);
    expect([...parts].map(([, id]) => id)).toEqual(['trend.all.home.1']);
  });

  test.each(topics)('GIVEN topic:%s THEN the card has the statements on it, without a picture', async (topic) => {
    const { response, files } = await ask([option('topic', topic)]);
    expect(files).toEqual([]);
    expect(dataOf(response).embeds[0]?.title).toMatch(/^The trend: /u);
  });

  test('GIVEN a topic and a chart THEN the card has the statements beside that picture', async () => {
    const { files } = await ask([option('topic', 'market'), option('chart', 'places')]);
    expect(files.map(({ name }) => name)).toEqual(['trend-places.png']);
  });

  test.each(['nonsense', '../../etc', ''])(
    'GIVEN topic:%j, which no client offers THEN the card shows everything',
    async (topic) => {
      expect(dataOf((await ask([option('topic', topic)])).response).embeds[0]?.title).toContain('at a glance');
    },
  );
});

describe('its buttons and menus', () => {
  test.each(languages)('GIVEN %s THEN Discord accepts every card that can be reached', async (language) => {
    const seen = new Set(['trend.all.home.1']);
    const most = sized({ quick: 60, thorough: Infinity });
    let pressed = 0;
    for (const customId of seen) {
      if (pressed === most) break;
      pressed += 1;
      const { response } = await press(customId, language);
      expect(response.type, customId).toBe(InteractionResponseType.UpdateMessage);
      for (const [, next] of JSON.stringify(response).matchAll(/"(?:custom_id|value)":"(trend\.[^"]+)"/gu))
        seen.add((next ?? '').split('~')[0] ?? '');
    }
    expect(pressed).toBeGreaterThanOrEqual(sized({ quick: 60, thorough: 200 }));
    expect(bot.log).toEqual([]);
  });

  test('GIVEN a card with a picture and a button to one without THEN the picture is taken away', async () => {
    expect(dataOf((await press('trend.all.drives.1')).response).attachments).toEqual([]);
  });

  test.each([
    'trend',
    'trend.all',
    'trend.all.nonsense',
    'trend.all.chart',
    'trend.all.chart.nonsense',
    'actor.chae-jong-hyeop.career',
  ])(
    'GIVEN the custom id %s, which leads nowhere THEN the presser alone reads a friendly sentence',
    async (customId) => {
      const { response } = await press(customId);
      expect(response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    },
  );

  test('GIVEN the button on the card of an actor with many works THEN a picture shows their career', async () => {
    expect(JSON.stringify((await press('actor.kang-ji-young')).response)).toContain('actor.kang-ji-young.career');
    const { files } = await press('actor.kang-ji-young.career', 'ko');
    expect(files[0]?.name).toBe('career-kang-ji-young.png');
    // The data gains works, so the test does not name their number.
    expect(files[0]?.description).toMatch(/2011년부터 \d{4}년까지 \d{2}편/u);
  });
});
