import { describe, expect, test } from 'vitest';
import { namedSeason, seasonIn } from '../../../src/search/query/seasons.ts';

describe('seasonIn', () => {
  test.each([
    ['signal season 2', { title: 'signal', number: 2 }],
    ['signal s2', { title: 'signal', number: 2 }],
    ['signal 2', { title: 'signal', number: 2 }],
    ['signal ii', { title: 'signal', number: 2 }],
    ['signal second season', { title: 'signal', number: 2 }],
    ['孤独のグルメ シーズン10', { title: '孤独のグルメ', number: 10 }],
    ['孤独のグルメ第7期', { title: '孤独のグルメ', number: 7 }],
    ['하이앤로우 2기', { title: '하이앤로우', number: 2 }],
    ['a 2', undefined],
    ['signal', undefined],
    ['2 days', undefined],
  ])('GIVEN the cleaned text %s THEN its end says %o', (text, season) => {
    expect(seasonIn(text)).toEqual(season);
  });
});

describe('namedSeason', () => {
  test.each([
    ['is there a season 2 of it', 2],
    ['the second series', 2],
    ['Part III', 3],
    ['第2シーズンはある？', 2],
    ['三期', 3],
    ['시즌2 나와?', 2],
    ['시즌 투', 2],
    ['(3rd season)', 3],
    ['Signal 2', undefined],
    ['season 12', undefined],
    ['a season of two', undefined],
  ])('GIVEN %s THEN the season is %s', (text, season) => {
    expect(namedSeason(text)).toBe(season);
  });
});
