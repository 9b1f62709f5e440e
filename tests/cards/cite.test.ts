import { beforeAll, describe, expect, test } from 'vitest';
import { fullCitation } from '../../src/cards/kit/cite.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { publisherOf } from '../../src/catalog/publisher.ts';
import { languages } from '../../src/language/language.ts';
import { realCatalog } from '../real-data.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

describe('a page in the list of sources', () => {
  test.each(languages)('GIVEN %s and any page without a title THEN its publisher appears once', (language) => {
    const untitled = [...catalog.sources.values()].filter(({ title }) => title === undefined);
    expect(untitled.length).toBeGreaterThan(100);
    for (const source of untitled) {
      const [headline = '', below = ''] = fullCitation(source, catalog, language).split('\n');
      expect(headline.startsWith('[')).toBe(true);
      expect(below.split(' · ')[0]).not.toBe(`-# ${publisherOf(source, catalog)[language]}`);
    }
  });

  test.each([
    ['a page with a title', { title: 'Dogs in love' }, '[Dogs in love](<https://www.example.org/a>)\n-# Example Times'],
    ['one without', {}, '[Example Times](<https://www.example.org/a>)\n-# example.org'],
    ['one without either', { publisher: undefined }, '[example.org](<https://www.example.org/a>)\n-#'],
  ])('GIVEN %s THEN below its headline stands who published it, or else the site', (_what, page, text) => {
    const source = { url: 'https://www.example.org/a', publisher: 'Example Times', language: 'en', ...page };
    expect(fullCitation(source, catalog, 'en')).toBe(`${text}${text.endsWith('#') ? '' : ' ·'} undated · English`);
  });
});
