import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumsOf, ticksTo } from '../../src/pictures/plot.ts';

describe('the ticks of an axis', () => {
  test.each([
    [0, [0]],
    [1, [0, 1]],
    [5, [0, 1, 2, 3, 4, 5]],
    [6, [0, 2, 4, 6]],
    [10, [0, 2, 4, 6, 8, 10]],
    [11, [0, 5, 10, 15]],
    [25, [0, 5, 10, 15, 20, 25]],
    [26, [0, 10, 20, 30]],
  ])('GIVEN %i THEN %j', (most, ticks) => expect(ticksTo(most)).toEqual(ticks));

  test('GIVEN any number THEN at most six ticks from 0, evenly spaced, and the last one alone reaches it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (most) => {
        const ticks = ticksTo(most);
        const [first, step = 0] = ticks;
        expect(first).toBe(0);
        expect(ticks).toEqual(ticks.map((_, index) => index * step));
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(String(step)).toMatch(/^[125]0*$/u);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
        expect(ticks.at(-2)).toBeLessThan(most);
      }),
    );
  });
});

const layer = (values: readonly number[]) => ({ label: '', colour: '', values });

describe('the sums over a stack', () => {
  test('GIVEN layers THEN the sum of each category; GIVEN a value that is missing THEN it counts as none', () => {
    expect(sumsOf(['2024', '2025'], [layer([1, 2]), layer([3])])).toEqual([4, 2]);
    expect(sumsOf([], [])).toEqual([]);
  });
});
