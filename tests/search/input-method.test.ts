import { describe, expect, test } from 'vitest';
import { searchOf } from '../../src/search/search.ts';
import { withInputMethod } from '../../src/search/query/input-method.ts';
import { entry, firstOf } from './found.ts';

describe('Japanese that is typed half with the input method off', () => {
  test.each([
    ['ソンjyunngi', ['ソンジュンギ']],
    ['ペナルthiループ', ['ペナルティループ']],
    ['たつy', ['たつヤ', 'たつイ', 'たつユ', 'たつイェ', 'たつヨ']],
    ['kimu', []],
    ['キム bts', []],
  ])('GIVEN %s THEN it is read as %j', (typed, kana) => {
    expect(withInputMethod(typed).toSorted()).toEqual(kana.toSorted());
  });

  test('GIVEN a record whose name has Latin letters THEN the name as written is the answer', () => {
    const search = searchOf({
      entries: [entry('dogs', { en: 'First Love Dogs', ja: '初恋DOGs' }, { kind: 'series' })],
      beside: [],
    });
    expect(search.find('初恋DOGs').verdict).toBe('clear');
  });

  test.each([
    ['ソンjyunngi', 'joong-ki'],
    ['ソン・ジュンgi', 'joong-ki'],
    // The whole name before the stray letter would be キム・ジ, whom nobody asks about.
    ['キム・ジtチョル', 'ji-chul'],
    ['パクjyunngi', 'nobody'],
  ])('GIVEN %s THEN %s is found', (typed, id) => {
    const search = searchOf({
      entries: [
        entry('joong-ki', { en: 'Song Joong-ki', ko: '송중기', ja: 'ソン・ジュンギ' }),
        entry('ji-chul', { en: 'Kim Ji-chul', ko: '김지철', ja: 'キム・ジチョル' }),
      ],
      beside: [],
    });
    expect(firstOf(search, typed)).toBe(id);
  });
});
