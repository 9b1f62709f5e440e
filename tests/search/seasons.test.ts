import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/search/entry.ts';
import { searchOf } from '../../src/search/search.ts';
import { entry, firstOf } from './found.ts';

const entries: readonly Entry[] = [
  entry('film', { en: 'High&Low The Movie', ja: 'HiGH&LOW THE MOVIE' }, { kind: 'series', aliases: ['ハイロー'] }),
  entry('second', { en: 'High&Low: The Story Season 2', ko: '하이앤로우 시즌2' }, { kind: 'series' }),
  entry('gourmet', { en: 'Solitary Gourmet', ja: '孤独のグルメ' }, { kind: 'series' }),
];
const search = searchOf({ entries, beside: [] });

describe('the season of a title', () => {
  test.each([
    ['by the short title of its film', 'ハイロー シーズン2', 'second'],
    ['without the word', 'ハイロー2', 'second'],
    ['in hangul', '하이앤로우 2', 'second'],
    ['no season', 'ハイロー', 'film'],
    ['a season that nobody has', 'ハイロー シーズン3', 'nobody'],
  ])('GIVEN %s: %s THEN %s is first', (_, query, id) => expect(firstOf(search, query)).toBe(id));

  test('GIVEN a season that the only work is not THEN it is never certain', () =>
    expect(search.find('孤独のグルメ シーズン9').verdict).not.toBe('clear'));
});

describe('a group whose name has signs', () => {
  const singers = searchOf({
    entries: [
      entry('luna', { en: 'Luna', ko: '루나', ja: 'ルナ' }, { beside: ['f(x)'] }),
      entry('yoshida', { en: 'Ken Yoshida', ja: '吉田健' }, { kind: 'person', byWholeName: true }),
    ],
    beside: ['f(x)', 'UN'],
  });

  test.each([
    ['f(x) 루나', 'luna'],
    ['루나 f(x)', 'luna'],
    ['fx luna', 'luna'],
    ['吉田健監督の', 'yoshida'],
    ['un luna', 'nobody'],
  ])('GIVEN %s THEN %s is found', (query, id) => expect(firstOf(singers, query)).toBe(id));
});
