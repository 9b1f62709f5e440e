import { describe, expect, test } from 'vitest';
import { inlineSpans } from '../../../src/doors/preview/page/messages/spans.ts';
import { snowflake } from '../../../src/doors/preview/page/snowflake.ts';
import { languages, preferredLanguage } from '../../../src/doors/preview/page/language.ts';
import { wordsIn } from '../../../src/doors/preview/page/words/words.ts';

const fields = (text: string) =>
  text.split('').map((letter) => ({ name: letter, value: letter, inline: letter === 'i' }));

describe('fields of an embed', () => {
  test.each([
    ['iii', 'third third third'],
    ['ii', 'half half'],
    ['i', 'whole'],
    ['iiii', 'third third third whole'],
    ['iixi', 'half half whole whole'],
    ['xx', 'whole whole'],
  ])('GIVEN %s (i is inline) THEN %s', (given, expected) => {
    expect(inlineSpans(fields(given)).join(' ')).toBe(expected);
  });
});

describe('ids', () => {
  test('GIVEN a thousand ids in one moment THEN 18 or 19 digits each, and none twice', () => {
    const ids = Array.from({ length: 1000 }, () => snowflake(Date.parse('2026-11-21')));
    expect(new Set(ids).size).toBe(1000);
    expect(ids.every((id) => /^\d{18,19}$/u.test(id))).toBe(true);
  });
});

describe('language', () => {
  test.each([
    [['ja-JP', 'en'], 'ja'],
    [['fr', 'ko-KR'], 'ko'],
    [['en-GB', 'ja'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('GIVEN a browser that wants %j THEN the page speaks %s', (wanted, language) => {
    expect(preferredLanguage(wanted)).toBe(language);
  });

  test.each(languages)('GIVEN %s THEN no word of the page is empty', (language) => {
    const texts = JSON.stringify(wordsIn(language), (_key, value: unknown) =>
      typeof value === 'function' ? (value as (given: string) => string)('1') : value,
    );
    expect(texts.replace(/"used":\[[^\]]*\]/u, '')).not.toContain('""');
  });
});
