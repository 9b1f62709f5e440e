import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { when, type Catalog } from '../../src/catalog/catalog.ts';
import { careerTotals, costarsOfBoth, figuresToCompare, koreansIn, peopleInBoth } from '../../src/insights/compare.ts';
import { costarsOf, worksTogether } from '../../src/insights/costars.ts';
import { realCatalog } from '../real-data.ts';
import { actor, catalogOf, work, workWith } from './small-catalog.ts';
import { sampleOf } from '../thorough.ts';

let real: Catalog;
beforeAll(async () => {
  real = await realCatalog();
});

describe('the co-stars of somebody', () => {
  const catalog = catalogOf([
    workWith(['a', 'b', 'c'], 'old', { start: '2001' }),
    workWith(['a', 'b', 'd', 'a'], 'new', { start: '2020-01-01' }),
    workWith(['a', 'b'], 'newest', { start: '2024-01-01', country: 'KR' }),
    workWith(['e'], 'alone'),
  ]);

  test('GIVEN casts THEN those met most often first, then those of the newest work, each with the works, newest first', () => {
    expect(costarsOf('a', catalog).map(({ id, works }) => [id, works.map((one) => one.id)])).toEqual([
      ['b', ['newest', 'new', 'old']],
      ['d', ['new']],
      ['c', ['old']],
    ]);
  });

  test('GIVEN nobody else in the cast, or no cast at all THEN nobody', () => {
    expect(costarsOf('e', catalog)).toEqual([]);
    expect(costarsOf('nobody', catalog)).toEqual([]);
  });

  test('GIVEN everybody in the real data THEN the result equals a naive count, and is the same from both sides', () => {
    const ids = [...real.people.keys(), ...real.costars.keys()];
    for (const id of sampleOf(ids, 200)) {
      for (const { id: other, works } of costarsOf(id, real)) {
        const naive = [...real.series.values()].filter(({ cast = [] }) =>
          [id, other].every((one) => cast.some(({ person }) => person === one)),
        );
        expect(new Set(works)).toEqual(new Set(naive));
        expect(worksTogether(other, id, real)).toEqual(works);
        const dates = works.map(when);
        expect(dates).toEqual(dates.toSorted().toReversed());
      }
    }
  });
});

describe('two beside each other', () => {
  const catalog = catalogOf(
    [
      workWith(['a', 'b', 'x'], 'one', { start: '2020-01-01', networks: ['tbs'], kind: 'film' }),
      workWith(['a', 'x', 'y'], 'two', { start: '2021-01-01', networks: ['tbs'], platforms: [{ service: 'netflix' }] }),
      workWith(['b', 'y', 'x'], 'three', { start: '2022-01-01' }),
      workWith(['a', 'z'], 'korean', { country: 'KR', networks: ['mbc'] }),
      work('led', { cast: [{ person: 'a', billing: 'lead', sources: ['a-page'] }], networks: ['nhk'], kind: 'stage' }),
    ],
    [actor('a'), actor('b', { nationality: 'JP' }), actor('y', { occupation: 'director' })],
  );

  test('GIVEN a career THEN works in Japan by kind, leads, and services of most works first', () => {
    expect(careerTotals('a', catalog)).toEqual({
      works: 3,
      kinds: [
        { kind: 'series', count: 1 },
        { kind: 'film', count: 1 },
        { kind: 'stage', count: 1 },
      ],
      leads: 1,
      services: ['tbs', 'netflix', 'nhk'],
    });
    expect(careerTotals('nobody', catalog)).toEqual({ works: 0, kinds: [], leads: 0, services: [] });
  });

  test('GIVEN two people THEN the co-stars of both are listed, most works first, and never one of the two', () => {
    expect(costarsOfBoth('a', 'b', catalog)).toEqual(['x', 'y']);
  });

  test('GIVEN any two people of the real data THEN the same costars from both sides', () => {
    const ids = [...real.people.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (a, b) => {
        expect(costarsOfBoth(a, b, real)).toEqual(costarsOfBoth(b, a, real));
      }),
      { numRuns: 200 },
    );
  });

  test('GIVEN two works THEN everybody who is in both is listed, in front of or behind the camera', () => {
    const film = workWith(['a', 'b'], 'film', { directors: [{ name: 'Y', person: 'y' }] });
    const series = workWith(['y', 'b', 'c'], 'series', { writers: [{ name: 'A', person: 'a' }, { name: 'Nobody' }] });
    expect(peopleInBoth(film, series)).toEqual(['a', 'b', 'y']);
  });

  test('GIVEN a cast THEN the Korean actors of it: not makers, not Japanese', () => {
    expect(koreansIn(workWith(['y', 'a', 'b', 'unknown'], 'film'), catalog).map(({ id }) => id)).toEqual(['a']);
  });

  test('GIVEN every work THEN all its figures, ratings before the others', () => {
    for (const series of real.series.values()) {
      const figures = figuresToCompare(series, real);
      expect(new Set(figures)).toEqual(new Set(real.figuresOf(series.id)));
      const topics = figures.map(({ topic }) => topic === 'ratings');
      expect(topics.lastIndexOf(true)).toBe(topics.filter(Boolean).length - 1);
    }
  });
});
