import { describe, expect, test } from 'vitest';
import { amountsIn, placesIn } from '../../../src/questions/reading/amounts.ts';

const amounts = (text: string) => amountsIn(text).map(({ amount }) => amount);
const places = (text: string) => placesIn(text).map(({ place }) => place);

describe('numbers that are conditions', () => {
  test.each([
    // Whole things are counted, so "more than 20" begins with 21.
    ['more than 20 episodes', { of: 'episodes', least: 21 }],
    ['at least 20 episodes', { of: 'episodes', least: 20 }],
    ['fewer than 20 episodes', { of: 'episodes', most: 19 }],
    ['at most 20 episodes', { of: 'episodes', most: 20 }],
    ['20 episodes or more', { of: 'episodes', least: 20 }],
    ['20 episodes or fewer', { of: 'episodes', most: 20 }],
    ['20話以上', { of: 'episodes', least: 20 }],
    ['20話以下', { of: 'episodes', most: 20 }],
    ['20話未満', { of: 'episodes', most: 19 }],
    ['20話を超える', { of: 'episodes', least: 21 }],
    ['20부작 이상', { of: 'episodes', least: 20 }],
    ['20부작 이하', { of: 'episodes', most: 20 }],
    ['20부작 미만', { of: 'episodes', most: 19 }],
    ['20부작 초과', { of: 'episodes', least: 21 }],
    // Ages
    ['40歳以上', { of: 'age', least: 40 }],
    ['40살 이하', { of: 'age', most: 40 }],
    ['older than 40', { of: 'any', least: 41 }],
    // Works, in words too
    ['more than three films', { of: 'works', least: 4 }],
    ['3作品以上', { of: 'works', least: 3 }],
    ['3편 이상', { of: 'works', least: 3 }],
  ])('GIVEN %j THEN the condition is %j', (text, amount) => {
    expect(amounts(text)).toEqual([amount]);
  });

  test.each([
    ['over 10%', 10],
    ['10.5%を超える', 10.5],
    ['10% 초과', 10],
  ])('GIVEN a rating, %j, THEN %d itself is too little, and a thousandth more is enough', (text, bound) => {
    const [amount] = amounts(text);
    expect(amount?.of).toBe('rating');
    expect(amount?.least).toBeGreaterThan(bound);
    expect(amount?.least).toBeLessThan(bound + 0.001);
  });

  test.each(['20 episodes', '第3話', 'season 2', 'the first one', '이상한 변호사', '超新星'])(
    'GIVEN %j THEN it is not a condition',
    (text) => {
      expect(amounts(text)).toEqual([]);
    },
  );
});

describe('positions in a row', () => {
  test.each([
    ['second film', [2]],
    ['her tenth drama', [10]],
    ['the 3rd film', [3]],
    ['2作目', [2]],
    ['3番目', [3]],
    ['두 번째', [2]],
    ['열 번째', [10]],
    ['3번째', [3]],
    // "First" is a word of the lexicon, not a position.
    ['first film', []],
    ['1作目', []],
    // Not a position among works
    ['second season', []],
    ['second lead', []],
    ['2作品', []],
  ])('GIVEN %j THEN the positions are %j', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});
