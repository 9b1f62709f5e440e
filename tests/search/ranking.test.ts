import { describe, expect, test } from 'vitest';
import type { SearchResult } from '../../src/search/result.ts';
import type { Entry } from '../../src/search/entry.ts';
import { searchOf } from '../../src/search/search.ts';

/** A small world in which much sounds alike. `amount` is how much the catalog has. */
const entries: readonly Entry[] = [
  {
    kind: 'actor',
    id: 'lee-jun-ho',
    names: { en: 'Lee Jun-ho', ko: '이준호', ja: 'イ・ジュノ' },
    aliases: ['Junho'],
    beside: ['2PM'],
    amount: 9,
    recency: '2024',
  },
  {
    kind: 'actor',
    id: 'lee-joon-ho',
    names: { en: 'Lee Joon-ho', ko: '이준호', ja: 'イ・ジュンホ' },
    amount: 2,
    recency: '2020',
  },
  {
    kind: 'actor',
    id: 'lee-jung-ho',
    names: { en: 'Lee Jung-ho', ko: '이정호', ja: 'イ・ジョンホ' },
    amount: 5,
    recency: '2022',
  },
  {
    kind: 'actor',
    id: 'kim-jun-ho',
    names: { en: 'Kim Jun-ho', ko: '김준호', ja: 'キム・ジュノ' },
    amount: 1,
    recency: '2026',
  },
  { kind: 'actor', id: 'juno', names: { en: 'Juno', ko: '주노', ja: 'ジュノ' }, amount: 0, recency: '' },
  {
    kind: 'actor',
    id: 'hero',
    names: { en: 'Kim Young-woong', ko: '김영웅' },
    aliases: ['Hero'],
    amount: 3,
    recency: '2019',
  },
  {
    kind: 'series',
    id: 'hero-2007',
    names: { en: 'Hero', ja: 'HERO', ko: '히어로' },
    years: [2007],
    amount: 1,
    recency: '2007',
  },
  {
    kind: 'series',
    id: 'hero-2014',
    names: { en: 'Hero', ja: 'HERO', ko: '히어로' },
    years: [2014],
    amount: 1,
    recency: '2014',
  },
  {
    kind: 'series',
    id: 'hero-2014-sp',
    names: { en: 'Hero: The Special', ja: 'HERO 特別編' },
    years: [2014],
    amount: 0,
    recency: '2014',
  },
  {
    kind: 'series',
    id: 'first-love-dogs',
    names: { en: 'First Love DOGs', ja: '初恋DOGs' },
    years: [2025],
    related: ['lee-jun-ho'],
    amount: 4,
    recency: '2025',
  },
  {
    kind: 'series',
    id: 'last-man',
    names: { en: 'Last Man: First Love', ja: 'ラストマン -FIRST LOVE-' },
    years: [2025],
    amount: 2,
    recency: '2025',
  },
  {
    kind: 'series',
    id: 'love-letter',
    names: { en: 'Love Letter', ja: 'Love Letter', ko: '러브레터' },
    years: [1995],
    amount: 6,
    recency: '1995',
  },
];

const search = searchOf({ entries, beside: ['2PM'] });

const order = (answer: SearchResult): string[] =>
  answer.verdict === 'clear'
    ? [answer.hit.id, ...answer.others.map(({ id }) => `(${id})`)]
    : answer.verdict === 'close'
      ? ['?', ...answer.hits.map(({ id }) => id)]
      : ['–', ...answer.near.map(({ id }) => id)];

describe('the full order of matches, with the reason', () => {
  test.each<readonly [query: string, reason: string, ids: readonly string[]]>([
    [
      'Hero',
      'two works have the very name, an alias comes after a name, a part after both',
      ['?', 'hero-2014', 'hero-2007', 'hero', 'hero-2014-sp'],
    ],
    ['hero 2007', 'the year leaves one', ['hero-2007']],
    ['이준호', 'the same hangul twice: the one with more first', ['?', 'lee-jun-ho', 'lee-joon-ho']],
    ['Lee Jun-ho', 'his very spelling, though the other sounds the same', ['lee-jun-ho']],
    ['Lee Joon-ho', 'the other very spelling, though he has less', ['lee-joon-ho']],
    ['jun-ho lee', 'in the other order, the very spelling as well', ['lee-jun-ho']],
    ['Lee Chun-ho', 'neither spelling: both sound so, the one with more first', ['?', 'lee-jun-ho', 'lee-joon-ho']],
    ['Lee Jeong-ho', 'the sound of one only; 정 is not 준', ['lee-jung-ho']],
    ['ジュノ', 'a whole name comes before a part of one', ['juno', '(lee-jun-ho)', '(kim-jun-ho)']],
    ['Junho', 'an alias is whole, a given name a part', ['lee-jun-ho', '(kim-jun-ho)']],
    ['2PM Junho', 'the group decides, and the other is in none', ['lee-jun-ho']],
    ['ㅇㅈㅎ', 'three people: by how much there is about them', ['?', 'lee-jun-ho', 'lee-jung-ho', 'lee-joon-ho']],
    ['first love', 'the beginning of one title, the second part of the other', ['?', 'last-man', 'first-love-dogs']],
    [
      'love',
      'the first word of a title, the last word of one, a word within',
      ['?', 'love-letter', 'last-man', 'first-love-dogs'],
    ],
    ['lee jun ho first love', 'a person and a work of his: both', ['?', 'lee-jun-ho', 'first-love-dogs']],
    ['ラブレター', 'the sound of an English title is too short to tell', ['–']],
    [
      'Lee Min-ho',
      'a whole name that nobody has: nobody',
      ['–', 'lee-jun-ho', 'lee-joon-ho', 'lee-jung-ho', 'kim-jun-ho'],
    ],
    ['Hero Academia', 'a name at the beginning of something else', ['–']],
  ])('GIVEN %s THEN the order is as expected: %s', (query, _, ids) => expect(order(search.find(query))).toEqual(ids));

  test('GIVEN an empty query THEN the order is by amount, then by recency', () => {
    const ids = search.complete('', ['actor', 'series'], 25).map(({ id }) => id);
    expect(ids).toEqual([
      'lee-jun-ho',
      'love-letter',
      'lee-jung-ho',
      'first-love-dogs',
      'hero',
      'last-man',
      'lee-joon-ho',
      'kim-jun-ho',
      'hero-2014',
      'hero-2007',
      'hero-2014-sp',
      'juno',
    ]);
  });

  test('GIVEN "jun" THEN the most nearly complete name is first, then an alias, a given name, a sound', () => {
    expect(search.complete('jun', ['actor'], 25).map(({ id }) => id)).toEqual([
      'juno',
      'lee-jun-ho',
      'kim-jun-ho',
      'lee-jung-ho',
    ]);
  });
});
