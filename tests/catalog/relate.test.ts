import { beforeAll, describe, expect, test } from 'vitest';
import { firstJapanesePart, when, type Catalog } from '../../src/catalog/catalog.ts';
import { realCatalog } from '../real-data.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

describe('relations worked out at load', () => {
  test('GIVEN an actor THEN the parts are those of the casts, newest first', () => {
    const parts = catalog.partsOf('han-hyo-joo');
    expect(parts.map(({ series }) => series.id)).toEqual([
      'romantics-anonymous-2025',
      'the-sun-stands-still-2021',
      'miracle-devil-claus-2014',
      'postman-to-heaven-2009',
    ]);
    expect(parts[0]?.credit.character?.en).toBe('Lee Ha-na (Hana Lee)');
  });

  test('GIVEN an actor THEN the first Japanese credit is the oldest that is not Korean', () => {
    expect(firstJapanesePart(catalog.partsOf('han-hyo-joo'))?.series.id).toBe('postman-to-heaven-2009');
  });

  test('GIVEN every credit of every work THEN the person has exactly that part', () => {
    for (const series of catalog.series.values()) {
      for (const credit of series.cast ?? []) {
        expect(
          catalog.partsOf(credit.person).filter((part) => part.series === series && part.credit === credit),
        ).toHaveLength(1);
      }
    }
  });

  test('GIVEN every person THEN the parts are in order', () => {
    for (const id of [...catalog.people.keys(), ...catalog.costars.keys()]) {
      const dates = catalog.partsOf(id).map(({ series }) => when(series));
      expect(dates).toEqual(dates.toSorted((a, b) => b.localeCompare(a)));
    }
  });

  test('GIVEN a statement THEN it is found by speaker, by person and by work', () => {
    for (const quote of catalog.quotes.values()) {
      if (quote.person !== undefined) expect(catalog.quotesBy(quote.person)).toContain(quote);
      for (const subject of [...(quote.people ?? []), ...(quote.series ?? [])])
        expect(catalog.quotesAbout(subject)).toContain(quote);
    }
  });

  test('GIVEN somebody unknown THEN every relation is empty, not an error', () => {
    expect(catalog.anyone('nobody')).toBeUndefined();
    expect(catalog.partsOf('nobody')).toEqual([]);
    expect(catalog.madeBy('nobody')).toEqual([]);
    expect(catalog.quotesAbout('nobody')).toEqual([]);
    expect(catalog.figuresOf('nobody')).toEqual([]);
  });

  test('GIVEN every record THEN it has sources, and each of them has an address', () => {
    const records = [
      ...catalog.people.values(),
      ...catalog.series.values(),
      ...catalog.quotes.values(),
      ...catalog.figures.values(),
    ];
    expect(records.length).toBeGreaterThan(1000);
    for (const { id, sources, checked } of records) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources)
        expect(catalog.sources.get(source)?.url, `${id}: ${source}`).toMatch(/^https?:\/\//u);
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }
  });
});
