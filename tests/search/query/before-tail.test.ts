import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beforeTail } from '../../../src/search/query/before-tail.ts';
import { isKoreanTail } from '../../../src/search/tails.ts';

describe('candidates for a name before its particles', () => {
  test.each([
    ['김형준이랑', '김형준'],
    ['한지민한테', '한지민'],
    ['오영준이가', '오영준'],
    ['チ ジニは', 'チ ジニ'],
    ['キム ナムギルが出てる', 'キム ナムギル'],
    ['ヤン ウニョンって', 'ヤン ウニョン'],
    ['半神って', '半神'],
    ['中村俊介も', '中村俊介'],
    ['空気人形の', '空気人形'],
    ['君の膵臓が', '君の膵臓'],
    ['준q는', '준q'],
    ['2pm은', '2pm'],
  ])('GIVEN %s THEN %s is a candidate', (typed, name) => {
    expect(beforeTail(typed)).toContain(name);
  });

  test.each(['한지민', 'han ji min', '怪物くん', 'チ ジニ', '한이', ''])(
    'GIVEN %s THEN there is no candidate',
    (typed) => {
      expect(beforeTail(typed)).toEqual([]);
    },
  );

  test('GIVEN any hangul THEN a candidate is its beginning, has three syllables or more, and precedes only particles', () => {
    const hangul = fc.string({
      unit: fc.constantFrom(...Array.from('김한이지민은랑테과에게서도')),
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(hangul, (typed) => {
        for (const name of beforeTail(typed)) {
          expect(typed.startsWith(name) && name.length >= 3 && name !== typed).toBe(true);
          expect(isKoreanTail(typed.slice(name.length))).toBe(true);
        }
      }),
    );
  });
});
