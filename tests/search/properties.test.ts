import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { allHits } from '../../src/search/hits.ts';
import type { Search } from '../../src/search/result.ts';
import { entriesOf } from '../../src/search/catalog-entries.ts';
import { clean, joined } from '../../src/search/clean.ts';
import type { Entry } from '../../src/search/entry.ts';
import { jamoOf } from '../../src/search/hangul/jamo.ts';
import { katakana, looseKana, shortVowels } from '../../src/search/kana/fold.ts';
import { letterKey } from '../../src/search/key.ts';
import { romajiKey, shortO } from '../../src/search/latin/romaji.ts';
import { otherOrders, withoutBrackets, wordsOfName } from '../../src/search/names/split.ts';
import { realCatalog, realSearch } from '../real-data.ts';
import { sampleOf, sized } from '../thorough.ts';

const everything = ['actor', 'person', 'series'] as const;

/** Text as fans type it, and worse: the scripts of the three languages, jamo, emoji, marks, halves of pairs. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.string({ unit: 'grapheme', maxLength: 150 }),
  fc.string({
    unit: fc.constantFrom(...Array.from("채종협チェㅊㅈㅎabcLee 王様ゆんｶﾞ・-'ｆ１🔥́ーっﾟㅘ각뷁")),
    maxLength: 60,
  }),
);

describe('folds', () => {
  test.each<readonly [string, (text: string) => string]>([
    ['clean', clean],
    ['katakana', katakana],
    ['looseKana', looseKana],
    ['shortVowels', (text) => shortVowels(looseKana(text))],
    ['jamoOf', jamoOf],
    ['letterKey', (text) => letterKey(clean(text))],
  ])('GIVEN any text WHEN folded twice by %s THEN the second time changes nothing', (_, fold) => {
    const isIdempotent = fc.property(anyText, (text) => fold(fold(text)) === fold(text));
    expect(fc.check(isIdempotent).counterexample).toBeNull();
  });

  test('GIVEN any text THEN cleaning leaves single spaces, no capitals and no marks', () => {
    const words = /^(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?: [\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*)?$/u;
    expect(fc.check(fc.property(anyText, (text) => words.test(clean(text)))).counterexample).toBeNull();
  });

  test('GIVEN romaji in Kunrei or Hepburn, with or without long vowels THEN the keys are equal', () => {
    const pairs = [
      ['shinbun kisha', 'sinbun kisya'],
      ['tsuchi', 'tuti'],
      ['shokudou', 'shokudoh'],
      ['koushi', 'koshi'],
      ['shimbun', 'shinbun'],
      ['jinja', 'zinzya'],
      ['beibiiburookaa', 'beibiburoka'],
    ] as const;
    for (const [one, other] of pairs) {
      expect(shortO(romajiKey(joined(one)))).toBe(shortO(romajiKey(joined(other))));
    }
  });
});

const spellings = ({ names: { en, ko, ja }, aliases = [], romaji, kind }: Entry): string[] => {
  const all = [en, ko, ja, romaji, ...aliases].filter((name) => name !== undefined).map(withoutBrackets);
  if (kind === 'series') return all;
  return all.flatMap((name) => [name, ...otherOrders(wordsOfName(name)).map((words) => words.join(' '))]);
};

describe('the whole catalog', () => {
  let search: Search;
  let entries: readonly Entry[];
  let names: Map<string, Set<string>>;

  beforeAll(async () => {
    const catalog = await realCatalog();
    search = await realSearch();
    entries = entriesOf(catalog);
    names = new Map();
    for (const entry of entries) {
      for (const name of spellings(entry)) {
        const key = letterKey(clean(name));
        names.set(key, (names.get(key) ?? new Set()).add(entry.id));
      }
    }
  });

  test('GIVEN any name or alias, in any script and either order THEN its record, or one of the same name, is first', () => {
    const strays = sampleOf(entries, 300).flatMap((entry) =>
      spellings(entry).flatMap((name) => {
        const [first] = allHits(search.find(name));
        const isOwn = first?.id === entry.id || names.get(letterKey(clean(name)))?.has(first?.id ?? '') === true;
        return isOwn || clean(name) === '' ? [] : [`${name} (${entry.id}) finds ${first?.id}`];
      }),
    );
    expect(strays).toEqual([]);
  });

  test('GIVEN a name of six letters or more with one random edit THEN its record is among the first five', () => {
    const long = entries.flatMap((entry) =>
      [entry.names.en, entry.names.ja].flatMap((name) =>
        name !== undefined && joined(clean(name)).length >= 6 ? [{ name, entry }] : [],
      ),
    );
    const edits = fc.record({
      at: fc.nat(),
      of: fc.constantFrom(...long),
      kind: fc.constantFrom('leave out', 'put in', 'exchange', 'change over'),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')),
    });
    let lost = 0;
    const runs = 1000;
    fc.assert(
      fc.property(edits, ({ at, of: { name, entry }, kind, letter }) => {
        const signs = Array.from(name);
        const place = at % signs.length;
        if (kind === 'leave out') signs.splice(place, 1);
        else if (kind === 'put in') signs.splice(place, 0, letter);
        else if (kind === 'exchange') signs[place] = letter;
        else signs.splice(place, 2, ...signs.slice(place, place + 2).toReversed());
        const hits = allHits(search.find(signs.join(''))).slice(0, 5);
        // An edit may make another name of it: キム・ムジュン without ム is キム・ジュン, who is first by right.
        if (!hits.some(({ id }) => id === entry.id) && hits[0]?.tier !== 'exact') lost += 1;
      }),
      { numRuns: runs, seed: 4 },
    );
    expect(lost / runs).toBeLessThan(0.015);
  });

  test('GIVEN any text THEN nothing is thrown, and kinds and limits are respected', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.subarray([...everything], { minLength: 1 }),
        fc.integer({ min: 1, max: 25 }),
        (text, kinds, limit) => {
          const completions = search.complete(text, kinds, limit);
          const hits = [...allHits(search.find(text, kinds)), ...completions];
          expect(hits.every(({ kind, score }) => kinds.includes(kind) && score >= 0 && score <= 1.0001)).toBe(true);
          expect(completions.length).toBeLessThanOrEqual(limit);
          expect(search.passages(text, limit).length).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: sized({ quick: 60, thorough: 400 }) },
    );
  });
});
