import fc from 'fast-check';
import { expect, test } from 'vitest';
import { top } from '../../../src/search/index/top.ts';

const naive = (touched: readonly number[], weights: Float32Array, limit: number): number[] =>
  touched.toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b).slice(0, limit);

test('GIVEN entries in any order, with ties THEN the best of them are those of a full sort', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(200), { maxLength: 150 }),
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 201, maxLength: 201 }),
      fc.nat(40),
      (touched, weights, limit) => {
        const weighed = Float32Array.from(weights, (weight) => weight / 3);
        expect(top(touched, weighed, limit)).toEqual(naive(touched, weighed, limit));
      },
    ),
  );
});

test.each([
  { limit: 0, expected: [] },
  { limit: 1, expected: [2] },
  { limit: 2, expected: [2, 0] },
  { limit: 3, expected: [2, 0, 1] },
  { limit: 4, expected: [2, 0, 1] },
])('GIVEN three entries and a limit of $limit THEN $expected', ({ limit, expected }) => {
  expect(top([0, 1, 2], Float32Array.of(1, 1, 2), limit)).toEqual(expected);
});
