import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { randomRecord, poolOf, randomKinds } from '../../src/insights/random.ts';
import { itemAt, orderedBySeed } from '../../src/insights/seeded-order.ts';
import { actor, catalogOf, workWith } from './small-catalog.ts';
import { excerptFolder } from '../excerpt.ts';
import { catalogIn, realCatalog } from '../real-data.ts';
import { sized, thorough } from '../thorough.ts';

const somePool = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });
const someSeed = fc.nat({ max: 999_999 });

describe('the actors to draw from', () => {
  test('GIVEN actors with and without Japanese work THEN only those with it', () => {
    const catalog = catalogOf(
      [workWith(['in-japan'], 'a-drama'), workWith(['in-korea'], 'a-korean-drama', { country: 'KR' })],
      [actor('in-japan'), actor('in-korea'), actor('nowhere')],
    );
    expect(poolOf(catalog, 'actor').map(({ id }) => id)).toEqual(['in-japan']);
  });
});

describe('an order that a seed decides', () => {
  test('GIVEN any pool and seed THEN every round holds everything once, and nothing comes twice running', () => {
    fc.assert(
      fc.property(somePool, someSeed, (pool, seed) => {
        const series = Array.from({ length: pool.length * 5 }, (_, place) => itemAt(pool, seed, place));
        for (let round = 0; round < 5; round += 1) {
          const shown = series.slice(round * pool.length, (round + 1) * pool.length);
          expect(new Set(shown)).toEqual(new Set(pool));
        }
        if (pool.length > 1) series.forEach((item, place) => expect(item).not.toBe(series[place + 1]));
      }),
      { numRuns: sized({ quick: 60, thorough: 500 }) },
    );
  });

  test('GIVEN the same seed THEN the same order, however the pool is written down', () => {
    fc.assert(
      fc.property(somePool, someSeed, (pool, seed) => {
        expect(orderedBySeed(pool.toReversed(), String(seed))).toEqual(orderedBySeed(pool, String(seed)));
      }),
    );
  });

  test('GIVEN a record more THEN the others keep their order', () => {
    fc.assert(
      fc.property(somePool, someSeed, (pool, seed) => {
        const [added, ...rest] = pool;
        const before = orderedBySeed(rest, String(seed));
        expect(orderedBySeed(pool, String(seed)).filter((id) => id !== added)).toEqual(before);
      }),
    );
  });

  test('GIVEN 6 ids and 6,000 seeds THEN each comes first about equally often', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const firsts = new Map(ids.map((id) => [id, 0]));
    for (let seed = 0; seed < 6000; seed += 1) {
      const first = itemAt(ids, seed, 0) ?? '';
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    // Expected 1,000 with a deviation of 29: five of those on either side.
    for (const count of firsts.values()) expect(Math.abs(count - 1000)).toBeLessThan(145);
  });

  test('GIVEN an empty pool THEN nothing', () => {
    expect(itemAt([], 1, 0)).toBeUndefined();
  });
});

describe('what is drawn from the catalog', () => {
  let catalog: Catalog;
  beforeAll(async () => {
    // Drawing everything takes time with the square of the number of records.
    catalog = await (thorough ? realCatalog() : catalogIn(excerptFolder));
  });

  test.each([...randomKinds, 'any'] as const)(
    'GIVEN kind %s THEN everything of the kind comes once before anything comes again, and every record exists',
    (kind) => {
      const pool = poolOf(catalog, kind);
      const seen = new Set<string>();
      for (let place = 0; place < pool.length; place += kind === 'any' ? 7 : 1) {
        const found = randomRecord(catalog, kind, 42, place);
        const id = found?.id ?? '';
        expect(catalog.people.has(id) || catalog.series.has(id) || catalog.quotes.has(id)).toBe(true);
        expect(seen.has(`${found?.kind} ${id}`)).toBe(false);
        seen.add(`${found?.kind} ${id}`);
      }
      if (kind !== 'any') expect(seen.size).toBe(pool.length);
    },
  );

  test('GIVEN any kind THEN the first four are one of each', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const kinds = [0, 1, 2, 3].map((place) => randomRecord(catalog, 'any', seed, place)?.kind);
      expect(new Set(kinds)).toEqual(new Set(randomKinds));
    }
  });
});
