import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineDiff, withContext, type DiffLine } from '../../../src/programs/compare/line-diff.ts';

const written = (lines: readonly DiffLine[]): string[] => lines.map(({ mark, text }) => `${mark}${text}`);

/** The longest common subsequence by trying out, for texts as short as these. */
function inCommon([first, ...rest]: readonly string[], other: readonly string[]): number {
  if (first === undefined) return 0;
  const at = other.indexOf(first);
  return Math.max(inCommon(rest, other), at === -1 ? 0 : 1 + inCommon(rest, other.slice(at + 1)));
}

describe('the lines of two texts', () => {
  test.each([
    ['two empty texts', [], [], []],
    ['the same text', ['a', 'b'], ['a', 'b'], [' a', ' b']],
    ['a changed line', ['a', 'b', 'c'], ['a', 'x', 'c'], [' a', '-b', '+x', ' c']],
    ['a line more', ['a', 'c'], ['a', 'b', 'c'], [' a', '+b', ' c']],
    ['a line less', ['a', 'b', 'c'], ['a', 'c'], [' a', '-b', ' c']],
    ['a new text', [], ['a', 'b'], ['+a', '+b']],
    ['a text that is gone', ['a', 'b'], [], ['-a', '-b']],
    ['a line that moved', ['a', 'b', 'c'], ['b', 'c', 'a'], ['-a', ' b', ' c', '+a']],
  ])('GIVEN %s THEN each line is marked', (_what, before, after, expected) => {
    expect(written(lineDiff(before, after))).toEqual(expected);
  });

  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });

  test('GIVEN any two texts THEN both can be read from it, and nothing in common is marked', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = lineDiff(before, after);
        const without = (mark: string): string[] => lines.filter((line) => line.mark !== mark).map((line) => line.text);
        expect(without('+')).toEqual(before);
        expect(without('-')).toEqual(after);
        expect(lines.filter(({ mark }) => mark === ' ')).toHaveLength(inCommon(before, after));
      }),
    );
  });
});

describe('the lines around a change', () => {
  test.each([
    [0, ['…', '-c', '…']],
    [1, ['…', ' b', '-c', ' d', '…']],
    [2, [' a', ' b', '-c', ' d', ' e']],
  ])('GIVEN %i lines around it THEN the others are one mark each', (around, expected) => {
    const lines = lineDiff(['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'd', 'e']);
    expect(written(withContext(lines, around)).map((line) => line.replace(' …', '…'))).toEqual(expected);
  });

  test('GIVEN two distant changes THEN one mark separates them', () => {
    const lines = lineDiff(['x', 'a', 'b', 'c', 'd', 'y'], ['a', 'b', 'c', 'd']);
    expect(written(withContext(lines, 1))).toEqual(['-x', ' a', ' …', ' d', '-y']);
  });
});
