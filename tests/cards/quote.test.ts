import { beforeAll, describe, expect, test } from 'vitest';
import { filterQuotes, sourceLanguages } from '../../src/cards/quote/filter.ts';
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
  test('GIVEN all of them THEN those with exact words come first, and each group from the newest on', () => {
    const quotes = filterQuotes(catalog, everything);
    const exact = quotes.filter(({ verbatim }) => verbatim !== undefined);
    expect(exact.length).toBeGreaterThan(3);
    expect(quotes.slice(0, exact.length)).toEqual(exact);
    const dates = quotes.slice(exact.length).map(({ date = '' }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test.each(stances)('GIVEN the stance %s THEN only statements of it', (stance) => {
    const quotes = filterQuotes(catalog, { ...everything, stance });
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.every((quote) => quote.stance === stance)).toBe(true);
  });

  test.each(['ja', 'ko', 'en'])('GIVEN sources in %s THEN each statement has a page in it', (sourceLanguage) => {
    const quotes = filterQuotes(catalog, { ...everything, sourceLanguage });
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.every((quote) => sourceLanguages(quote, catalog).includes(sourceLanguage))).toBe(true);
  });

  test.each([
    ['en', 'in our words'],
    ['ja', '要旨'],
    ['ko', '요지'],
  ] as const)('GIVEN language %s THEN the exact words stand above what is told in our words', (language, mark) => {
    const [first] = quotesCard(everything, 1, catalog, language).embeds[0]?.fields ?? [];
    const lines = first?.value.split('\n') ?? [];
    expect(lines[1]).toMatch(/^> “.+”$/u);
    expect(lines.at(-1)).toContain(mark);
  });

  test.each(languages)('GIVEN many pages in %s THEN a menu jumps from the first to the last', (language) => {
    const rows = JSON.stringify(quotesCard(everything, 1, catalog, language).rows);
    const last = Math.ceil(catalog.quotes.size / 3);
    expect(rows).toContain('"value":"quote.all.any.1"');
    expect(rows).toContain(`"value":"quote.all.any.${last}"`);
  });
});
