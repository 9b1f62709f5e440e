import { InteractionType, Locale, MessageFlags, type APIEmbed } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  autocompleteInteraction,
  commandInteraction,
  localeFrom,
  messageInteraction,
  pressInteraction,
} from '../../src/doors/interactions.ts';
import { answerWords } from '../../src/language/answers/words.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { listed } from '../discord/validate/violation.ts';
import { validateInteractionResponse } from '../discord/validate/violations.ts';
import { questionsOf } from '../questions/sets.ts';
import { noGaps } from '../../src/state/gaps/gaps.ts';
import { memoryState } from '../../src/state/state.ts';
import { botOf, realBot, testDay, type RealBot } from '../real-data.ts';
import { sized } from '../thorough.ts';

let bot: RealBot;
beforeAll(async () => {
  bot = await realBot();
});

const locale = (language: Language): Locale => localeFrom(language) ?? Locale.EnglishUS;

interface Seen {
  readonly text: string;
  readonly isEphemeral: boolean;
  readonly ways: readonly string[];
}

function seen(response: unknown, to = InteractionType.ApplicationCommand): Seen {
  expect(listed(validateInteractionResponse(response, to))).toBe('');
  const { data } = response as { data: { embeds: unknown[]; components: unknown[]; flags?: number } };
  const ways = [...JSON.stringify(data.components).matchAll(/"(?:custom_id|value)":"([a-z]+\.[^"]+)"/gu)];
  return {
    text: JSON.stringify(data.embeds),
    isEphemeral: data.flags === MessageFlags.Ephemeral,
    ways: ways.map(([, way]) => way ?? ''),
  };
}

async function ask(question: string, language: Language = 'en'): Promise<Seen> {
  const given = [{ name: 'question', value: question }];
  return seen((await bot.answer(commandInteraction('ask', given, locale(language)))).response);
}

const who = async (text: string, language: Language = 'en'): Promise<Seen> =>
  seen((await bot.answer(messageInteraction('Who is this?', text, locale(language)))).response);

const offered = async (typed: string, language: Language): Promise<string[]> => {
  const given = [{ name: 'question', value: typed }];
  const { response } = await bot.answer(autocompleteInteraction('ask', given, locale(language)));
  expect(listed(validateInteractionResponse(response, InteractionType.ApplicationCommandAutocomplete))).toBe('');
  return (response as { data: { choices: { value: string }[] } }).data.choices.map(({ value }) => value);
};

