import { describe, expect, test } from 'vitest';
import { isWholeName } from '../../../src/insights/quiz/whole-name.ts';

describe('whether a name has its surname', () => {
  test.each([
    ['Shim Chang-min', '심창민', 'チャンミン', [true, true, false]],
    ['Lee Jun-ho', '이준호', 'ジュノ', [true, true, false]],
    ['Kevin Woo', '케빈', 'ケビン', [true, false, false]],
    ['Minwoo', '노민우', 'ミヌ', [false, true, false]],
    ['Taemin', '태민', 'テミン', [false, false, false]],
    ['Saeko', '사에코', 'サエコ', [false, false, false]],
    ['Seungri', '승리', 'スンリ', [false, false, false]],
    ['Won Bin', '원빈', 'ウォン・ビン', [true, true, true]],
    ['Lee Wan', '이완', 'イ・ワン', [true, true, true]],
    ['Go Ara', '고아라', 'コ・アラ', [true, true, true]],
    ['Sunwoo Eun-sook', '선우은숙', 'ソヌ・ウンスク', [true, true, true]],
  ])('GIVEN %s, %s and %s THEN each is read by its own script', (en, ko, ja, whole) => {
    expect([isWholeName(en, 'en', en), isWholeName(ko, 'ko', en), isWholeName(ja, 'ja', en)]).toEqual(whole);
  });
});
