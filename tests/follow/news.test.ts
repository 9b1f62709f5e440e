import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextItem, withNews, type News } from '../../src/follow/news.ts';
import type { Snapshot } from '../../src/follow/snapshot.ts';
import { sized } from '../thorough.ts';

/** The snapshot of a catalog with one work. */
const one = (people: string[], start?: string): Snapshot => ({
  w: { people, ...(start === undefined ? {} : { start }) },
});

describe('the news of a catalog', () => {
  const first = withNews(undefined, 'v1', one(['a']), 5000);

  test('GIVEN no snapshot THEN one is taken, and there is no news', () => {
    expect(first.items).toEqual([]);
    expect(withNews(first, 'v1', one(['a']), 6000)).toEqual(first);
  });

  test.each<[string, Snapshot, object[]]>([
    ['a new work', { ...one(['a']), x: { people: [] } }, [{ kind: 'work', at: 6000, work: 'x' }]],
    ['somebody new in it', one(['a', 'b']), [{ kind: 'credit', at: 6000, work: 'w', person: 'b' }]],
    ['a day that is set', one(['a'], '2027'), [{ kind: 'start', at: 6000, work: 'w', to: '2027' }]],
    ['somebody who left', one([]), []],
    ['a work that is gone', {}, []],
  ])('GIVEN %s THEN that alone is news', (_what, now, items) => {
    expect(withNews(first, 'v2', now, 6000).items).toEqual(items);
  });

  test('GIVEN a clock that is put back THEN the news stays in the order in which it was noticed', () => {
    const second = withNews(first, 'v2', one(['a', 'b']), 9000);
    const third = withNews(second, 'v3', one(['a', 'b', 'c']), 7000);
    expect(third.items.map(({ at }) => at)).toEqual([9000, 9000]);
  });

  test('GIVEN news older than 30 days THEN they are dropped, and the numbers of the others stay', () => {
    const day = 86_400_000;
    const second = withNews(first, 'v2', one(['a', 'b']), 9000);
    const kept = withNews(second, 'v3', one(['a', 'b', 'c']), 9000 + 30 * day);
    expect([kept.first - first.first, kept.items.length, nextItem(kept) - first.first]).toEqual([1, 1, 2]);
    const later = withNews(second, 'v3', one(['a', 'b', 'c']), 9000 + 30 * day - 1);
    expect([later.first - first.first, later.items.length]).toEqual([0, 2]);
  });

  test('GIVEN any history of edits THEN each credit is news once, and the last date in the news is the last date', () => {
    const facts = fc.dictionary(
      fc.constantFrom('w', 'x', 'y'),
      fc.record({
        people: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
        start: fc.option(fc.constantFrom('2026', '2027'), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 12 }), (history) => {
        const clean = history.map((one): Snapshot => JSON.parse(JSON.stringify(one)) as Snapshot);
        const news = clean.reduce<News | undefined>(
          (before, now, at) => withNews(before, `v${at}`, now, at),
          undefined,
        );
        const credits =
          news?.items.flatMap((item) => (item.kind === 'credit' ? [`${item.work} ${item.person}`] : [])) ?? [];
        expect(new Set(credits).size).toBe(credits.length);
        for (const work of ['w', 'x', 'y']) {
          const told =
            news?.items.flatMap((item) => (item.kind === 'start' && item.work === work ? [item.to] : [])) ?? [];
          const last = clean.findLast((one) => one[work]?.start !== undefined)?.[work]?.start;
          if (told.length > 0) expect(told.at(-1)).toBe(last);
        }
      }),
      { numRuns: sized({ quick: 100, thorough: 500 }) },
    );
  });
});
