import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapText } from '../../../src/state/gaps/gap-text.ts';

const wide = (text: string): string =>
  text.replaceAll(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfe_e0));
const parted = (text: string): string => Array.from(text).join('\u200b');

/** What may identify somebody, and what must not be left of it. */
const traces = [
  ['a telephone number', '09012345678', /\d/u],
  ['one with hyphens', '090-1234-5678', /\d/u],
  ['one of Korea', '+82 10 1234 5678', /\d/u],
  ['one in brackets', '(03) 1234-5678', /\d/u],
  ['seven digits', '1234567', /\d/u],
  ['a mention', '<@123456789012345678>', /\d/u],
  ['a nickname mention', '<@!123456789012345678>', /\d/u],
  ['a channel', '<#123456789012345678>', /\d/u],
  ['an emoji of a server', '<:party:123456789012345678>', /party|\d/u],
  ['a mail address', 'taro@example.com', /taro|example/u],
  ['a page', 'https://example.com/taro', /taro|example/u],
  ['an invitation', 'discord.gg/abcdefg', /discord|abcdefg/u],
  ['an account', '@taro_2001', /taro/u],
] as const;

describe('what is kept of an unanswered text', () => {
  test.each(traces)(
    'GIVEN %s, unchanged, in full width, or with invisible characters in it THEN nothing of it is stored',
    (_what, text, left) => {
      for (const form of [text, wide(text), parted(text), text.normalize('NFD')])
        expect(gapText(`who is ${form} in the drama`), form).not.toMatch(left);
    },
  );

  test.each([
    ['Who plays 2 parts?', 'who plays 2 parts'],
    ['映画「１２３４５６」は？', '映画 123456 は'],
    ['2026-11-21 のドラマ', '2026 11 21 のドラマ'],
    ['dramas of 2010-2019', 'dramas of 2010 2019'],
    ['ドラマ 20240123', 'ドラマ 20240123'],
    ['Mr. Sunshine', 'mr sunshine'],
  ])('GIVEN %s, which identifies nobody THEN it stays', (text, expected) => {
    expect(gapText(text)).toBe(expected);
  });

  test('GIVEN spellings that differ in width, case, spaces and punctuation only THEN they count as one text', () => {
    expect(new Set(['Zzyzx Qwrt?', ' zzyzx  qwrt', 'ＺＺＹＺＸ　ＱＷＲＴ'].map(gapText))).toEqual(
      new Set(['zzyzx qwrt']),
    );
  });

  test('GIVEN any text THEN at most 120 characters are kept, and redacting them again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const kept = gapText(text);
        expect(Array.from(kept).length).toBeLessThanOrEqual(120);
        expect(gapText(kept)).toBe(kept);
      }),
    );
  });

  test.each(['@', '<', '<@', 'a@', '1-', 'a.', '.'])(
    'GIVEN 64 KB of %s, which another door may let in THEN it is read no further than 300 characters',
    (part) => {
      const text = part.repeat(65_536 / part.length);
      expect(gapText(text)).toBe(gapText(text.slice(0, 300)));
    },
  );
});
