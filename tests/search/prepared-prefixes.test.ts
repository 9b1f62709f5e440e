import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBegun } from '../../src/search/begun.ts';
import type { Entry } from '../../src/search/entry.ts';
import { createIndex } from '../../src/search/index/index.ts';
import { wantedKinds } from '../../src/search/match.ts';
import { createBeginning } from '../../src/search/prefix.ts';
import { mostPrepared, preparePrefixes } from '../../src/search/prepared-prefixes.ts';
import type { FindableKind } from '../../src/search/result.ts';
import { sized } from '../thorough.ts';

const kinds = ['actor', 'person', 'series'] as const;
const never = Number.POSITIVE_INFINITY;

/** Few syllables, so that many names begin alike. */
const anyEntry = fc.record({
  kind: fc.constantFrom<FindableKind>(...kinds),
  en: fc.array(fc.constantFrom('Kim', 'Ki', 'The', 'Then', 'Lee', 'Ji'), { minLength: 1, maxLength: 3 }),
  ko: fc.array(fc.constantFrom('김', '기', '이', '지', '은'), { minLength: 2, maxLength: 3 }),
  ja: fc.array(fc.constantFrom('キム', 'キ', 'イ', 'きみ', '君', 'が'), { minLength: 1, maxLength: 3 }),
  amount: fc.nat({ max: 3 }),
});
const anyCatalog = fc.array(anyEntry, { minLength: 1, maxLength: 40 }).map((all) =>
  all.map(({ kind, en, ko, ja, amount }, number): Entry => ({
    kind,
    id: `${number}`,
    names: { en: en.join(' '), ko: ko.join(''), ja: ja.join(kind === 'series' ? '' : '・') },
    amount,
    recency: '2026',
  })),
);
const typed = [
  'k',
  'ki',
  'kim',
  'kimk',
  't',
  'the',
  'then',
  'l',
  'lee',
  'kimi',
  '김',
  '기',
  'ㄱ',
  '이',
  'キ',
  'き',
  '君',
];
const anyQuery = fc.record({
  text: fc.oneof(
    fc.constantFrom(...typed),
    fc.string({ unit: fc.constantFrom(...Array.from('kimthelj김이지キムイ君が')), maxLength: 5 }),
  ),
  wanted: fc.subarray([...kinds], { minLength: 1 }),
  limit: fc.constantFrom(1, 2, 25),
  readings: fc.constantFrom('letters' as const, 'all' as const),
});

/** So many entries whose names begin alike. */
const alike = (count: number, kind: FindableKind = 'actor'): Entry[] =>
  Array.from({ length: count }, (_, number) => ({
    kind,
    id: `${kind}-${number}`,
    names: { ja: `雲${'あ'.repeat(number % 7)}` },
    amount: 0,
    recency: '2026',
  }));

describe('prefixes whose best entries are worked out in advance', () => {
  test('GIVEN any entries and what somebody types THEN they are answered as by looking through all keys', () => {
    const isSame = fc.property(
      anyCatalog,
      fc.nat({ max: 4 }),
      fc.array(anyQuery, { minLength: 20 }),
      (all, many, queries) => {
        const index = createIndex(all);
        const [prepared, scan] = [createBeginning(index, many), createBeginning(index, never)];
        for (const { text, wanted, limit, readings } of queries) {
          const ofKinds = wantedKinds(index.entries, wanted);
          expect(prepared(text, ofKinds, limit, readings)).toEqual(scan(text, ofKinds, limit, readings));
        }
      },
    );
    fc.assert(isSame, { numRuns: sized({ quick: 30, thorough: 1000 }) });
  });

  test('GIVEN a choice of single entries THEN those that are not among the best are found as well', () => {
    const index = createIndex(alike(3 * mostPrepared));
    const [prepared, scan] = [createBeginning(index, 10), createBeginning(index, never)];
    for (let one = 0; one < index.entries.length; one += 1) {
      const wanted = (entry: number): boolean => entry === one;
      expect(prepared('雲', wanted, 5)).toEqual(scan('雲', wanted, 5));
      expect(prepared('雲', wanted, 5)).toHaveLength(1);
    }
  });

  test.each([mostPrepared - 1, mostPrepared, mostPrepared + 1])(
    'GIVEN a list of %i of more entries of two kinds THEN it is the one that looking through all keys gives',
    (limit) => {
      const index = createIndex([...alike(2 * mostPrepared, 'actor'), ...alike(2 * mostPrepared, 'series')]);
      const [prepared, scan] = [createBeginning(index, 10), createBeginning(index, never)];
      for (const wanted of [['actor'], ['series'], ['actor', 'series']] as const) {
        const ofKinds = wantedKinds(index.entries, wanted);
        expect(prepared('雲', ofKinds, limit)).toEqual(scan('雲', ofKinds, limit));
        expect(prepared('雲', ofKinds, limit)).toHaveLength(limit);
      }
    },
  );

  test('GIVEN as many keys as the limit THEN they are looked through, and worked out in advance with one more', () => {
    const index = createIndex(alike(8));
    let keys = 0;
    index.keys.prefix('雲', () => (keys += 1));
    const all = wantedKinds(index.entries, kinds);
    const preparedAbove = (many: number) => preparePrefixes(index, createBegun(index), many)('雲', all, 5);
    expect(preparedAbove(keys)).toBeUndefined();
    expect(preparedAbove(keys - 1)).toEqual(createBeginning(index, never)('雲', all, 5));
  });

  test.each([
    ['as many as are kept', mostPrepared, true],
    ['more than are kept', mostPrepared + 1, false],
  ])('GIVEN a list of %s THEN what was worked out is enough: %s', (_, limit, isEnough) => {
    const index = createIndex(alike(2 * mostPrepared));
    const known = preparePrefixes(index, createBegun(index), 10)('雲', wantedKinds(index.entries, kinds), limit);
    expect(known !== undefined).toBe(isEnough);
  });
});
