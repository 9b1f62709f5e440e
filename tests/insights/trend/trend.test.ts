import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { Series } from '../../../src/catalog/schema/series.ts';
import { byYear, leadShare, peakYears, shareLeast, shareSpan } from '../../../src/insights/trend/by-year.ts';
import { career, timeOf } from '../../../src/insights/trend/career.ts';
import { mostCast } from '../../../src/insights/trend/most-cast.ts';
import { places } from '../../../src/insights/trend/places.ts';
import { outletOf, productions, type Outlet, type Production } from '../../../src/insights/trend/productions.ts';
import { reunions } from '../../../src/insights/trend/reunions.ts';
import { turningPoints } from '../../../src/insights/trend/turning-points.ts';
import { realCatalog, testDay } from '../../real-data.ts';

let catalog: Catalog;
let made: readonly Production[];
beforeAll(async () => {
  catalog = await realCatalog();
  made = productions(catalog, testDay);
});

const works = (): Series[] => [...catalog.series.values()];
const isKorean = (id: string): boolean => catalog.anyone(id)?.nationality === 'KR';
const castOf = (series: Series): string[] => [...new Set((series.cast ?? []).map(({ person }) => person))];

describe('which works count', () => {
  test('GIVEN the catalog THEN every Japanese work with a Korean in the cast whose confirmed day has come, and no other', () => {
    const expected = works().filter(
      (series) =>
        series.country !== 'KR' &&
        castOf(series).some(isKorean) &&
        series.release.certainty === 'confirmed' &&
        series.release.cancelled !== 'wholly' &&
        (series.start === undefined ? series.year < 2026 : series.start <= '2026-11-21'),
    );
    expect(made.map(({ series }) => series.id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(made.length).toBeGreaterThan(150);
  });

  test('GIVEN the day before a work starts THEN it does not count, and on the day it does', () => {
    const counts = ['2024-01-22', '2024-01-23'].map((day) =>
      productions(catalog, new Date(`${day}T12:00:00+09:00`)).some(({ series }) => series.id === 'eye-love-you-2024'),
    );
    expect(counts).toEqual([false, true]);
  });

  test.each<[Partial<Series>, Outlet]>([
    [{ kind: 'film', networks: ['tbs'] }, 'film'],
    [{ kind: 'film', platforms: [{ service: 'netflix' }] }, 'film'],
    [{ kind: 'stage' }, 'stage'],
    [{ kind: 'series', networks: ['tbs'], platforms: [{ service: 'netflix' }] }, 'television'],
    [{ kind: 'series', networks: [], platforms: [{ service: 'netflix' }] }, 'streaming'],
    [{ kind: 'special' }, 'television'],
    [{ kind: 'short', platforms: [{ service: 'youtube' }] }, 'streaming'],
    [{ kind: 'short' }, 'film'],
  ])('GIVEN %j THEN it was made for %s', (series, outlet) => expect(outletOf(series as Series)).toBe(outlet));
});

describe('counts, against a count by hand', () => {
  test('GIVEN the works THEN each year has as many as there are, by outlet and with a lead', () => {
    const years = byYear(made);
    for (const year of years) {
      const there = made.filter(({ series }) => series.year === year.year);
      expect(year.count).toBe(there.length);
      for (const outlet of ['television', 'streaming', 'film', 'stage'] as const)
        expect(year.outlets[outlet]).toBe(there.filter((one) => one.outlet === outlet).length);
      expect(year.withLead).toBe(
        there.filter(({ series }) => (series.cast ?? []).some((one) => isKorean(one.person) && one.billing === 'lead'))
          .length,
      );
    }
    expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => (years[0]?.year ?? 0) + index));
  });

  test('GIVEN broadcasters and services THEN each has the works that name it, most first', () => {
    const list = places(made);
    for (const { service, broadcast, streamed } of list) {
      const naming = made.filter(
        ({ series }) =>
          series.networks?.includes(service) === true ||
          (series.platforms ?? []).some((one) => one.service === service && one.announced !== true),
      );
      expect(broadcast + streamed, service).toBe(naming.length);
    }
    const totals = list.map(({ broadcast, streamed }) => broadcast + streamed);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });

  test('GIVEN Korean actors THEN each has their works, and the sum is that of all casts', () => {
    const list = mostCast(made);
    for (const { person, works: count, leads } of list) {
      const parts = catalog.partsOf(person).filter(({ series }) => made.some((one) => one.series.id === series.id));
      expect(count, person).toBe(new Set(parts.map(({ series }) => series.id)).size);
      expect(leads, person).toBe(
        new Set(parts.filter(({ credit }) => credit.billing === 'lead').map(({ series }) => series.id)).size,
      );
    }
    const koreans = made.map(({ series }) => castOf(series).filter(isKorean).length);
    expect(list.reduce((sum, one) => sum + one.works, 0)).toBe(koreans.reduce((sum, one) => sum + one, 0));
  });

  test('GIVEN actors who met again THEN the picture has every Korean-Japanese pair with two works or more, and no other', () => {
    const counted = new Map<string, string[]>();
    for (const { series } of made)
      for (const korean of castOf(series).filter(isKorean))
        for (const japanese of castOf(series).filter((id) => catalog.anyone(id)?.nationality === 'JP'))
          counted.set(`${korean} ${japanese}`, [...(counted.get(`${korean} ${japanese}`) ?? []), series.id]);
    const expected = [...counted].filter(([, shared]) => shared.length > 1);
    const found = reunions(made, catalog).map(
      ({ korean, japanese, series }) => [`${korean} ${japanese}`, [...series]] as const,
    );
    expect(new Map(found)).toEqual(new Map(expected));
  });
});

