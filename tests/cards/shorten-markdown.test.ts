import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { link, plain, typed } from '../../src/cards/kit/escape.ts';
import { shortenMarkdown } from '../../src/cards/kit/shorten-markdown.ts';

const source = link('Oricon News', 'https://www.oricon.co.jp/news/2300001/');

describe('shortening Markdown', () => {
  test.each([
    ['a text that fits', 'twelve words', 12, 'twelve words'],
    ['a link at the cut', `${'x'.repeat(20)} ${source} and more`, 40, `${'x'.repeat(20)}…`],
    ['a code span at the cut', `${'x'.repeat(20)} \`a code span\` and more`, 40, `${'x'.repeat(20)}…`],
    ['an escape at the cut', `${'x'.repeat(29)}${plain('**')}${'y'.repeat(20)}`, 40, `${'x'.repeat(29)}\\*…`],
    ['bold at the cut', `**${'bold '.repeat(20)}**`, 40, `**${'bold '.repeat(5)}bold…**`],
  ])('GIVEN %s THEN it stays whole or is left out', (_what, text, length, expected) => {
    expect(shortenMarkdown(text, length)).toBe(expected);
  });

  test('GIVEN a statement with its source below THEN the statement is cut and the source stays', () => {
    const short = shortenMarkdown(`${'What was said. '.repeat(100)}\n${source}`, 1024);
    expect(short.length).toBeLessThanOrEqual(1024);
    expect(short.endsWith(`…\n${source}`)).toBe(true);
  });

  test('GIVEN any text of any parts THEN the result is never longer than asked, and every part is whole or left out', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }).map(plain),
      fc.string({ maxLength: 20 }).map((label) => link(label, 'https://example.com/(page)')),
      fc.string({ maxLength: 20 }).map(typed),
      fc.constantFrom('**', '\n', ' ', '<t:1700000000:R>'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.integer({ min: 20, max: 300 }), (parts, length) => {
        const text = parts.join('');
        const short = shortenMarkdown(text, length);
        expect(short.length).toBeLessThanOrEqual(length);
        if (text.length <= length) expect(short).toBe(text);
        // A link that begins also ends, and so does what is bold.
        else expect(short.split('](<').length).toBe(short.split('>)').length);
      }),
    );
  });
});
