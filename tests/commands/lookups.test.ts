import { InteractionType, Locale, MessageFlags } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { autocompleteInteraction, commandInteraction, localeFrom } from '../../src/doors/interactions.ts';
import { languages } from '../../src/language/language.ts';
import { listed } from '../discord/validate/violation.ts';
import { validateInteractionResponse } from '../discord/validate/violations.ts';
import { realBot, type RealBot } from '../real-data.ts';

let bot: RealBot;
beforeAll(async () => {
  bot = await realBot();
});

interface Seen {
  readonly title: string;
  readonly text: string;
  readonly ephemeral: boolean;
  readonly json: string;
}

async function ask(command: string, option: string, value: string, locale: Locale = Locale.EnglishUS): Promise<Seen> {
  const { response } = await bot.answer(
    commandInteraction(command, option === '' ? [] : [{ name: option, value }], locale),
  );
  expect(listed(validateInteractionResponse(response, InteractionType.ApplicationCommand))).toBe('');
  const { data } = response as { data: { embeds: { title: string }[]; flags?: number } };
  return {
    title: data.embeds[0]?.title ?? '',
    text: JSON.stringify(data.embeds),
    ephemeral: data.flags === MessageFlags.Ephemeral,
    json: JSON.stringify(data),
  };
}

async function choices(
  command: string,
  option: string,
  typed: string,
  locale = Locale.EnglishUS,
): Promise<{ name: string; value: string }[]> {
  const { response } = await bot.answer(autocompleteInteraction(command, [{ name: option, value: typed }], locale));
  expect(listed(validateInteractionResponse(response, InteractionType.ApplicationCommandAutocomplete))).toBe('');
  return (response as { data: { choices: { name: string; value: string }[] } }).data.choices;
}