/** Years as if works had come out so. */
const someYears = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 40 }).map((counts) =>
  counts.map(([count, leads], index) => ({
    year: 1990 + index,
    count,
    withLead: Math.min(count, leads),
    outlets: { television: count, streaming: 0, film: 0, stage: 0 },
  })),
);

describe('the share of leads', () => {
  test('GIVEN any years THEN it looks back on five, and is silent below ten works', () => {
    fc.assert(
      fc.property(someYears, (years) => {
        for (const [index, share] of leadShare(years).entries()) {
          const span = years.filter((_, other) => other <= index && other > index - shareSpan);
          const count = span.reduce((sum, year) => sum + year.count, 0);
          const leads = span.reduce((sum, year) => sum + year.withLead, 0);
          expect(share).toBe(count < shareLeast ? undefined : leads / count);
        }
      }),
    );
  });

  test('GIVEN any years THEN the peaks are those that none exceeds', () => {
    fc.assert(
      fc.property(someYears, (years) => {
        const peaks = peakYears(years);
        for (const year of years) {
          const isPeak = years.every((other) => other.count <= year.count);
          expect(peaks.includes(year)).toBe(isPeak);
        }
      }),
    );
  });
});

describe('turning points', () => {
  test('GIVEN the catalog THEN in order of time, and each first is older than all of its kind', () => {
    const turns = turningPoints(made, catalog);
    expect(turns.map(({ year }) => year)).toEqual(turns.map(({ year }) => year).toSorted((a, b) => a - b));
    for (const turn of turns) {
      if (turn.is === 'firstOn')
        expect(
          made.filter(({ outlet }) => outlet === turn.outlet).every(({ series }) => series.year >= turn.year),
        ).toBe(true);
      if (turn.is === 'first') expect(made.every(({ series }) => series.year >= turn.year)).toBe(true);
      if (turn.is === 'claim') expect(turn.note.sources.length).toBeGreaterThan(0);
    }
    expect(new Set(turns.map(({ is }) => is))).toContain('claim');
  });

  test('GIVEN no works THEN none', () => expect(turningPoints([], catalog)).toEqual([]));
});

describe('a career', () => {
  test.each([
    ['2024', 2024.5],
    ['2024-01', 2024 + 0.5 / 12],
    ['2024-01-01', 2024],
    ['2024-12-31', 2024 + (11 + 30 / 31) / 12],
  ])('GIVEN %s THEN its place on the line is %d', (date, at) => expect(timeOf(date)).toBeCloseTo(at, 10));

  test.each([0, 1, 5, 17, 18, 19])(
    'GIVEN Kang Ji-young and room for %i works THEN leads stay before others, in order of time, and the rest is counted',
    (most) => {
      const all = catalog.partsOf('kang-ji-young').filter(({ series }) => series.country !== 'KR');
      const { parts, left } = career('kang-ji-young', catalog, most);
      expect(parts.length).toBe(Math.min(most, all.length));
      expect(left).toBe(all.length - parts.length);
      const times = parts.map(({ series }) => timeOf(series.start ?? String(series.year)));
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      const leads = all.filter(({ credit }) => credit.billing === 'lead').length;
      expect(parts.filter(({ credit }) => credit.billing === 'lead').length).toBe(Math.min(most, leads));
    },
  );
});