describe('/ask', () => {
  test.each([
    ['en', 'What is coming next?', /(?:Announced|Reported) for (?:\d+ )?(?:\w+ )?(\d{4})/gu],
    ['ja', '次に放送されるドラマは？', /(\d{4})年(?:\d+月)?(?:\d+日)?と(?:発表|報道)/gu],
    ['ko', '다음에 나오는 일본 드라마 뭐야?', /(\d{4})년(?: \d+월)?(?: \d+일)? (?:방송|공개|개봉|공연)(?:으)?로/gu],
  ] as const)(
    'GIVEN %s and what comes next THEN the answer has nothing that was due before last year',
    async (language, question, due) => {
      const { text } = await ask(question, language);
      const years = [...text.matchAll(due)].map(([, year]) => Number(year));
      expect(years.length).toBeGreaterThan(0);
      for (const year of years) expect(year).toBeGreaterThanOrEqual(2025);
    },
  );

  test.each([
    ['en', 'Who plays Tae-oh in Eye Love You?', '**Chae Jong-hyeop**'],
    ['ja', 'Eye Love Youのテオ役は誰？', '**チェ・ジョンヒョプ**です'],
    ['ko', '아이 러브 유 윤태오 역 누구야?', '채종협'],
  ] as const)(
    'GIVEN a question in %s THEN the answer is one sentence in that language, with sources and the day',
    async (language, question, sentence) => {
      const { text, isEphemeral } = await ask(question, language);
      expect(text).toContain(sentence);
      expect(text).toContain(answerWords[language].sources);
      expect(text).toContain('2026');
      expect(isEphemeral).toBe(false);
    },
  );

  test('GIVEN an unknown name that two people ask for THEN it is counted twice, though the card is made once', async () => {
    const gaps: string[] = [];
    const state = { ...memoryState(), gaps: { ...noGaps, note: (text: string) => void gaps.push(text) } };
    const own = botOf(bot.knowledge, testDay, state);
    const given = [{ name: 'question', value: 'Is Baek Du-chil in any Japanese drama?' }];
    const [first, second] = [
      await own.answer(commandInteraction('ask', given, Locale.EnglishUS)),
      await own.answer(commandInteraction('ask', given, Locale.EnglishUS)),
    ];
    expect(second.response).toEqual(first.response);
    expect(gaps).toEqual(['Is Baek Du-chil in any Japanese drama?', 'Is Baek Du-chil in any Japanese drama?']);
  });

  test('GIVEN a question in another language than the reader has THEN the answer is in that of the question', async () => {
    const { text } = await ask('匿名の恋人たちの監督は誰', 'en');
    expect(text).toContain('監督・演出は');
  });

  test.each([
    ['en', 'Is Baek Du-chil in any Japanese drama?', 'Baek Du-chil'],
    ['ja', 'ペク・ドゥチルは日本のドラマに出たことある？', 'ペク・ドゥチル'],
    ['ko', '백두칠 일본 드라마 찍은 적 있어?', '백두칠'],
  ] as const)(
    'GIVEN a name in %s that the catalog does not have THEN the asker alone reads which one',
    async (language, question, name) => {
      const { text, isEphemeral } = await ask(question, language);
      expect(text).toContain(answerWords[language].unknown.title);
      expect(text).toContain(name);
      expect(isEphemeral).toBe(true);
    },
  );

  test.each(languages)(
    'GIVEN something else in %s THEN a friendly sentence gives three examples, and each of them works',
    async (language) => {
      const outside = { en: 'what is the weather today', ja: '今日の天気は？', ko: '오늘 날씨 어때' }[language];
      const { text, isEphemeral } = await ask(outside, language);
      const examples = bot.knowledge.questions.offers(undefined, language).slice(0, 3);
      expect(text).toContain(answerWords[language].decline.title);
      expect(isEphemeral).toBe(true);
      for (const example of examples) expect(text).toContain(JSON.stringify(example).slice(1, -1));
      for (const example of examples) expect((await ask(example, language)).isEphemeral, example).toBe(false);
    },
  );

  test.each([
    ['a sequel', 'Will there be a Romantics Anonymous season 2?'],
    ['a private matter', 'is Chae Jong-hyeop dating anyone?'],
    ['an ending', 'Eye Love You ending explained'],
  ])(
    'GIVEN %s of something known THEN the asker alone reads that it is not on record, and what is',
    async (_what, question) => {
      const { text, isEphemeral, ways } = await ask(question);
      expect(text).toContain(answerWords.en.decline.title);
      expect(isEphemeral).toBe(true);
      expect(ways.length).toBeGreaterThan(0);
    },
  );

  test.each(['', '   ', '???', '🍫🍫', '\u0000', 'a'.repeat(300), '@everyone <@1> **x**', `${'채종협 '.repeat(60)}?`])(
    'GIVEN %j THEN the answer is a sentence that pings nobody',
    async (question) => {
      const { text } = await ask(question);
      expect(text.replaceAll(/`[^`]*`/gu, '')).not.toMatch(/"description":"[^"]*(?:@everyone|<@1>)/u);
    },
  );

  test.each(languages)(
    'GIVEN every question of the sets in %s WHEN each button of each answer is pressed, and theirs in turn THEN none leads nowhere',
    async (language) => {
      const questions = ['asked-by-fans.json', 'asked-by-us.json'].flatMap(questionsOf);
      const todo = new Set<string>();
      for (const one of questions) {
        if (one.language !== language || todo.size > sized({ quick: 60, thorough: 200 })) continue;
        for (const way of (await ask(one.question, language)).ways) if (way.startsWith('ask.')) todo.add(way);
      }
      const faults: string[] = [];
      for (const way of todo) {
        if (todo.size > sized({ quick: 100, thorough: 300 })) break;
        const { response } = await bot.answer(pressInteraction(way, locale(language)));
        if (![4, 7].includes(response.type)) faults.push(way);
        const violations = validateInteractionResponse(response, InteractionType.MessageComponent);
        if (violations.length > 0) faults.push(`${way}: ${listed(violations)}`);
        if (JSON.stringify(response).includes('"type":7')) {
          for (const [, next] of JSON.stringify(response).matchAll(/"custom_id":"(ask\.[^"]+)"/gu))
            todo.add(next ?? '');
        }
      }
      expect(faults.slice(0, 5)).toEqual([]);
      expect(todo.size).toBeGreaterThan(sized({ quick: 60, thorough: 100 }));
      expect(bot.log).toEqual([]);
    },
  );

  test('GIVEN a plan too long for a button THEN “Show all” asks the question above the card again, and leads back', async () => {
    const question = 'TBSが韓国の会社とばかり組んでるのはどうして？';
    const given = [{ name: 'question', value: question }];
    const first = (await bot.answer(commandInteraction('ask', given, Locale.EnglishUS))).response;
    expect(seen(first).ways).toContain('ask.above.1');
    const message = (first as { data: { embeds: APIEmbed[] } }).data;
    const press = async (way: string) => {
      const pressed = pressInteraction(way, Locale.EnglishUS);
      const { response } = await bot.answer({
        ...pressed,
        message: { ...pressed.message, embeds: message.embeds },
      });
      expect(listed(validateInteractionResponse(response, InteractionType.MessageComponent))).toBe('');
      return (response as { data: { embeds: APIEmbed[] } }).data.embeds;
    };
    const [everything] = await press('ask.above.1');
    expect(everything?.author?.name).toContain('TBS');
    // The first page may have no room for more lines than the answer shows.
    expect((everything?.description ?? '').length).toBeGreaterThanOrEqual(
      (message.embeds[0]?.description ?? '').length,
    );
    const [second] = await press('ask.above.2');
    expect(second?.description).not.toBe(everything?.description);
    expect(await press('ask.above')).toEqual(message.embeds);
  });

  test.each([
    ['en', 'Where can I watch Eye Love You?', /\+\d+/u],
    ['ja', 'Eye Love Youはどこで見られる？', /\+\d+/u],
    ['ko', '아이 러브 유 어디서 볼 수 있어?', /\+\d+/u],
  ] as const)(
    'GIVEN %s and more sources than the card names THEN its menu opens all of them, and a button leads back',
    async (language, question, rest) => {
      const { text, ways } = await ask(question, language);
      expect(text).toMatch(rest);
      const way = ways.find((one) => one.includes('.sources.')) ?? '';
      const press = async (to: string): Promise<Seen> =>
        seen((await bot.answer(pressInteraction(to, locale(language)))).response, InteractionType.MessageComponent);
      const list = await press(way);
      expect(list.text.match(/https?:/gu)?.length).toBeGreaterThan(3);
      expect(list.ways).toContain(way.replace(/\.sources\.1$/u, ''));
    },
  );

  test('GIVEN no more sources than the card names THEN there is no list of them', async () => {
    const { text, ways } = await ask('How old is Han Hyo-joo?');
    expect(/ · \+\d/u.test(text)).toBe(ways.some((one) => one.includes('.sources.')));
  });

  test.each(['ask.(d:V)', 'ask.((((', 'ask.nonsense.chae-jong-hyeop', 'ask', `ask.${'['.repeat(80)}`])(
    'GIVEN the custom id %s, which leads nowhere THEN only the presser learns that',
    async (way) => {
      const { response } = await bot.answer(pressInteraction(way, Locale.EnglishUS));
      expect((response as { data: { flags?: number } }).data.flags).toBe(MessageFlags.Ephemeral);
    },
  );
});

describe('Who is this?', () => {
  test.each([
    ['en', 'omg Chae Jong-hyeop was so good in Eye Love You', ['actor.chae-jong-hyeop', 'series.eye-love-you-2024']],
    ['ja', 'ハン・ヒョジュさんと小栗旬さんが共演！', ['actor.han-hyo-joo', 'actor.oguri-shun']],
    ['ko', '심은경이 신문기자로 상 받았을 때 울었다', ['actor.shim-eun-kyung']],
  ] as const)(
    'GIVEN a message in %s that names somebody THEN the asker alone gets short cards and a menu',
    async (language, text, ways) => {
      const found = await who(text, language);
      expect(found.isEphemeral).toBe(true);
      for (const way of ways)
        expect(
          found.ways.some((one) => one.startsWith(way)),
          way,
        ).toBe(true);
    },
  );

  test.each([
    ['nothing', ''],
    ['only a picture’s emoji', '🖼️'],
    ['nobody', 'see you tomorrow at the station, bring an umbrella'],
  ])('GIVEN a message with %s in it THEN the asker alone is told so', async (_what, text) => {
    const found = await who(text);
    expect(found.isEphemeral).toBe(true);
    expect(found.ways).toEqual([]);
  });

  test('GIVEN 4,000 characters full of names THEN the answer stays within all limits', async () => {
    const found = await who('채종협 Han Hyo-joo チェ・ジウ Eye Love You '.repeat(120).slice(0, 4000));
    expect(found.ways.length).toBeGreaterThan(3);
  });
});

describe('while a question is typed', () => {
  test.each(
    languages.flatMap((language) => ['', 'Han Hyo-joo', 'eye love'].map((typed) => [language, typed] as const)),
  )(
    'GIVEN %s and %j THEN questions are offered, and each of them is answered for all to see',
    async (language, typed) => {
      const questions = (await offered(typed, language)).filter((question) => question !== typed);
      expect(questions.length).toBeGreaterThan(3);
      for (const question of questions)
        expect((await ask(question, language)).text, question).not.toContain(answerWords[language].decline.title);
    },
  );

  test.each([
    ['who directed Romantics Anonymous', false],
    ['who directed Romantics Anonymous?', true],
  ])('GIVEN %j THEN it is offered unchanged: %s, because a fragment is no question', async (typed, isOffered) => {
    const [first = ''] = await offered(typed, 'en');
    expect(first === typed).toBe(isOffered);
    expect(first).toMatch(/\?$/u);
  });

  test.each([
    [100, true],
    [101, false],
  ])(
    'GIVEN %i characters, of which a choice takes 100 THEN the text itself is offered: %s',
    async (length, isOffered) => {
      const typed = `${'x'.repeat(length - 1)}?`;
      expect((await offered(typed, 'en')).includes(typed)).toBe(isOffered);
    },
  );
});
