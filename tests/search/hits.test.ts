import { describe, expect, test } from 'vitest';
import { allHits, isGuessed, offeredHits } from '../../src/search/hits.ts';
import type { FoundBy, Hit, SearchResult } from '../../src/search/result.ts';

const hit = (id: string, by?: FoundBy): Hit => ({
  kind: 'actor',
  id,
  score: 0.9,
  tier: 'near',
  ...(by === undefined ? {} : { by }),
});
const ids = (hits: readonly Hit[]): readonly string[] => hits.map(({ id }) => id);

const results: readonly (readonly [SearchResult, readonly string[], readonly string[]])[] = [
  [{ verdict: 'clear', hit: hit('a'), others: [hit('b')] }, ['a', 'b'], ['a', 'b']],
  [{ verdict: 'close', hits: [hit('a'), hit('b')] }, ['a', 'b'], ['a', 'b']],
  [{ verdict: 'none', near: [hit('a')] }, [], ['a']],
];

describe('the hits of a result', () => {
  test.each(results)('GIVEN %j THEN it offers %j, and %j are all of its hits', (result, offered, all) => {
    expect(ids(offeredHits(result))).toEqual(offered);
    expect(ids(allHits(result))).toEqual(all);
  });

  test.each([
    ['words', true],
    ['choseong', true],
    ['initials', true],
    ['keyboard', true],
    ['name', false],
    ['typo', false],
    [undefined, false],
  ] as const)('GIVEN a hit by %s THEN whether it is a guess is %s', (by, expected) => {
    expect(isGuessed(hit('a', by))).toBe(expected);
  });
});
