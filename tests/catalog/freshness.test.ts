import { describe, expect, test } from 'vitest';
import { citationsIn, newestSource, newestSourceOf, sourcesReach } from '../../src/catalog/freshness.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { relate } from '../../src/catalog/relate.ts';
import { filesOf } from './parsed.ts';
import { actor, page, quote, smallData, work } from './small-data.ts';

const pages = {
  'of-birth': page({ url: 'https://example.com/1', published: '2019' }),
  'of-agency': page({ url: 'https://example.com/2', published: '2025-03' }),
  'of-work': page({ url: 'https://example.com/3', published: '2024-01-10' }),
  'of-part': page({ url: 'https://example.com/4', published: '2025-03-13' }),
  undated: page({ url: 'https://example.com/5', published: undefined }),
  'of-words': page({ url: 'https://example.com/6', published: '2026-03-13' }),
};

const catalog = relate(
  filesOf(
    smallData({
      actors: [
        actor({ sources: ['of-birth', 'undated'], agencies: [{ company: 'an-agency', sources: ['of-agency'] }] }),
      ],
      companies: { 'an-agency': { name: { en: 'An Agency', ja: 'ある事務所', ko: '어떤 소속사' }, kinds: ['agency'] } },
      works: [
        work({
          sources: ['of-work'],
          release: { certainty: 'confirmed', sources: ['of-work'] },
          cast: [
            { person: 'kim-woo-bin', sources: ['of-part'] },
            { person: 'abe-hiroshi', sources: ['undated'] },
          ],
        }),
      ],
      quotes: [quote({ sources: ['of-words'] })],
      pages,
    }),
  ),
);

const datedPages = (days: readonly string[]): Pick<Catalog, 'sources'> => ({
  sources: new Map(
    days.map((published, index) => [`page-${index}`, { url: 'https://example.com/', language: 'en', published }]),
  ),
});

describe('how far the catalog knows', () => {
  test('GIVEN a person THEN the newest page of the record and of the credits counts', () =>
    expect(newestSourceOf('kim-woo-bin', catalog)).toBe('2025-03-13'));

  test('GIVEN a work THEN pages in any of its fields count', () =>
    expect(newestSourceOf('a-work-2024', catalog)).toBe('2025-03-13'));

  test('GIVEN a co-star whose only page has no date, or nobody THEN nothing is claimed', () => {
    expect(newestSourceOf('abe-hiroshi', catalog)).toBeUndefined();
    expect(newestSourceOf('nobody', catalog)).toBeUndefined();
  });

  test('GIVEN everything THEN statements count as well', () => expect(newestSource(catalog)).toBe('2026-03-13'));

  test('GIVEN no source THEN nothing is claimed', () => expect(newestSource({ sources: new Map() })).toBeUndefined());

  test.each([
    ['five pages within 60 days', ['2026-03-13', '2026-03-01', '2026-02-20', '2026-02-01', '2026-01-12'], '2026-03-13'],
    [
      'a lone later page',
      ['2026-09-28', '2026-03-13', '2026-03-01', '2026-02-20', '2026-02-01', '2026-01-12'],
      '2026-03-13',
    ],
    [
      'five pages within 61 days, and five older ones that are closer',
      ['2026-03-14', '2026-03-01', '2026-02-20', '2026-02-01', '2026-01-12', '2026-01-10'],
      '2026-03-01',
    ],
    [
      'a month without a day among them',
      ['2026-09', '2026-03-13', '2026-03-01', '2026-02-20', '2026-02-01', '2026-01-12'],
      '2026-03-13',
    ],
    [
      'five pages within 60 days, and 14 days between the two newest',
      ['2026-03-13', '2026-02-27', '2026-02-20', '2026-02-01', '2026-01-12'],
      '2026-03-13',
    ],
    [
      'five pages within 60 days, and 15 days between the two newest',
      ['2026-03-14', '2026-02-27', '2026-02-20', '2026-02-01', '2026-01-20', '2026-01-12'],
      '2026-02-27',
    ],
    ['too few pages to tell', ['2026-09-28', '2026-03-13'], '2026-09-28'],
  ])('GIVEN %s THEN the catalog as a whole knows up to that day', (_what, days, reach) =>
    expect(sourcesReach(datedPages(days))).toBe(reach),
  );

  test('GIVEN sources at any depth THEN each is found', () =>
    expect(
      citationsIn({ sources: ['a'], cast: [{ sources: ['b'] }], japan: [{ text: { en: 'c' }, sources: ['d'] }] }),
    ).toEqual(['a', 'b', 'd']));
});
