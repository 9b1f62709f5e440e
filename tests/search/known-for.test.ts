import { describe, expect, test } from 'vitest';
import { searchOf } from '../../src/search/search.ts';
import { entry, summary } from './found.ts';

const search = searchOf({
  entries: [
    entry(
      'kim-da-mi',
      { en: 'Kim Da-mi', ko: '김다미', ja: 'キム・ダミ' },
      { knownFor: ['Itaewon Class', '梨泰院クラス', '이태원 클라쓰'] },
    ),
    entry(
      'han-ji-min',
      { en: 'Han Ji-min', ko: '한지민', ja: 'ハン・ジミン' },
      { knownFor: ['Jewel in the Palace', '宮廷女官チャングムの誓い', '대장금', 'The Light in Your Eyes'] },
    ),
    entry(
      'lee-ji-min',
      { en: 'Lee Ji-min', ko: '이지민', ja: 'イ・ジミン' },
      { knownFor: ['Extraordinary Attorney Woo', '이상한 변호사 우영우'] },
    ),
  ],
});

describe('a part of a name beside a work without a record', () => {
  test.each([
    ['dami itaewon class', 'kim-da-mi'],
    ['itaewon class dami', 'kim-da-mi'],
    ['ダミ 梨泰院クラス', 'kim-da-mi'],
    ['다미 이태원클라쓰', 'kim-da-mi'],
    ['지민 대장금', 'han-ji-min'],
    ['jimin attorney woo', 'lee-ji-min'],
    ['jimin light in your eyes', 'han-ji-min'],
  ])('GIVEN "%s" THEN the person known for the work is found', (query, id) => {
    expect(summary(search.find(query))).toBe(id);
  });

  test.each(['itaewon class', 'seojoon itaewon class', '대장금', '준호 대장금', 'dami attorney woo'])(
    'GIVEN "%s", which names no person known for the work THEN nobody is found',
    (query) => {
      expect(search.find(query).verdict).toBe('none');
    },
  );
});
