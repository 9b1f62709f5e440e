import { describe, expect, test } from 'vitest';
import type { Series } from '../../src/catalog/schema/series.ts';
import { cinema, monthsWithReleases, placesUsed, releases, type Section } from '../../src/insights/upcoming.ts';
import { catalogOf, work } from './small-catalog.ts';

const everything = { where: undefined, month: undefined };
const announced: Series['release'] = { certainty: 'announced', sources: ['a-page'] };

function sectionOn(now: string, changes: Partial<Series>): Section | undefined {
  return releases(catalogOf([work('a-work', changes)]), everything, new Date(now))[0]?.section;
}

const at = (day: string, time = '12:00:00'): string => `${day}T${time}+09:00`;

describe('what comes next and what just came', () => {
  test.each<[string, string, Partial<Series>, Section | undefined]>([
    ['tomorrow', at('2026-11-21'), { start: '2026-11-22' }, 'ahead'],
    ['today', at('2026-11-21'), { start: '2026-11-21' }, 'ahead'],
    ['today, only announced', at('2026-11-21'), { start: '2026-11-21', release: announced }, 'ahead'],
    ['the last second of the day in Tokyo', at('2026-11-21', '23:59:59'), { start: '2026-11-21' }, 'ahead'],
    ['the first second of the next day', at('2026-11-22', '00:00:00'), { start: '2026-11-21' }, 'recent'],
    ['the same instant written in UTC', '2026-11-21T15:00:00Z', { start: '2026-11-21' }, 'recent'],
    ['yesterday, only announced', at('2026-11-22'), { start: '2026-11-21', release: announced }, 'overdue'],
    ['30 days ago', at('2026-12-21'), { start: '2026-11-21' }, 'recent'],
    ['31 days ago', at('2026-12-22'), { start: '2026-11-21' }, undefined],
    ['30 days ago across the leap day', at('2028-03-30'), { start: '2028-02-29' }, 'recent'],
    ['31 days ago across the leap day', at('2028-03-31'), { start: '2028-02-29' }, undefined],
    ['tomorrow is another year', at('2026-12-31', '23:59:59'), { start: '2027-01-01' }, 'ahead'],
    ['a month to come', at('2026-11-30'), { start: '2026-12' }, 'ahead'],
    ['a month in its course, promised', at('2026-12-31'), { start: '2026-12', release: announced }, 'ahead'],
    ['a month that is over, promised', at('2027-01-01'), { start: '2026-12', release: announced }, 'overdue'],
    ['a month in its course, confirmed', at('2026-12-01'), { start: '2026-12' }, 'recent'],
    ['a month whose last day was 30 days ago', at('2026-12-30'), { start: '2026-11' }, 'recent'],
    ['a month whose last day was 31 days ago', at('2026-12-31'), { start: '2026-11' }, undefined],
    ['a year to come', at('2026-12-31'), { start: '2027' }, 'ahead'],
    ['a year in its course, confirmed: nobody knows when', at('2027-01-01'), { start: '2027' }, undefined],
    ['a year in its course, promised', at('2027-12-31'), { start: '2027', release: announced }, 'ahead'],
    ['no date, this year', at('2026-12-31'), { year: 2026, release: announced }, 'dateless'],
    ['no date, last year', at('2027-01-01'), { year: 2026, release: announced }, 'overdue'],
    ['no date, long ago', at('2028-01-01'), { year: 2026, release: announced }, undefined],
    ['a promise of two years ago', at('2028-01-01'), { start: '2026-12-31', release: announced }, undefined],
    ['a Korean production', at('2026-11-21'), { start: '2026-11-22', country: 'KR' }, undefined],
  ])('GIVEN %s THEN it stands where it belongs', (_what, now, changes, section) => {
    expect(sectionOn(now, changes)).toBe(section);
  });

  test('GIVEN future days, a month and a year THEN the soonest come first, a month after its days, a year after its months, by weeks from Monday', () => {
    const catalog = catalogOf([
      work('year', { start: '2026', release: announced }),
      work('month', { start: '2026-12', release: announced }),
      work('new-year', { start: '2027-01-01' }),
      work('sylvester', { start: '2026-12-31' }),
      work('sunday', { start: '2026-11-29' }),
      work('monday', { start: '2026-11-30' }),
    ]);
    const found = releases(catalog, everything, new Date(at('2026-11-21')));
    expect(found.map(({ series, span }) => [series.id, span])).toEqual([
      ['sunday', { kind: 'week', monday: '2026-11-23' }],
      ['monday', { kind: 'week', monday: '2026-11-30' }],
      ['sylvester', { kind: 'week', monday: '2026-12-28' }],
      ['month', { kind: 'month', month: '2026-12' }],
      ['year', { kind: 'year', year: '2026' }],
      ['new-year', { kind: 'week', monday: '2026-12-28' }],
    ]);
  });

  test('GIVEN released works THEN the newest come first, after the upcoming ones', () => {
    const catalog = catalogOf(['2026-11-01', '2026-11-20', '2026-11-25'].map((start) => work(start, { start })));
    expect(releases(catalog, everything, new Date(at('2026-11-21'))).map(({ series }) => series.id)).toEqual([
      '2026-11-25',
      '2026-11-20',
      '2026-11-01',
    ]);
  });

  const catalog = catalogOf([
    work('series', { start: '2026-12-01', networks: ['tbs'], platforms: [{ service: 'netflix' }] }),
    work('film', { start: '2026-12-02', kind: 'film' }),
    work('old', { start: '2020-12-31', networks: ['tbs', 'nhk'] }),
    work('older', { start: '2020-12', networks: ['nhk'] }),
    work('yearly', { start: '2019', networks: ['nhk'] }),
  ]);
  const now = new Date(at('2026-11-21'));
  const inMonth = (month: string): string[] =>
    releases(catalog, { where: undefined, month }, now).map(({ series }) => series.id);

  test.each([
    ['tbs', ['series']],
    ['netflix', ['series']],
    [cinema, ['film']],
    ['nhk', []],
  ])('GIVEN %s THEN only what runs there', (where, expected) => {
    expect(releases(catalog, { where, month: undefined }, now).map(({ series }) => series.id)).toEqual(expected);
  });

  test('GIVEN a month THEN all that begins in it, and no work of which only the year is known', () => {
    expect(inMonth('2020-12')).toEqual(['old', 'older']);
    expect(inMonth('2019-01')).toEqual([]);
  });

  test('GIVEN the months to choose THEN those to come first, then those gone by, latest first; each holds something', () => {
    expect(monthsWithReleases(catalog, undefined, now)).toEqual(['2026-12', '2020-12']);
    expect(monthsWithReleases(catalog, 'nhk', now)).toEqual(['2020-12']);
  });

  test('GIVEN the places to choose THEN those with results come first, then those with the most works', () => {
    expect(placesUsed(catalog, now)).toEqual(['cinema', 'netflix', 'tbs', 'nhk']);
  });
});
