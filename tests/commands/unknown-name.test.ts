import { InteractionType, Locale, MessageFlags } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { autocompleteInteraction, commandInteraction } from '../../src/doors/interactions.ts';
import { listed } from '../discord/validate/violation.ts';
import { validateInteractionResponse } from '../discord/validate/violations.ts';
import { realBot, type RealBot } from '../real-data.ts';

let bot: RealBot;
beforeAll(async () => {
  bot = await realBot();
});

async function choices(command: string, option: string, typed: string, locale = Locale.EnglishUS) {
  const { response } = await bot.answer(autocompleteInteraction(command, [{ name: option, value: typed }], locale));
  expect(listed(validateInteractionResponse(response, InteractionType.ApplicationCommandAutocomplete))).toBe('');
  return (response as { data: { choices: { name: string; value: string }[] } }).data.choices;
}

async function ask(command: string, option: string, value: string) {
  const { response } = await bot.answer(commandInteraction(command, [{ name: option, value }], Locale.EnglishUS));
  expect(listed(validateInteractionResponse(response, InteractionType.ApplicationCommand))).toBe('');
  const { data } = response as { data: { flags?: number; components?: unknown; embeds: { title: string }[] } };
  return {
    isEphemeral: data.flags === MessageFlags.Ephemeral,
    title: data.embeds[0]?.title,
    menu: JSON.stringify(data.components ?? []),
  };
}

describe('a whole name that nobody has', () => {
  test.each([
    [Locale.EnglishUS, 'Noh Gyu-bin', '“Noh Gyu-bin” is not in the catalog'],
    [Locale.Japanese, 'ノ・ギュビン', '「ノ・ギュビン」は登録がありません'],
    [Locale.Korean, '노규빈', '‘노규빈’: 등록되어 있지 않습니다'],
  ])('GIVEN it is typed in %s: %s THEN it is itself the first choice, and marked', async (locale, typed, name) => {
    expect((await choices('actor', 'name', typed, locale))[0]).toEqual({ name, value: typed });
  });

  test('GIVEN Enter on that choice THEN only the asker sees the answer', async () => {
    expect(await ask('actor', 'name', 'Noh Gyu-bin')).toMatchObject({
      isEphemeral: true,
      title: 'I could not find that',
    });
  });

  test.each(['han hyo', 'chae jo', '채조', 'k', 'Lee Joon Ho', 'han hyo joo'])(
    'GIVEN %s, which is somebody or may become somebody THEN nothing is marked',
    async (typed) => {
      const list = await choices('actor', 'name', typed);
      expect(list.every(({ value }) => value !== typed)).toBe(true);
    },
  );

  test('GIVEN 100 letters THEN the choice is cut, its value is not', async () => {
    const typed = 'zq'.repeat(50);
    const [first] = await choices('actor', 'name', typed);
    expect([first?.value, first?.name.length]).toEqual([typed, 84]);
  });

  test('GIVEN /search, which always takes words THEN its own first choice is the only one of that value', async () => {
    const values = (await choices('search', 'text', 'Noh Gyu-bin')).map(({ value }) => value);
    expect(values.filter((value) => value === 'Noh Gyu-bin')).toHaveLength(1);
  });
});

describe('the right name in the wrong command', () => {
  test.each([
    ['actor', 'name', 'Eye Love You', 'series.eye-love-you-2024'],
    ['actor', 'name', 'Romantics Anonymous', 'series.romantics-anonymous-2025'],
    ['series', 'title', '한효주', 'actor.han-hyo-joo'],
    ['series', 'title', 'Chae Jong Hyup', 'actor.chae-jong-hyeop'],
  ])('GIVEN /%s %s:%s THEN the custom id is %s, and nothing is reported missing', async (command, option, text, to) => {
    const seen = await ask(command, option, text);
    expect(seen).toMatchObject({ isEphemeral: true, title: 'Did you mean one of these?' });
    expect(seen.menu).toContain(to);
    expect((await choices(command, option, text))[0]?.value).not.toBe(text);
  });
});
