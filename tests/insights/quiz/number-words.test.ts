import { expect, test } from 'vitest';
import { numberWords } from '../../../src/insights/quiz/number-words.ts';

test.each([
  [1, ['one', '一', '하나']],
  [5, ['five', '五', '다섯']],
  [10, ['ten', '十', '열']],
  [19, ['nineteen', '十九', '열아홉']],
  [20, ['twenty', '二十', '스물']],
  [99, ['ninety-nine', '九十九', '아흔아홉']],
  [0, []],
  [100, []],
  [2.5, []],
])('GIVEN %d THEN the three languages write %j', (number, words) => {
  expect(numberWords(number)).toEqual(words);
});
