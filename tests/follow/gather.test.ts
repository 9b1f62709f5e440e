import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/follow/digest.ts';
import { gatherEntries, nextAfter, undeliveredFrom } from '../../src/follow/gather.ts';
import type { News } from '../../src/follow/news.ts';
import { catalogOf, workWith } from '../insights/small-catalog.ts';

const catalog = catalogOf([workWith(['ann', 'bea'], 'both'), workWith(['ann'], 'anns'), workWith([], 'empty')]);
const following = (...ids: string[]) => ids.map((id) => ({ id, from: 0, since: '2026-11-01' }));
const always = (reasons: Readonly<Record<string, readonly Reason[]>>) => (series: { readonly id: string }) =>
  reasons[series.id] ?? [];

const order = (reasons: Readonly<Record<string, readonly Reason[]>>): string[] =>
  gatherEntries(following('ann', 'empty'), catalog, always(reasons)).map(({ work }) => work);

describe('the entries of a digest', () => {
  test('GIVEN two follows of one work THEN it is one entry that names both', () => {
    const entries = gatherEntries(following('ann', 'bea'), catalog, always({ both: [{ kind: 'today' }] }));
    expect(entries).toEqual([{ work: 'both', reasons: [{ kind: 'today' }], follows: ['ann', 'bea'] }]);
  });

  test('GIVEN two follows that each tell of credits THEN every person is named once', () => {
    const entries = gatherEntries(following('ann', 'both'), catalog, (series, { id }) =>
      series.id === 'both' ? [{ kind: 'credit', people: id === 'ann' ? ['ann'] : ['ann', 'bea'] }] : [],
    );
    expect(entries).toEqual([
      { work: 'both', reasons: [{ kind: 'credit', people: ['ann', 'bea'] }], follows: ['ann', 'both'] },
    ]);
  });

  test('GIVEN reasons of every kind THEN the most urgent comes first: premieres, then dates, then works, then credits', () => {
    const kinds: readonly Reason[] = [
      { kind: 'credit', people: ['ann'] },
      { kind: 'work' },
      { kind: 'end' },
      { kind: 'start' },
      { kind: 'tomorrow' },
      { kind: 'today' },
    ];
    const [entry] = gatherEntries(following('both'), catalog, always({ both: kinds }));
    expect(entry?.reasons.map(({ kind }) => kind)).toEqual(['today', 'tomorrow', 'start', 'end', 'work', 'credit']);
  });

  test('GIVEN several works THEN the most urgent comes first, and equal ones follow by id', () => {
    expect(order({ anns: [{ kind: 'work' }], both: [{ kind: 'today' }], empty: [{ kind: 'end' }] })).toEqual([
      'both',
      'empty',
      'anns',
    ]);
    expect(order({ both: [{ kind: 'work' }], anns: [{ kind: 'work' }] })).toEqual(['anns', 'both']);
  });

  test('GIVEN no news THEN there is no entry', () => {
    expect(gatherEntries(following('ann', 'nobody'), catalog, always({}))).toEqual([]);
  });
});

describe('what was not delivered yet', () => {
  const nine = Date.parse('2026-11-21T00:00:00Z');
  const news: News = {
    version: '1',
    facts: {},
    first: 100,
    items: [nine - 1, nine, nine + 1].map((at) => ({ kind: 'work', at, work: 'both' })),
  };
  const read = (next: number) => undeliveredFrom(news, next, new Date(nine));

  test('GIVEN a message at nine THEN news noticed at nine is due, and news a millisecond later waits', () => {
    expect(read(100).map(({ number, isDue }) => [number, isDue])).toEqual([
      [100, true],
      [101, true],
      [102, false],
    ]);
  });

  test.each([
    [101, [101, 102]],
    [102, [102]],
    [103, []],
  ])('GIVEN delivery up to %i THEN the items %j are left', (next, left) => {
    expect(read(next).map(({ number }) => number)).toEqual(left);
  });

  test('GIVEN an item that waits THEN the next message begins with it; GIVEN none THEN after the last', () => {
    expect(nextAfter(read(100), news)).toBe(102);
    expect(nextAfter(undeliveredFrom(news, 100, new Date(nine + 1)), news)).toBe(103);
  });
});
