import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesPages } from '../../src/cards/my-stars/pages.ts';
import type { YearlyDay } from '../../src/insights/my-stars.ts';
import { releases, type Release } from '../../src/insights/upcoming.ts';
import { actor, catalogOf, work } from '../insights/small-catalog.ts';

const now = new Date('2026-11-21T12:00:00+09:00');
const all = Array.from({ length: 9 }, (_, index) =>
  work(`w-${index}`, { start: `2026-12-0${index + 1}`, release: { certainty: 'announced', sources: [] } }),
);
const ahead = releases(catalogOf(all), { where: undefined, month: undefined }, now);
const birthdays = Array.from({ length: 12 }, (_, index): YearlyDay => ({
  kind: 'birthday',
  person: actor(`p-${index}`),
  day: '2026-12-24',
  years: 30 + index,
}));

const sizes = (works: readonly Release[], days: readonly YearlyDay[]): (readonly [number, number])[] =>
  datesPages(works, days).map((page) => [page.works.length, page.days.length]);

describe('the pages of /my-stars', () => {
  test.each([
    [0, 0, [[0, 0]]],
    [1, 2, [[1, 2]]],
    [
      2,
      2,
      [
        [1, 2],
        [1, 0],
      ],
    ],
    [
      3,
      0,
      [
        [2, 0],
        [1, 0],
      ],
    ],
    [
      0,
      5,
      [
        [0, 4],
        [0, 1],
      ],
    ],
    [
      1,
      7,
      [
        [1, 2],
        [0, 4],
        [0, 1],
      ],
    ],
  ])('GIVEN %i works and %i days THEN their pages have %j', (works, days, expected) => {
    expect(sizes(ahead.slice(0, works), birthdays.slice(0, days))).toEqual(expected);
  });

  test('GIVEN any of them THEN each stands on one page, in its order, and none has more than a phone holds', () => {
    fc.assert(
      fc.property(fc.nat({ max: ahead.length }), fc.nat({ max: birthdays.length }), (works, days) => {
        const pages = datesPages(ahead.slice(0, works), birthdays.slice(0, days));
        expect(pages.flatMap((page) => page.works)).toEqual(ahead.slice(0, works));
        expect(pages.flatMap((page) => page.days)).toEqual(birthdays.slice(0, days));
        for (const page of pages) expect(page.works.length * 2 + page.days.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
