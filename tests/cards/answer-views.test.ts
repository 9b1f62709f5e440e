import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstView, pagesOf } from '../../src/cards/answer/views.ts';
import { phoneLines } from '../../src/cards/kit/phone-lines.ts';

const paragraph = (...lines: readonly string[]) => ({ lines });
const numbered = (count: number, letter = 'a') =>
  paragraph(...Array.from({ length: count }, (_, index) => `${letter}${index + 1}`));

describe('the first lines of an answer', () => {
  test.each([
    ['five of seven where there is room', [numbered(7)], 9, [['a1', 'a2', 'a3', 'a4', 'a5']]],
    ['as many as there is room for', [numbered(7)], 2, [['a1', 'a2']]],
    ['one, even where there is no room', [numbered(7)], 0, [['a1']]],
    ['nothing where there is nothing', [numbered(0)], 9, [[]]],
    [
      'three each of two answers',
      [numbered(5), numbered(4, 'b')],
      9,
      [
        ['a1', 'a2', 'a3'],
        ['b1', 'b2', 'b3'],
      ],
    ],
    ['in turn where there is little room', [numbered(5), numbered(4, 'b')], 3, [['a1', 'a2'], ['b1']]],
    ['of the second where the first has none', [numbered(0), numbered(4, 'b')], 2, [[], ['b1', 'b2']]],
  ])('THEN %s', (_what, paragraphs, room, chosen) => {
    expect(firstView(paragraphs, room)).toEqual(chosen);
  });

  test('GIVEN a long line that does not fit THEN no shorter one behind it jumps the queue', () => {
    expect(firstView([paragraph('a', 'b'.repeat(200), 'c')], 3)).toEqual([['a']]);
  });
});

describe('the pages of everything', () => {
  const line = fc.string({ minLength: 1, maxLength: 400 });
  const some = fc.array(fc.array(line, { maxLength: 30 }), { minLength: 1, maxLength: 4 });

  test('THEN every line is on exactly one page, in order, and no page is longer than twelve lines or its room', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: -5, max: 40 }), (lists, room) => {
        const pages = pagesOf(
          lists.map((lines) => paragraph(...lines)),
          room,
        );
        expect(lists.map((_, index) => pages.flatMap((page) => page[index] ?? []))).toEqual(lists);
        for (const page of pages) {
          const lines = page.flat();
          expect(lines.length).toBeGreaterThan(0);
          expect(lines.length).toBeLessThanOrEqual(12);
          if (lines.length > 1)
            expect(lines.reduce((sum, one) => sum + phoneLines(one), 0)).toBeLessThanOrEqual(Math.max(12, room));
        }
      }),
    );
  });
});
