import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { when, type Catalog } from '../../src/catalog/catalog.ts';
import type { Series } from '../../src/catalog/schema/series.ts';
import { chainBetween, type Link } from '../../src/insights/chain.ts';
import { realCatalog } from '../real-data.ts';
import { catalogOf, workWith } from './small-catalog.ts';
import { sized } from '../thorough.ts';

/** What the chains of the real data are tried on. */
const pairs = sized({ quick: 80, thorough: 200 });

const castOf = (series: Series): string[] => (series.cast ?? []).map(({ person }) => person);

/** The length of a shortest chain, found naively: whoever shares a cast with somebody reached so far is one step further. */
function naiveLength(from: string, to: string, works: readonly Series[]): number | undefined {
  let reached: ReadonlySet<string> = new Set([from]);
  let steps = 0;
  while (!reached.has(to)) {
    const known = reached;
    const next = works.map(castOf).filter((cast) => cast.some((person) => known.has(person)));
    reached = new Set([...known, ...next.flat()]);
    if (reached.size === known.size) return undefined;
    steps += 1;
  }
  return steps;
}

/** All chains of a length, with all works: only for small graphs. */
function allChains(from: string, to: string, length: number, works: readonly Series[]): Link[][] {
  if (length === 0) return from === to ? [[]] : [];
  return works.flatMap((work) =>
    castOf(work).includes(from)
      ? castOf(work)
          .filter((other) => other !== from)
          .flatMap((other) =>
            allChains(other, to, length - 1, works).map((rest) => [{ from, to: other, work }, ...rest]),
          )
      : [],
  );
}

const dates = (links: readonly Link[]): string =>
  links
    .map(({ work }) => when(work))
    .toSorted()
    .join(' ');

/** Each link is a work with both in it, and one leads on to the other. */
function expectChain(links: readonly Link[], from: string, to: string): void {
  expect(links[0]?.from).toBe(from);
  expect(links.at(-1)?.to).toBe(to);
  for (const [index, link] of links.entries()) {
    expect(castOf(link.work)).toEqual(expect.arrayContaining([link.from, link.to]));
    if (index > 0) expect(link.from).toBe(links[index - 1]?.to);
  }
}

const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const someWorks = fc
  .array(
    fc.record({
      cast: fc.uniqueArray(fc.constantFrom(...people), { minLength: 0, maxLength: 3 }),
      start: fc.constantFrom('2001', '2010-05', '2010-05-02', '2020-02-29', '2020-03-01'),
    }),
    { maxLength: 9 },
  )
  .map((works) => works.map(({ cast, start }, index) => workWith(cast, `work-${index}`, { start })));

describe('the chain between two people', () => {
  test('GIVEN any casts and any two people THEN it is as long as a naive search finds, link by link true, the newest of its length, the same both ways', () => {
    fc.assert(
      fc.property(someWorks, fc.constantFrom(...people), fc.constantFrom(...people), (works, from, to) => {
        fc.pre(from !== to);
        const catalog = catalogOf(works);
        const links = chainBetween(from, to, catalog);
        const length = naiveLength(from, to, works);
        expect(links?.length).toBe(length);
        if (links === undefined || length === undefined) return;
        expectChain(links, from, to);
        // The works from the oldest on: no other chain of this length has a newer one where the two first differ.
        const best = allChains(from, to, length, works).map(dates).toSorted().at(-1);
        expect(dates(links)).toBe(best);
        const back = chainBetween(to, from, catalog)?.toReversed();
        expect(back?.map((link) => [link.to, link.work.id, link.from])).toEqual(
          links.map((link) => [link.from, link.work.id, link.to]),
        );
      }),
      { numRuns: sized({ quick: 200, thorough: 1000 }) },
    );
  });

  test('GIVEN the same works in another order THEN the same chain', () => {
    fc.assert(
      fc.property(someWorks, (works) => {
        const one = chainBetween('a', 'b', catalogOf(works));
        const other = chainBetween('a', 'b', catalogOf(works.toReversed()));
        expect(other).toEqual(one);
      }),
    );
  });

  test('GIVEN somebody in no cast, or two in casts that never meet THEN no chain', () => {
    const catalog = catalogOf([workWith(['a', 'b'], 'one'), workWith(['c', 'd'], 'two'), workWith(['e'], 'three')]);
    expect(chainBetween('a', 'c', catalog)).toBeUndefined();
    expect(chainBetween('a', 'e', catalog)).toBeUndefined();
    expect(chainBetween('a', 'nobody', catalog)).toBeUndefined();
    expect(chainBetween('a', 'a', catalog)).toEqual([]);
  });

  test('GIVEN two works together THEN the newer one is the link; of one day, the first by id', () => {
    const catalog = catalogOf([
      workWith(['a', 'b'], 'old', { start: '2001-01-01' }),
      workWith(['a', 'b'], 'new-b', { start: '2020-01-01' }),
      workWith(['a', 'b'], 'new-a', { start: '2020-01-01' }),
    ]);
    expect(chainBetween('b', 'a', catalog)?.map(({ work }) => work.id)).toEqual(['new-a']);
  });
});

/** A generator of numbers below a limit that a seed decides (a linear congruence: Numerical Recipes). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % limit;
  };
}

describe('the chains of the real data', () => {
  let catalog: Catalog;
  beforeAll(async () => {
    catalog = await realCatalog();
  });

  test(`GIVEN ${pairs} pairs drawn by a seed THEN each chain is as long as a naive search finds, and true link by link`, () => {
    const ids = [...catalog.people.keys(), ...catalog.costars.keys()];
    const works = [...catalog.series.values()];
    const next = numbers(20_261_121);
    let linked = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
      // The low bits of such a generator repeat soon: the high ones are used.
      const [from = '', to = ''] = [0, 1].map(() => ids[Math.floor(next(2 ** 31) / 7) % ids.length]);
      if (from === to) continue;
      const links = chainBetween(from, to, catalog);
      expect(links?.length).toBe(naiveLength(from, to, works));
      if (links === undefined) continue;
      expectChain(links, from, to);
      linked += 1;
    }
    expect(linked).toBeGreaterThan(pairs / 4);
  });
});
