import { beforeAll, describe, expect, test } from 'vitest';
import { firstJapanesePart, titlesOf, when, type Catalog } from '../../src/catalog/catalog.ts';
import { relate } from '../../src/catalog/relate.ts';
import { realCatalog } from '../real-data.ts';
import { filesOf } from './parsed.ts';
import { actor, smallData, work, type SmallData } from './small-data.ts';

const related = (data: SmallData): Catalog => relate(filesOf(smallData(data)));
const castOf = (person: string) => [{ person, sources: ['a-page'] }];
const name = { en: 'Toei', ja: '東映', ko: '도에이' };

describe('relations of a small catalog', () => {
  const catalog = related({
    works: [
      work({ id: 'oldest-2001', year: 2001, start: '2001-05', end: undefined, country: 'KR' }),
      work({ id: 'newest-2025', year: 2025, start: '2025-10-16', end: undefined }),
      work({ id: 'older-2009', year: 2009, start: undefined, end: undefined, cast: castOf('kim-woo-bin') }),
      work({ id: 'korean-2020', year: 2020, start: undefined, end: undefined, country: 'KR', cast: castOf('star') }),
    ],
    actors: [actor(), actor({ id: 'star', names: { en: 'Star', ko: '스타' }, born: '1980' })],
    companies: {
      toei: { name, kinds: ['studio', 'distributor'] },
      'fuji-tv': { name: { en: 'Fuji TV', ja: 'フジテレビ', ko: '후지TV' }, kinds: ['studio', 'broadcaster'] },
      netflix: { name: { en: 'Netflix', ja: 'Netflix', ko: '넷플릭스' }, kinds: ['streaming'] },
    },
    publishers: {
      natalie: { print: { en: 'Natalie', ja: 'ナタリー', ko: '나탈리' }, spellings: ['Natalie', '映画ナタリー'] },
    },
  });

  test('GIVEN an actor THEN the parts are those of the casts, newest first', () =>
    expect(catalog.partsOf('kim-woo-bin').map(({ series }) => series.id)).toEqual([
      'newest-2025',
      'older-2009',
      'oldest-2001',
    ]));

  test('GIVEN an actor THEN the first Japanese credit is the oldest that is not Korean', () =>
    expect(firstJapanesePart(catalog.partsOf('kim-woo-bin'))?.series.id).toBe('older-2009'));

  test('GIVEN somebody with Korean works only, or none THEN they have no Japanese work', () => {
    expect(catalog.hasJapaneseWork('kim-woo-bin')).toBe(true);
    expect(catalog.hasJapaneseWork('star')).toBe(false);
    expect(catalog.hasJapaneseWork('nobody')).toBe(false);
  });

  test('GIVEN companies THEN those that show works are the services', () => {
    expect([...catalog.companies.keys()]).toEqual(['toei', 'fuji-tv', 'netflix']);
    expect([...catalog.services.keys()]).toEqual(['fuji-tv', 'netflix']);
  });

  test('GIVEN a publisher THEN it is known by each of its spellings', () => {
    expect(catalog.publishers.get('Natalie')).toBe(catalog.publishers.get('映画ナタリー'));
    expect(catalog.publishers.get('natalie')).toBeUndefined();
  });

  test('GIVEN a work with titles in further languages THEN they are among its titles', () => {
    const titles = {
      en: 'Soul Mate',
      ja: 'ソウルメイト',
      romaji: 'Sōrumeito',
      other: [{ language: 'fr', title: 'Âme sœur' }],
    };
    const one = related({ works: [work({ titles })] }).series.get('a-work-2024');
    expect(one && titlesOf(one)).toEqual(['Soul Mate', 'ソウルメイト', 'Sōrumeito', 'Âme sœur']);
  });
});

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

describe('relations of the real data', () => {
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
