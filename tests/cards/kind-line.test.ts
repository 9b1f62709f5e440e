import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { kindLine } from '../../src/cards/series/facts.ts';
import { languages } from '../../src/language/language.ts';
import { realBot } from '../real-data.ts';

let catalog: Catalog;
beforeAll(async () => {
  ({ catalog } = (await realBot()).knowledge);
});

describe('the line of kind, episodes, country and genres', () => {
  test.each(languages)('GIVEN any work in %s THEN the line repeats no word', (language) => {
    for (const series of catalog.series.values()) {
      const words = kindLine(series, catalog, language).split(/ · |, |、/u);
      expect([series.id, words]).toEqual([series.id, [...new Set(words)]]);
    }
  });
});
