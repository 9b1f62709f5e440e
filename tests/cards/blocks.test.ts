import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { link, plain, typed } from '../../src/cards/kit/escape.ts';
import { field, fields, listWithin } from '../../src/cards/kit/fields.ts';
import { limits, shorten } from '../../src/cards/kit/limits.ts';
import { pageOf } from '../../src/cards/kit/pages.ts';
import { button, menu, rowsOf } from '../../src/cards/kit/reply.ts';
import { parseCustomId, customId } from '../../src/cards/kit/custom-id.ts';
import { commonWords } from '../../src/language/words/common.ts';

describe('shortening', () => {
  test.each([
    ['at the limit', 'abcde', 5, 'abcde'],
    ['one over it', 'abcdef', 5, 'abcd…'],
    ['an emoji that would be cut through', 'abc👨‍👩‍👧', 5, 'abc…'],
    ['a hangul syllable of several jamo', '각각각', 2, '각…'],
    ['a space before the cut', 'ab cdef', 4, 'ab…'],
  ])('GIVEN %s THEN %j within %i characters becomes %j', (_what, text, length, expected) =>
    expect(shorten(text, length)).toBe(expected),
  );

  test('GIVEN any text THEN the result is never longer than asked, and unchanged if the text fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 60 }), (text, length) => {
        const short = shorten(text, length);
        expect(short.length).toBeLessThanOrEqual(length);
        if (text.length <= length) expect(short).toBe(text);
      }),
    );
  });
});

describe("text in Discord's Markdown", () => {
  test.each([
    ['**bold**', String.raw`\*\*bold\*\*`],
    ['[a](http://x)', String.raw`\[a\](http://x)`],
    ['@everyone', String.raw`\@everyone`],
    ['<@1>', String.raw`\<\@1\>`],
    ['> quote', String.raw`\> quote`],
    ['-# small', String.raw`-\# small`],
    ['- item', String.raw`\- item`],
    ['1. item', String.raw`1\. item`],
    ['Why Didn’t I Tell You?', 'Why Didn’t I Tell You?'],
    ['T.O.P', 'T.O.P'],
    ['2011-2012', '2011-2012'],
  ])('GIVEN %s THEN it is shown as it is', (text, expected) => expect(plain(text)).toBe(expected));

  test('GIVEN any text THEN whatever stays unescaped starts no Markdown', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const unescaped = plain(text).replaceAll(/\\[^\p{L}\p{N}\s]/gu, '');
        expect(unescaped).not.toMatch(/[*_~`|[\]<>#@]/u);
      }),
    );
  });

  test('GIVEN anything typed THEN it comes back in one code span of one line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6000 }), (text) => {
        const shown = typed(text);
        expect(shown).toMatch(/^`[^`\n\r]+`$/u);
        expect(shown.length).toBeLessThanOrEqual(102);
      }),
    );
  });

  test('GIVEN an address with brackets THEN the link does not end early', () => {
    expect(link('a [b]', 'https://x.example/a_(b)?c=>')).toBe(
      String.raw`[a \[b\]](<https://x.example/a_%28b%29?c=%3E>)`,
    );
    expect(link('日本', 'https://x.example/日本')).toBe('[日本](<https://x.example/%E6%97%A5%E6%9C%AC>)');
    expect(link('a', 'https://x.example/%E6%97%A5')).toBe('[a](<https://x.example/%E6%97%A5>)');
  });
});

describe('the fields of an embed', () => {
  test('GIVEN an empty value THEN there is no field, because Discord refuses an empty one', () => {
    expect(fields(field('a', ''), field('b', undefined), field('c', '  '), field('d', 'x'))).toEqual([
      { name: 'd', value: 'x', inline: false },
    ]);
  });

  test.each([1, 5, 40, 200])(
    'GIVEN %i lines THEN as many as fit are shown whole, with the number of the rest',
    (count) => {
      const lines = Array.from({ length: count }, (_, index) => `line ${index} ${'x'.repeat(20)}`);
      const text = listWithin(lines, count, commonWords.en);
      expect(text.length).toBeLessThanOrEqual(limits.fieldValue);
      const shown = text.split('\n').filter((line) => line.startsWith('line')).length;
      expect(text.includes('more')).toBe(shown < count);
      if (shown < count) expect(text.endsWith(`… and ${count - shown} more`)).toBe(true);
    },
  );
});

describe('pages', () => {
  test.each([
    [0, 1, 1, 1, 0],
    [8, 1, 1, 1, 8],
    [9, 2, 2, 2, 1],
    [9, 3, 2, 2, 1],
    [9, -1, 1, 2, 8],
    [9, Number.NaN, 1, 2, 8],
  ])(
    'GIVEN %i items of 8 a page, page %d THEN the reader sees page %i of %i with %i items',
    (length, asked, number, count, shown) => {
      const page = pageOf(
        Array.from({ length }, (_, index) => index),
        asked,
        8,
      );
      expect([page.number, page.count, page.items.length]).toEqual([number, count, shown]);
    },
  );
});

describe('customIds', () => {
  test('GIVEN the parts of a way THEN reading them returns the same parts', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9-]{1,10}$/u), { minLength: 1, maxLength: 5 }), (path) => {
        expect(parseCustomId(customId('actor', ...path))).toEqual({ command: 'actor', path });
      }),
    );
  });

  test.each([
    [100, true],
    [101, false],
  ])('GIVEN a way of %i characters THEN it is allowed: %s', (length, allowed) => {
    const make = (): string => customId('a', 'x'.repeat(length - 2));
    if (allowed) expect(make()).toHaveLength(length);
    else expect(make).toThrow('custom id of 101 characters');
  });
});

describe('rows', () => {
  test.each([
    [0, []],
    [5, [5]],
    [6, [5, 1]],
    [11, [5, 5, 1]],
  ])('GIVEN %i buttons THEN they fill rows of %j', (count, expected) => {
    const buttons = Array.from({ length: count }, (_, index) => button(String(index), `x.${index}`));
    expect(rowsOf(buttons).map((row) => row.components.length)).toEqual(expected);
  });

  test.each([
    [0, 0],
    [25, 25],
    [26, 25],
  ])('GIVEN a menu of %i items THEN it has %i options, and an empty menu has no row', (count, options) => {
    const items = Array.from({ length: count }, (_, index) => ({ label: `l${index}`, to: `x.${index}` }));
    const rows = rowsOf(menu('m', 'p', items));
    expect(rows).toHaveLength(count === 0 ? 0 : 1);
    expect(
      rows.flatMap((row) => row.components).flatMap((component) => ('options' in component ? component.options : [])),
    ).toHaveLength(options);
  });
});
