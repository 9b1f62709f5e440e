import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../src/catalog/check/check.ts';
import { fixText } from '../../src/catalog/check/fix.ts';
import { tidyText } from '../../src/catalog/check/tidy-text.ts';
import { parseText } from '../../src/catalog/parse.ts';
import { sized } from '../thorough.ts';
import { actor, smallData, told, work, written } from './small-data.ts';

const actorPath = 'actors/kim-woo-bin.json';

/** What hands and machines leave behind in a text. */
const mess = fc.constantFrom(
  ' ',
  '  ',
  '\u00A0',
  '\u200B',
  '\uFEFF',
  '\t',
  '\n',
  '\u3000',
  'ｶﾞ',
  'カ\u3099',
  '김'.normalize('NFD'),
  '\u00AD',
  'x',
  '',
);

const messyText = fc
  .tuple(mess, fc.constantFrom('A short sentence.', '短い文です。', '짧은 문장입니다.'), mess)
  .map((parts) => parts.join(''));

function shuffled(value: unknown, order: (key: string) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => order(a) - order(b));
  return Object.fromEntries(entries.map(([key, item]) => [key, shuffled(item, order)]));
}

/** A good record as a careless hand leaves it: messy texts, any order of fields, any layout. */
const messyActor = fc
  .record({
    summary: fc.record({ en: messyText, ja: messyText, ko: messyText }),
    aliases: fc.array(messyText, { minLength: 1, maxLength: 3 }),
    seed: fc.nat(),
    indentation: fc.constantFrom(0, 1, 2, 4, '\t'),
    ending: fc.constantFrom('', '\n', '\n\n', '\r\n'),
  })
  .map(({ summary, aliases, seed, indentation, ending }) => {
    const order = (key: string): number =>
      Buffer.from(key).reduce((sum, byte) => (sum * 31 + byte + seed) % 1009, seed);
    return JSON.stringify(shuffled(actor({ summary, aliases }), order), null, indentation) + ending;
  });

const errors = (lines: readonly string[]): number => lines.filter((line) => line.startsWith('error')).length;

describe('data:check --fix', () => {
  test('GIVEN any mess THEN fixing it once is enough, and leaves nothing that --fix could correct', () => {
    fc.assert(
      fc.property(messyActor, (text) => {
        const fixed = fixText(actorPath, text);
        expect(fixText(actorPath, fixed)).toBe(fixed);
        const left = checkTexts(new Map([...smallData(), [actorPath, fixed]])).map(told);
        expect(left.filter((line) => line.includes('--fix'))).toEqual([]);
        const before = checkTexts(new Map([...smallData(), [actorPath, text]]));
        // A file that could not be read hides what else is wrong with it; all others have no more problems than before.
        if (parseText(actorPath, text).file === undefined) return;
        expect(errors(left)).toBeLessThanOrEqual(errors(before.map(told)));
        expect(left.length).toBeLessThanOrEqual(before.length);
      }),
      { numRuns: sized({ quick: 25, thorough: 300 }) },
    );
  });

  test('GIVEN any text THEN tidying it twice is tidying it once', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(mess).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(tidyText(tidyText(text))).toBe(tidyText(text));
        },
      ),
      { numRuns: sized({ quick: 200, thorough: 1000 }) },
    );
  });

  test('GIVEN fields in another order and four spaces THEN they get the order of the schema, two spaces and one line end', () => {
    const { id, names, ...rest } = actor();
    expect(fixText(actorPath, JSON.stringify({ ...rest, names, id }, null, 4))).toBe(written(actor()));
  });

  test('GIVEN an untidy text THEN it becomes tidy, and its meaning stays', () => {
    expect(tidyText('  A\u200B  short\u00A0text ')).toBe('A short text');
    expect(tidyText('ｷﾑ・ｳﾋﾞﾝ')).toBe('キム・ウビン');
    expect(tidyText('한글'.normalize('NFD'))).toBe('한글');
    expect(tidyText('あ　い')).toBe('あ　い');
    expect(tidyText('👨‍👩‍👧 ☕️')).toBe('👨‍👩‍👧 ☕️');
  });

  test.each([
    ['broken JSON', written(actor()).slice(0, -3)],
    ['a field twice', written(actor()).replace('"id"', '"gender": "f",\n  "id"')],
    ['a byte order mark', `\uFEFF${written(actor())}`],
    ['the wrong encoding', written(actor()).replace('우', '\uFFFD')],
    ['a list', '[]'],
    ['nothing', ''],
  ])('GIVEN %s THEN the file is left alone', (_what, text) => {
    expect(fixText(actorPath, text)).toBe(text);
    expect(
      checkTexts(new Map([...smallData(), [actorPath, text]])).filter(({ severity }) => severity === 'error'),
    ).not.toEqual([]);
  });

  test('GIVEN a source whose address has odd signs THEN the address stays as it is', () => {
    const text = written({
      $schema: '../schema/sources.schema.json',
      bibliography: { a: { url: 'https://example.com/a  b', language: 'ja' } },
    });
    expect(fixText('sources.json', text)).toBe(text);
  });

  test('GIVEN works with empty texts THEN each is reported as empty, once', () => {
    const lines = checkTexts(
      smallData({ works: [work({ premise: { en: '', ja: '', ko: '' }, sources: [], checked: '' })] }),
    ).map(told);
    expect(lines.map((line) => line.replace(/: is still empty.*/u, ''))).toEqual([
      'error data/series/a-work-2024.json premise.en',
      'error data/series/a-work-2024.json premise.ja',
      'error data/series/a-work-2024.json premise.ko',
      'error data/series/a-work-2024.json sources',
      'error data/series/a-work-2024.json checked',
    ]);
  });
});