describe('/actor', () => {
  test.each([
    'han hyo joo',
    'Han Hyo-joo',
    '한효주',
    'ハン・ヒョジュ',
    'ハンヒョジュ',
    'han-hyo-joo',
    'HAN HYOJOO',
    '  han hyo joo  ',
  ])('GIVEN name:%s THEN all see the card of Han Hyo-joo', async (name) => {
    const seen = await ask('actor', 'name', name);
    expect(seen.title).toBe('Han Hyo-joo');
    expect(seen.ephemeral).toBe(false);
  });

  test.each([
    ['en-US', 'Han Hyo-joo', '한효주 · ハン・ヒョジュ'],
    ['ja', 'ハン・ヒョジュ', '한효주 · Han Hyo-joo'],
    ['ko', '한효주', 'ハン・ヒョジュ · Han Hyo-joo'],
  ])(
    'GIVEN a fan with locale %s THEN the name is in that language, with the other two beside it',
    async (locale, title, beside) => {
      const seen = await ask('actor', 'name', 'han-hyo-joo', locale as Locale);
      expect(seen.title).toBe(title);
      expect(seen.text).toContain(beside);
    },
  );

  test.each([
    ['en-US', 'Chong Wishing', '정의신 · 鄭義信', '**Yakiniku Dragon (2018)** · Director, Screenplay'],
    ['ja', '鄭義信', '정의신 · Chong Wishing', '**焼肉ドラゴン（2018）** · 監督、脚本'],
    ['ko', '정의신', '鄭義信 · Chong Wishing', '**야키니쿠 드래곤 (2018)** · 감독, 각본'],
  ])(
    'GIVEN a director in %s THEN their name is in that language, and each work has a line with all they did for it',
    async (locale, title, beside, made) => {
      const seen = await ask('actor', 'name', 'Wishing Chong', locale as Locale);
      expect(seen.title).toBe(title);
      expect(seen.text).toContain(beside);
      expect(seen.text).toContain(made);
    },
  );

  test('GIVEN an unknown name THEN only the asker sees that, and nobody else is shown instead', async () => {
    const seen = await ask('actor', 'name', 'Zzyzx Qwrtplk');
    expect(seen.title).toBe('I could not find that');
    expect(seen.ephemeral).toBe(true);
  });

  test.each([
    ['nothing but spaces', '   '],
    ['an emoji', '🍫'],
    ['punctuation', '・・・!?'],
    ['a control character', '\u0000\u202E'],
  ])('GIVEN %s THEN the asker alone reads a friendly sentence', async (_what, name) => {
    const seen = await ask('actor', 'name', name);
    expect(seen.ephemeral).toBe(true);
  });

  test('GIVEN 6,000 characters THEN the answer stays within the limits', async () => {
    const seen = await ask('actor', 'name', '한효주 chae '.repeat(600).slice(0, 6000));
    expect(seen.json.length).toBeLessThan(6000);
  });

  test.each([
    '@everyone',
    '<@123456789012345678>',
    '**bold** [link](https://evil.example)',
    '`code` ||spoiler||',
    '# heading\n> quote',
    '</about:1>',
    '<t:0:R>',
  ])('GIVEN %j THEN it comes back as plain text that pings nobody and links nowhere', async (name) => {
    const { response } = await bot.answer(
      commandInteraction('actor', [{ name: 'name', value: name }], Locale.EnglishUS),
    );
    expect(response).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
    const [embed] = (response as { data: { embeds: { description: string }[] } }).data.embeds;
    const outside = (embed?.description ?? '').replaceAll(/`[^`]*`/gu, '');
    expect(outside).not.toMatch(/@everyone|<@|\]\(|\*\*|\|\||<t:|<\//u);
  });
});

describe('/series', () => {
  test.each([
    ['아이 러브 유', 'Eye Love You (2024)'],
    ['eye love you', 'Eye Love You (2024)'],
    ['匿名の恋人たち', 'Romantics Anonymous (2025)'],
    ['Tokumei no Koibitotachi', 'Romantics Anonymous (2025)'],
    ['그랑 메종 파리', 'Grand Maison Paris (2024)'],
  ])('GIVEN title:%s THEN the card is that of %s', async (title, expected) => {
    expect((await ask('series', 'title', title)).title).toBe(expected);
  });

  test('GIVEN a work whose promised day passed without word THEN the card says just that', async () => {
    const seen = await ask('series', 'title', 'soul-mate-2026');
    expect(seen.text).toContain('Announced for 14 May 2026; none of my sources says yet that it came out');
  });
});

describe('/quote', () => {
  test.each(languages)(
    'GIVEN no options and language %s THEN each statement of the first page has its speaker and a link to its source',
    async (language) => {
      const seen = await ask('quote', '', '', localeFrom(language));
      const embeds = JSON.parse(seen.text) as { fields: { name: string; value: string }[] }[];
      const statements = embeds.flatMap(({ fields }) => fields);
      expect(statements.length).toBeGreaterThanOrEqual(1);
      for (const { name, value } of statements) {
        expect(name).not.toBe('');
        expect(value).toMatch(/\]\(<https?:/u);
      }
      expect(seen.ephemeral).toBe(false);
    },
  );

  test.each(['why-japan', 'language', 'craft', 'co-production', 'reception', 'market', 'budget', 'quality', 'future'])(
    'GIVEN topic:%s THEN all statements are of that topic',
    async (topic) => {
      const { response } = await bot.answer(
        commandInteraction('quote', [{ name: 'topic', value: topic }], Locale.EnglishUS),
      );
      const [embed] = (response as { data: { embeds: { fields: { value: string }[] }[] } }).data.embeds;
      const texts = [...bot.knowledge.catalog.quotes.values()]
        .filter((quote) => quote.topic === topic)
        .map(({ text, verbatim }) => verbatim?.words.slice(0, 170) ?? text.en);
      expect(embed?.fields.length).toBeGreaterThan(0);
      for (const { value } of embed?.fields ?? []) {
        const shown = value.replaceAll('\\', '');
        expect(texts.some((text) => shown.includes(text))).toBe(true);
      }
    },
  );

  test('GIVEN about a person in free text THEN the card has what was said by and about that person', async () => {
    expect((await ask('quote', 'about', '채종협')).title).toBe('What was said: Chae Jong-hyeop');
  });
});

describe('/search', () => {
  test('GIVEN a name THEN the person is among the names', async () => {
    expect((await ask('search', 'text', 'chae jong-hyeop')).text).toContain('Chae Jong-hyeop');
  });

  test.each([
    ['chocolate', Locale.EnglishUS],
    ['チョコレート', Locale.Japanese],
    ['초콜릿', Locale.Korean],
  ])('GIVEN a word of a plot, %s THEN the card has the works and statements that contain it', async (word, locale) => {
    const seen = await ask('search', 'text', word, locale);
    expect(seen.ephemeral).toBe(false);
    expect(seen.text.toLowerCase()).toContain(word);
  });
});

describe('autocomplete', () => {
  test.each([
    ['actor', 'name'],
    ['series', 'title'],
    ['quote', 'about'],
    ['search', 'text'],
  ])('GIVEN /%s %s before the first letter THEN a useful list has 25 entries', async (command, option) => {
    const list = await choices(command, option, '');
    expect(list).toHaveLength(25);
    for (const { value } of list)
      expect(bot.knowledge.catalog.series.has(value) || bot.knowledge.catalog.anyone(value) !== undefined).toBe(true);
  });

  test('GIVEN a word of a plot in /search THEN the search for it comes first, because Enter takes the first of the list', async () => {
    const [first] = await choices('search', 'text', 'budget');
    expect(first).toEqual({ name: 'Search for “budget”', value: 'budget' });
    expect((await ask('search', 'text', first?.value ?? '')).title).toBe('Search: budget');
  });

  test.each([
    ['han hy', 'Han Hyo-joo · 한효주 · ハン・ヒョジュ', Locale.EnglishUS],
    ['한효', '한효주 · ハン・ヒョジュ · Han Hyo-joo', Locale.Korean],
    ['ハン・ヒョ', 'ハン・ヒョジュ · 한효주 · Han Hyo-joo', Locale.Japanese],
  ])('GIVEN %s THEN the first choice is named %s', async (typed, name, locale) => {
    const [first] = await choices('actor', 'name', typed, locale);
    expect(first?.value).toBe('han-hyo-joo');
    expect(first?.name.startsWith(name)).toBe(true);
  });

  test('GIVEN the name of a choice instead of its value, as clients were seen to send THEN the card is the same', async () => {
    const [first] = await choices('actor', 'name', 'han hyo');
    expect((await ask('actor', 'name', first?.name ?? '')).title).toBe('Han Hyo-joo');
  });
});
