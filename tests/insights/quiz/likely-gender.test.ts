import { describe, expect, test } from 'vitest';
import { likelyGender } from '../../../src/insights/quiz/likely-gender.ts';
import { classOf } from '../../../src/insights/quiz/kinds/class-of.ts';
import { realCatalog } from '../../real-data.ts';

const maker = (ja: string) => ({ id: 'x', names: { en: 'X', ja }, sources: ['s'] });
const named = (ja: string, en: string) => ({ id: 'x', names: { en, ja }, nationality: 'JP' as const });

describe('GIVEN the name of a co-star', () => {
  test.each([
    ['長谷川京子', 'Kyoko Hasegawa', 'f'],
    ['岡山天音', 'Amane Okayama', undefined],
    ['水野美紀', 'Miki Mizuno', 'f'],
    ['相葉雅紀', 'Masaki Aiba', 'm'],
    ['今井美樹', 'Miki Imai', 'f'],
    ['沢村一樹', 'Ikki Sawamura', 'm'],
    ['片平なぎさ', 'Nagisa Katahira', 'f'],
    ['岡部たかし', 'Takashi Okabe', 'm'],
    ['大竹しのぶ', 'Shinobu Otake', undefined],
    ['ホ・ジノ', 'Hur Jin-ho', undefined],
  ])('THEN %s (%s) is taken for %s', (ja, en, gender) => {
    expect(likelyGender(named(ja, en))).toBe(gender);
  });
});

test('GIVEN actors with a gender on record THEN that holds, whatever the name', async () => {
  const people = [...(await realCatalog()).people.values()].filter(({ gender }) => gender !== undefined);
  expect(people.filter((person) => likelyGender(person) !== person.gender)).toEqual([]);
  expect(people.length).toBeGreaterThan(100);
});

test('GIVEN makers without a nationality THEN a name in katakana is foreign, and nobody of them is like an actor', () => {
  expect(classOf(maker('ホ・ジノ'))).toBe('foreign,unknown,false');
  expect(classOf(maker('行定勲'))).toBe('JP,m,false');
  expect(classOf(named('妻夫木聡', 'Satoshi Tsumabuki'))).toBe('JP,m,true');
});
