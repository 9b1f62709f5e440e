import { describe, expect, test } from 'vitest';
import { markdownPieces, type Piece } from '../../../src/doors/preview/page/markdown/pieces.ts';
import type { Clock } from '../../../src/doors/preview/page/markdown/timestamp.ts';
import { timestamp } from '../../../src/doors/preview/page/markdown/timestamp.ts';
import { languages, type Language } from '../../../src/doors/preview/page/language.ts';
import { commandInteraction, localeFrom } from '../../../src/doors/interactions.ts';
import { realBot } from '../../real-data.ts';

const clock = (language: Language = 'en'): Clock => ({
  language,
  now: new Date('2026-11-21T03:00:00Z'),
  timeZone: 'Asia/Tokyo',
});

/** Short to read: `strong(a)`; attributes are left out. */
function outline(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : `${piece.tag}(${outline(piece.children)})`))
    .join('');
}

const drawn = (text: string): string => outline(markdownPieces(text, clock()));

function elements(pieces: readonly Piece[]): Exclude<Piece, string>[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece, ...elements(piece.children)]));
}

const links = (text: string): (string | undefined)[] =>
  elements(markdownPieces(text, clock()))
    .filter(({ tag }) => tag === 'a')
    .map(({ attributes }) => attributes['href']);

describe('Markdown of a card', () => {
  test.each([
    ['**bold** *it* _it_ __under__ ~~gone~~', 'strong(bold) em(it) em(it) u(under) s(gone)'],
    ['***both***', 'em(strong(both))'],
    ['snake_case_name', 'snake_case_name'],
    ['`a *b*`', 'code(a *b*)'],
    ['```\na\nb\n```', 'pre(code(a\nb))'],
    ['||secret||', 'span(span(secret))'],
    ['a\nb', 'abr()b'],
    ['a\n\nb', 'abr()br()b'],
    ['-# small **x**\nnext', 'small(small strong(x))next'],
    ['line\n-# one\n-# two', 'linebr()small(one)small(two)'],
    ['# Big\ntext', 'div(Big)text'],
    ['#no heading', '#no heading'],
    ['> one\n> two\nafter', 'blockquote(onebr()two)after'],
    ['a > b', 'a > b'],
    ['- a\n- b', 'ul(li(a)li(b))'],
    ['* a\n  * b\n* c', 'ul(li(aul(li(b)))li(c))'],
    ['1. a\n2. b', 'ol(li(a)li(b))'],
    ['text - not a list', 'text - not a list'],
    ['<:smile:123456789012345678>', ':smile:'],
    ['😀', 'span(😀)'],
  ])('GIVEN %j THEN %s', (text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  test('GIVEN a quote and a subtext right behind it THEN both are seen', () => {
    expect(drawn('He said\n> “yes”\n-# Topic\n-# [Page](<https://a.jp/>)')).toBe(
      'He saidbr()blockquote(“yes”)small(Topic)small(a(Page))',
    );
  });

  test.each([
    [String.raw`\*no\* \_no\_ \~\~no\~\~ \|\|no\|\| \`no\``, '*no* _no_ ~~no~~ ||no|| `no`'],
    [String.raw`\[no\](x)`, '[no](x)'],
    [String.raw`\-# no`, '-# no'],
    [String.raw`\# no`, '# no'],
    [String.raw`\> no`, '> no'],
    [String.raw`1\. no`, '1. no'],
  ])('GIVEN %s THEN the escaped signs stand as themselves', (text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  test('GIVEN masked links, plain and in angle brackets THEN both lead there', () => {
    expect(links('[a](https://a.jp/x) [b](<https://b.jp/%28y%29>) <https://c.jp/>')).toEqual([
      'https://a.jp/x',
      'https://b.jp/%28y%29',
      'https://c.jp/',
    ]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', '//evil.example'])(
    'GIVEN a link to %s THEN it is text, not a link',
    (address) => {
      expect(links(`[press](${address}) [press](<${address}>)`)).toEqual([]);
    },
  );

  test('GIVEN text that looks like HTML THEN no element comes of it', () => {
    const pieces = markdownPieces('<img src=x onerror=alert(1)><script>x</script> **<b>**', clock());
    expect(elements(pieces).map(({ tag }) => tag)).toEqual(['strong']);
  });
});

describe('timestamps', () => {
  const noon = Date.parse('2026-12-24T12:00:00+09:00') / 1000;

  test.each([
    ['en', 'D', 'December 24, 2026'],
    ['ja', 'D', '2026年12月24日'],
    ['ko', 'D', '2026년 12월 24일'],
    ['en', 'R', 'in 1 month'],
    ['ja', 'R', '1 か月後'],
    ['ko', 'R', '1개월 후'],
    ['ja', 't', '12:00'],
    ['ja', 'F', '2026年12月24日木曜日 12:00'],
    ['ja', undefined, '2026年12月24日 12:00'],
  ] as [Language, string | undefined, string][])(
    'GIVEN a reader of %s and style %s THEN %s',
    (language, style, text) => {
      expect(timestamp(noon, style, clock(language))).toBe(text);
    },
  );

  test.each([
    [3, 'in 3 days'],
    [-3, '3 days ago'],
    [400, 'in 1 year'],
  ])('GIVEN a moment %i days away THEN "%s"', (days, text) => {
    expect(timestamp(clock().now.getTime() / 1000 + days * 86_400, 'R', clock())).toBe(text);
  });

  test('GIVEN a timestamp in a text THEN an element with the exact moment', () => {
    const [time] = elements(markdownPieces(`out <t:${noon}:R>`, clock()));
    expect(time).toMatchObject({ tag: 'time', attributes: { datetime: '2026-12-24T03:00:00.000Z' } });
  });

  test('GIVEN a moment that no calendar has THEN it stays as it was typed', () => {
    expect(drawn('<t:99999999999999999:R>')).toBe('<t:99999999999999999>');
  });
});

describe('GIVEN the real cards', () => {
  test.each(languages)('in %s THEN no sign of Markdown is left over', async (language) => {
    const bot = await realBot();
    const { response } = await bot.answer(
      commandInteraction('actor', [{ name: 'name', value: 'han-hyo-joo' }], localeFrom(language) ?? ('en-US' as never)),
    );
    const texts = JSON.stringify(response).match(/"(?:description|value|title)":"(?:[^"\\]|\\.)*"/gu) ?? [];
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) {
      const shown = outline(
        markdownPieces(
          (JSON.parse(`{${text}}`) as Record<string, string>)[text.split('"')[1] ?? ''] ?? '',
          clock(language),
        ),
      );
      expect(shown).not.toMatch(/\*\*|\\|^-# /mu);
    }
  });
});
