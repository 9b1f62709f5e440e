import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buttonLines, phoneLines, withinLines } from '../../src/cards/kit/phone-lines.ts';
import { button } from '../../src/cards/kit/reply.ts';

describe('how many lines of a phone a text takes', () => {
  test.each([
    ['', 1],
    ['a'.repeat(35), 1],
    ['a'.repeat(36), 2],
    ['あ'.repeat(19), 1],
    ['あ'.repeat(20), 2],
    ['한'.repeat(19), 1],
    ['한'.repeat(20), 2],
    [`-# ${'a'.repeat(44)}`, 1],
    [`-# ${'a'.repeat(45)}`, 2],
    ['one\ntwo', 2],
    ['one\n\ntwo', 3],
    [`**${'a'.repeat(35)}**`, 1],
    [`${'a'.repeat(34)}\\~`, 1],
    [`[${'a'.repeat(35)}](<https://example.org/${'b'.repeat(80)}>)`, 1],
  ])('GIVEN %j THEN %i', (text, lines) => {
    expect(phoneLines(text)).toBe(lines);
  });

  test('GIVEN texts and a room THEN as many as fit in their order, and the first even where it does not', () => {
    const texts = fc.array(fc.string({ maxLength: 120 }), { minLength: 1 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 40 }), (all, room) => {
        const kept = withinLines(all, room);
        expect(kept).toEqual(all.slice(0, kept.length));
        expect(kept.length).toBeGreaterThan(0);
        if (kept.length > 1) expect(phoneLines(kept.join('\n'))).toBeLessThanOrEqual(room);
        const next = all[kept.length];
        if (next !== undefined) expect(phoneLines([...kept, next].join('\n'))).toBeGreaterThan(room);
      }),
    );
  });
});

const one = (label: string, emoji?: string): ReturnType<typeof button> =>
  button(label, 'about', emoji === undefined ? {} : { emoji });

describe('how many lines rows of buttons take', () => {
  test.each([
    ['none', [], 0],
    ['an empty row', [[]], 0],
    ['one short button', [[one('Works')]], 2],
    ['two that fill a row', [[one('a'.repeat(11)), one('b'.repeat(12))]], 2],
    ['two that are a letter too wide', [[one('a'.repeat(12)), one('b'.repeat(12))]], 4],
    ['two with an emoji', [[one('a'.repeat(11), '🎬'), one('b'.repeat(12), '🎬')]], 4],
    ['Japanese, whose letters are wider', [[one('あ'.repeat(7)), one('い'.repeat(7))]], 4],
    ['two rows', [[one('a')], [one('b')]], 4],
  ])('GIVEN %s THEN %i', (_what, rows, lines) => {
    expect(buttonLines(rows)).toBe(lines);
  });
});
