import fc from 'fast-check';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { isActor } from '../../src/catalog/catalog.ts';
import { asks } from '../../src/questions/plans/asks.ts';
import { metrics, type Select, type Single } from '../../src/questions/plans/plan.ts';
import { overs } from '../../src/questions/plans/tally.ts';
import type { Form, Where } from '../../src/questions/plans/where.ts';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const compact = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;

/** Conditions as questions make them, over the real catalog. */
export function wheres(catalog: Catalog): fc.Arbitrary<Where> {
  const actors = [...catalog.people.values()].filter(isActor).map(({ id }) => id);
  const works = [...catalog.series.keys()];
  const year = fc.integer({ min: 1995, max: 2027 }).map(String);
  return fc
    .record({
      people: maybe(fc.constantFrom(...actors).map((id) => [id])),
      forms: maybe(fc.subarray(['series', 'film', 'special', 'short', 'stage'] as const, { minLength: 1 })),
      billing: maybe(fc.subarray(['lead', 'supporting', 'guest'] as const, { minLength: 1 })),
      genres: maybe(fc.constantFrom(...catalog.genres.keys()).map((id) => [id])),
      services: maybe(fc.constantFrom(...catalog.services.keys()).map((id) => [id])),
      country: maybe(fc.constantFrom('JP' as const, 'JP-KR' as const, 'not-KR' as const)),
      nation: maybe(fc.constantFrom('KR' as const, 'JP' as const)),
      gender: maybe(fc.constantFrom('m' as const, 'f' as const)),
      released: maybe(fc.tuple(year, year).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))),
      episodes: maybe(fc.record({ least: fc.integer({ min: 1, max: 20 }) })),
      not: maybe(
        fc.record({ works: fc.constantFrom(...works).map((id) => [id]), forms: fc.constant<Form[]>(['stage']) }),
      ),
    })
    .map(compact);
}

/** Lists, counts and picks with conditions. */
export const selects = (catalog: Catalog): fc.Arbitrary<Select> =>
  fc
    .record({
      do: fc.constant('select' as const),
      want: fc.constantFrom('work' as const, 'person' as const),
      where: wheres(catalog),
      by: maybe(
        fc.record({
          metric: fc.constantFrom(...metrics),
          direction: fc.constantFrom('most' as const, 'least' as const),
        }),
      ),
      pick: maybe(
        fc.record({ end: fc.constantFrom('first' as const, 'last' as const), place: fc.integer({ min: 1, max: 3 }) }),
      ),
      show: fc.constantFrom('list' as const, 'count' as const, 'exists' as const),
    })
    .map(compact);

/** Plans of every kind, with subjects of the real catalog. */
export function plans(catalog: Catalog): fc.Arbitrary<Single> {
  const ids = [...catalog.series.keys(), ...[...catalog.people.values()].filter(isActor).map(({ id }) => id)];
  const id = fc.constantFrom(...ids);
  const topics = fc.subarray(['why-japan', 'language', 'craft', 'reception', 'market']);
  return fc.oneof<fc.Arbitrary<Single>[]>(
    selects(catalog),
    fc.record({ do: fc.constant('value' as const), of: id, ask: fc.constantFrom(...asks) }),
    fc.record({ do: fc.constant('about' as const), of: id }),
    fc.record({
      do: fc.constant('similar' as const),
      to: fc.constantFrom(...catalog.series.keys()),
      where: fc.constant({}),
    }),
    fc.record({
      do: fc.constant('said' as const),
      topics,
      figures: fc.subarray(['ratings', 'fees', 'box-office']),
      notes: fc.subarray(['awards', 'production']),
      about: fc.array(id, { maxLength: 1 }),
      by: fc.constant<string[]>([]),
    }),
    fc.record({
      do: fc.constant('compare' as const),
      of: fc.uniqueArray(id, { minLength: 2, maxLength: 3 }),
      by: fc.record({
        metric: fc.constantFrom(...metrics),
        direction: fc.constantFrom('most' as const, 'least' as const),
      }),
      where: fc.constant({}),
    }),
    fc.record({
      do: fc.constant('tally' as const),
      want: fc.constantFrom('work' as const, 'person' as const),
      over: fc.constantFrom(...overs),
      where: wheres(catalog),
      direction: fc.constantFrom('most' as const, 'least' as const),
    }),
    fc.record({
      do: fc.constant('reasons' as const),
      of: fc.constantFrom('come' as const, 'cast' as const, 'together' as const, 'against' as const),
      about: fc.constant<string[]>([]),
    }),
  );
}
