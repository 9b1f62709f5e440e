import { beforeAll, describe, expect, test } from 'vitest';
import { filterQuotes, sourceLanguages } from '../../src/cards/quote/filter.ts';
import { saidOn } from '../../src/cards/quote/field.ts';
import { quotesCard } from '../../src/cards/quote/quote.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { stances } from '../../src/catalog/schema/quote.ts';
import { languages } from '../../src/language/language.ts';
import { realCatalog } from '../real-data.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

const everything = { topic: undefined, about: undefined };

describe('statements', () => {
  test('GIVEN all of them THEN those with exact words come first, and each group starts with the newest', () => {
    const quotes = filterQuotes(catalog, everything);
    const exact = quotes.filter(({ verbatim }) => verbatim !== undefined);
    expect(exact.length).toBeGreaterThan(3);
    expect(quotes.slice(0, exact.length)).toEqual(exact);
    const dates = quotes.slice(exact.length).map(({ date = '' }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test.each(stances)('GIVEN the stance %s THEN only statements of that stance appear', (stance) => {
    const quotes = filterQuotes(catalog, { ...everything, stance });
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.every((quote) => quote.stance === stance)).toBe(true);
  });

  test.each(['ja', 'ko', 'en'])('GIVEN sources in %s THEN each statement has a page in it', (sourceLanguage) => {
    const quotes = filterQuotes(catalog, { ...everything, sourceLanguage });
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.every((quote) => sourceLanguages(quote, catalog).includes(sourceLanguage))).toBe(true);
  });

  test('GIVEN exact words in the reader’s language THEN they are shown whole, without a summary in our words', () => {
    const [first] = quotesCard(everything, 1, catalog, 'en').embeds[0]?.fields ?? [];
    const [, words, source] = first?.value.split('\n') ?? [];
    expect(words).toBe(`> “${filterQuotes(catalog, everything)[0]?.verbatim?.words}”`);
    expect(source).not.toContain('in our words');
  });

  test.each([
    ['ja', /^-# 原文（英語）：「.{1,60}」$/u, '要旨'],
    ['ko', /^-# 원문 \(영어\): “.{1,60}”$/u, '요지'],
  ] as const)(
    'GIVEN language %s THEN the summary in our words comes with two lines of the English',
    (language, original, mark) => {
      const [first] = quotesCard(everything, 1, catalog, language).embeds[0]?.fields ?? [];
      const [, text, beginning, source] = first?.value.split('\n') ?? [];
      expect(text).toBe(filterQuotes(catalog, everything)[0]?.text[language]);
      expect(beginning).toMatch(original);
      expect(source).toContain(mark);
    },
  );

  test.each([
    ['2024-07', ['2024-07-03'], []],
    ['2024-07-03', ['2024-07-03'], []],
    ['2024-07-02', ['2024-07-03'], ['2 July 2024']],
    ['2024-06', ['2024-07-03'], ['June 2024']],
    [undefined, ['2024-07-03'], ['undated']],
  ])('GIVEN said in %s, on a page of %j THEN the day is said once: %j', (date, [published = ''], shown) => {
    const page = { id: 'a-page', url: 'https://example.org/', publisher: 'a', language: 'en', published };
    const [quote] = catalog.quotes.values();
    if (quote === undefined) throw new Error('no statement');
    const { date: _, ...said } = quote;
    const known = { ...catalog, sources: new Map([[page.id, page]]) };
    expect(saidOn({ ...said, sources: ['a-page'], ...(date === undefined ? {} : { date }) }, known, 'en')).toEqual(
      shown,
    );
  });

  test.each(languages)('GIVEN many pages in %s THEN a menu leads from the first page to the last', (language) => {
    const rows = JSON.stringify(quotesCard(everything, 1, catalog, language).rows);
    const pages = Array.from({ length: catalog.quotes.size }, (_, place) => place + 1);
    const sizes = pages.map((page) => quotesCard(everything, page, catalog, language).embeds[0]?.fields?.length ?? 0);
    // Pages past the last one repeat it.
    let shown = 0;
    const last = pages.find((_, place) => (shown += sizes[place] ?? 0) === catalog.quotes.size);
    expect(Math.max(...sizes)).toBe(2);
    expect(rows).toContain('"value":"quote.all.any.1"');
    expect(rows).toContain(`"value":"quote.all.any.${last}"`);
  });
});
