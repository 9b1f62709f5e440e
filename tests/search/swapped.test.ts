import { expect, test } from 'vitest';
import { swapped } from '../../src/search/query/swapped.ts';
import { searchOf } from '../../src/search/search.ts';
import { entry, firstOf } from './found.ts';

test.each([
  ['あおい宮崎', ['宮崎あおい']],
  ['宮崎あおい', ['あおい宮崎']],
  ['おにぎりとキンパ', ['キンパとおにぎり']],
  ['오니기리와 김밥', ['김밥과 오니기리']],
  ['김밥과 오니기리', ['오니기리와 김밥']],
  ['onigiri and kimbap', ['kimbap and onigiri']],
  ['宮崎', []],
  ['と', []],
  ['채종협', []],
])('GIVEN %s THEN with its parts in the other order it is %j', (typed, other) => {
  expect(swapped(typed)).toEqual(other);
});

test.each([
  ['あおい宮崎', 'aoi'],
  ['おにぎりとキンパ', 'kimbap'],
  ['오니기리와 김밥', 'kimbap'],
  // 인 is a surname too, but 황 at the end is one as well.
  ['인엽 황', 'in-youp'],
  ['인엽 김', 'nobody'],
])('GIVEN %s THEN %s is found', (typed, id) => {
  const search = searchOf({
    entries: [
      entry('aoi', { en: 'Aoi Miyazaki', ko: '미야자키 아오이', ja: '宮崎あおい' }, { kind: 'person' }),
      entry('in-youp', { en: 'Hwang In-youp', ko: '황인엽', ja: 'ファン・イニョプ' }),
      entry('kimbap', { en: 'Kimbap and Onigiri', ko: '김밥과 오니기리', ja: 'キンパとおにぎり' }, { kind: 'series' }),
    ],
    beside: [],
  });
  expect(firstOf(search, typed)).toBe(id);
});
