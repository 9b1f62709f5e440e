import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { describe as describeIssue } from '../../src/catalog/issue-text.ts';

/** The sentences about the first fault of a value. */
function told(schema: z.ZodType, value: unknown) {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue === undefined ? undefined : describeIssue(issue, value, z.toJSONSchema(schema), []);
}

describe('a value outside of its limits', () => {
  test.each([
    [
      'a text that is too short',
      z.string().min(3),
      'ab',
      'abc',
      {
        en: 'is too short: at least 3, found "ab"',
        ja: '短すぎます。3以上にしてください（"ab"）',
        ko: '너무 짧습니다. 3 이상으로 해 주세요("ab")',
      },
    ],
    [
      'a number that is too small',
      z.int().min(1),
      0,
      1,
      {
        en: 'is too small: at least 1, found 0',
        ja: '小さすぎます。1以上にしてください（0）',
        ko: '너무 작습니다. 1 이상으로 해 주세요(0)',
      },
    ],
    [
      'a text that is too long',
      z.string().max(3),
      'abcd',
      'abc',
      {
        en: 'has 4 characters, and the card has room for 3',
        ja: '4文字あります。カードに入るのは3文字までです',
        ko: '4자입니다. 카드에는 3자까지 들어갑니다',
      },
    ],
    [
      'a number that is too large',
      z.int().max(100),
      101,
      100,
      {
        en: 'is too large: at most 100, found 101',
        ja: '大きすぎます。100以下にしてください（101）',
        ko: '너무 큽니다. 100 이하로 해 주세요(101)',
      },
    ],
    [
      'a list that is too long',
      z.array(z.int()).max(1),
      [1, 2],
      [1],
      {
        en: 'is too large: at most 1, found [1,2]',
        ja: '大きすぎます。1以下にしてください（[1,2]）',
        ko: '너무 큽니다. 1 이하로 해 주세요([1,2])',
      },
    ],
  ])(
    'GIVEN %s THEN all languages say the limit, and a value at the limit is no fault',
    (_what, schema, beyond, atLimit, sentences) => {
      expect(told(schema, beyond)).toEqual(sentences);
      expect(told(schema, atLimit)).toBeUndefined();
    },
  );
});

describe('a word that is none of the allowed ones', () => {
  const schema = z.enum(['series', 'film']);

  test.each([
    ['serie', '"series"'],
    ['映画', 'write "film"'],
  ])('GIVEN %s THEN the sentence says %s', (word, advice) => {
    expect(told(schema, word)?.en).toContain(advice);
  });

  test('GIVEN a word like none of them THEN all are listed, and none is advised', () => {
    expect(told(schema, 'zzzzzz')?.en).toBe('expected one of series, film, found "zzzzzz"');
  });
});

test('GIVEN a long value THEN its first 57 characters are quoted', () => {
  const text = 'x'.repeat(100);
  expect(told(z.enum(['a']), text)?.en).toContain(`found "${'x'.repeat(56)}…`);
  expect(told(z.enum(['a']), 'x'.repeat(58))?.en).toContain(`found "${'x'.repeat(58)}"`);
});
