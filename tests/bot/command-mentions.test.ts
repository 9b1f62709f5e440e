import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { commandMentions } from '../../src/bot/command-mentions.ts';
import { plain } from '../../src/cards/kit/escape.ts';
import { languages } from '../../src/language/language.ts';
import { followWords } from '../../src/language/words/follow.ts';
import { boardWords } from '../../src/language/words/quiz-board.ts';
import { quizWords } from '../../src/language/words/quiz.ts';

const known = new Map([['follow', '123456789012345678']]);
const naming = commandMentions(commands, () => known);
const unknown = commandMentions(commands, () => new Map());

describe('a command that a text names', () => {
  test.each([
    ['en', 'Use </follow> now', 'Use </follow:123456789012345678> now', 'Use /follow now'],
    ['ja', '</follow> で選ぶと', '</follow:123456789012345678> で選ぶと', '/フォロー で選ぶと'],
    ['ko', '</follow> 명령어로', '</follow:123456789012345678> 명령어로', '/팔로우 명령어로'],
  ] as const)(
    'GIVEN %s THEN it becomes a mention if its id is known, and its name otherwise',
    (language, text, mention, name) => {
      const reply = { embeds: [{ description: text, fields: [{ name: 'a', value: text }] }] };
      expect(naming(reply, language).embeds).toEqual([
        { description: mention, fields: [{ name: 'a', value: mention }] },
      ]);
      expect(unknown(reply, language).embeds[0]?.description).toBe(name);
    },
  );

  test('GIVEN a title and a footer, where Discord renders no mentions THEN they have the plain name of the command', () => {
    const reply = { embeds: [{ title: '</follow>', footer: { text: '</follow>' } }] };
    expect(naming(reply, 'ko').embeds).toEqual([{ title: '/팔로우', footer: { text: '/팔로우' } }]);
  });

  test.each(['</follow>', '</follow:123456789012345678>', '<@1>'])(
    'GIVEN %s in the data THEN it stays text',
    (text) => {
      const reply = { embeds: [{ description: plain(text) }] };
      expect(naming(reply, 'en').embeds[0]?.description).toBe(plain(text));
    },
  );

  test('GIVEN every text of the bot that names a command THEN that command exists', () => {
    const texts = JSON.stringify([followWords, quizWords, boardWords], (_key, value: unknown) =>
      typeof value === 'function' ? String(value) : value,
    );
    const names = [...texts.matchAll(/<\/([a-z-]+)>/gu)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan((10 * languages.length) / 3);
    expect(names.filter((name) => commands.every(({ data }) => data.name !== name))).toEqual([]);
  });
});
