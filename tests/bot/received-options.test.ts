import { Locale } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { readOptions } from '../../src/bot/received-options.ts';
import { autocompleteInteraction, commandInteraction, messageInteraction } from '../../src/doors/interactions.ts';

const ja = Locale.Japanese;

test('GIVEN a slash command THEN its options are read by name, and none has the cursor', () => {
  const options = [
    { name: 'a', value: 'Han Hyo-joo' },
    { name: 'b', value: '심은경' },
  ];
  expect(readOptions(commandInteraction('compare', options, ja))).toEqual({
    options: { a: 'Han Hyo-joo', b: '심은경' },
    focused: undefined,
  });
  expect(readOptions(commandInteraction('about', [], ja)).options).toEqual({});
});

test('GIVEN an option that is being typed THEN it has the cursor, and the others are read as well', () => {
  const options = [
    { name: 'where', value: 'netflix' },
    { name: 'month', value: '2026' },
  ];
  expect(readOptions(autocompleteInteraction('upcoming', options, ja))).toEqual({
    options: { where: 'netflix', month: '2026' },
    focused: { name: 'month', typed: '2026' },
  });
});

test('GIVEN a message command THEN the text of the message is its option', () => {
  expect(readOptions(messageInteraction('Who is this?', '한효주', ja)).options).toEqual({ message: '한효주' });
});

test.each([
  ['full width', 'Ｈａｎ　Ｈｙｏ－ｊｏｏ', 'Han Hyo-joo'],
  ['half-width kana with voice marks', 'ﾊﾟｸ･ﾖﾝﾊ', 'パク・ヨンハ'],
  ['letters in pieces (NFD)', '한효주'.normalize('NFD'), '한효주'],
  ['invisible and bidirectional characters', '한\u200b효\u202e주', '한효주'],
  ['keyboard jamo, which NFKC alone would break', 'ㅎㅎㅈ', 'ㅎㅎㅈ'],
])('GIVEN %s THEN every command reads the one canonical form', (_case, typed, read) => {
  const option = [{ name: 'name', value: typed }];
  expect(readOptions(commandInteraction('actor', option, ja)).options).toEqual({ name: read });
  expect(readOptions(autocompleteInteraction('actor', option, ja)).focused?.typed).toBe(read);
  expect(readOptions(messageInteraction('Who is this?', typed, ja)).options).toEqual({ message: read });
});
