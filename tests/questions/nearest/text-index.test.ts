import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { createTextIndex } from '../../../src/questions/nearest/text-index.ts';

const everything = (): boolean => true;
const isEven = (id: number): boolean => id % 2 === 0;

/** Texts of few letters, so that many share some and many score alike. */
const token = fc.constantFrom('a', 'b', 'c', 'd', '1', '10', '가', '俳優', 'constructor');
const text = fc.array(token, { maxLength: 12 });

/** The same search by MiniSearch, which ranks by the same formula: a text that shares more tokens counts as many times. */
function byMiniSearch(texts: readonly (readonly string[])[], query: readonly string[]) {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (joined) => joined.split(' '),
    processTerm: (term) => term,
    searchOptions: { bm25: { k: 1.2, b: 0.6, d: 0.5 } },
  });
  index.addAll(texts.map((tokens, id) => ({ id, text: tokens.join(' ') })).filter(({ text: joined }) => joined !== ''));
  const times = (wanted: string): number => query.filter((one) => one === wanted).length;
  return index.search([...new Set(query)].join(' '), { boostTerm: times });
}

describe('texts ranked by shared words', () => {
  test('GIVEN any texts and query THEN texts, order and scores are those of MiniSearch', () => {
    fc.assert(
      fc.property(fc.array(text.filter(({ length }) => length > 0)), text, (texts, query) => {
        const ours = createTextIndex(texts).search(query, everything, Infinity);
        const theirs = byMiniSearch(texts, query);
        expect(ours.map(({ id }) => id)).toEqual(theirs.map(({ id }) => Number(id)));
        for (const [place, { score }] of ours.entries()) expect(score).toBeCloseTo(theirs[place]?.score ?? 0, 9);
      }),
    );
  });

  test('GIVEN a limit THEN the hits are the first of all hits', () => {
    fc.assert(
      fc.property(fc.array(text), text, fc.nat(5), (texts, query, limit) => {
        const index = createTextIndex(texts);
        expect(index.search(query, everything, limit)).toEqual(
          index.search(query, everything, Infinity).slice(0, limit),
        );
      }),
    );
  });

  test('GIVEN a test of the texts THEN the hits are all hits that pass it', () => {
    fc.assert(
      fc.property(fc.array(text), text, (texts, query) => {
        const index = createTextIndex(texts);
        const all = index.search(query, everything, Infinity);
        expect(index.search(query, isEven, Infinity)).toEqual(all.filter(({ id }) => isEven(id)));
      }),
    );
  });

  test('GIVEN a list of texts, short or long THEN the hits are all hits in the list', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 150 }), text, fc.nat(9), (texts, query, every) => {
        const index = createTextIndex(texts);
        const meant = texts.flatMap((_, id) => (id % (every + 1) === 0 ? [id] : []));
        const all = index.search(query, everything, Infinity);
        expect(index.search(query, meant, Infinity)).toEqual(all.filter(({ id }) => meant.includes(id)));
      }),
    );
  });

  test('GIVEN an earlier search THEN it does not affect the next', () => {
    fc.assert(
      fc.property(fc.array(text), text, text, (texts, before, query) => {
        const index = createTextIndex(texts);
        index.search(before, isEven, 1);
        expect(index.search(query, everything, Infinity)).toEqual(
          createTextIndex(texts).search(query, everything, Infinity),
        );
      }),
    );
  });

  test('GIVEN any texts THEN those with any of the tokens are those of a loop over the texts', () => {
    fc.assert(
      fc.property(fc.array(text), text, (texts, query) => {
        const found = texts.flatMap((tokens, id) => (tokens.some((one) => query.includes(one)) ? [id] : []));
        expect([...createTextIndex(texts).having(query)].toSorted((a, b) => a - b)).toEqual(found);
      }),
    );
  });

  test('GIVEN any texts THEN counts and shared tokens are those of a loop over the texts', () => {
    fc.assert(
      fc.property(fc.array(text), text, (texts, query) => {
        const index = createTextIndex(texts);
        for (const one of query) {
          expect(index.count(one)).toBe(texts.filter((tokens) => tokens.includes(one)).length);
          expect(texts.map((_, id) => index.has(id, one))).toEqual(texts.map((tokens) => tokens.includes(one)));
        }
        for (const { id, shared } of index.search(query, everything, Infinity))
          expect(shared).toEqual([...new Set(query)].filter((one) => texts[id]?.includes(one)));
      }),
    );
  });

  test.each([
    ['no text', [], ['a']],
    ['texts without tokens', [[], []], ['a']],
    ['a query without tokens', [['a']], []],
    ['an empty token', [['a', '']], ['']],
  ])('GIVEN %s THEN there is no hit', (_what, texts: string[][], query: string[]) => {
    expect(createTextIndex(texts).search(query, everything, 9)).toEqual([]);
  });
});
