import { when, type Catalog } from '../catalog/catalog.ts';
import { oncePer } from '../catalog/once.ts';
import type { Series } from '../catalog/schema/series.ts';

/** Two people in one cast, with the newest of their shared works. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly work: Series;
}

/** For each person in a cast: all co-stars, each with the newest shared work. */
type CastGraph = ReadonlyMap<string, ReadonlyMap<string, Series>>;

/** Newer works first; works of the same day by id. */
const newestFirst = (a: Series, b: Series): number =>
  when(a) === when(b) ? (a.id < b.id ? -1 : 1) : when(a) > when(b) ? -1 : 1;

const castGraphOf = oncePer((catalog: Catalog): CastGraph => {
  const graph = new Map<string, Map<string, Series>>();
  for (const work of [...catalog.series.values()].toSorted(newestFirst)) {
    const people = new Set((work.cast ?? []).map(({ person }) => person));
    for (const person of people) {
      const costars = graph.get(person) ?? new Map<string, Series>();
      graph.set(person, costars);
      // Newer works come first, so a link that exists already is the newest one.
      for (const other of people) if (other !== person && !costars.has(other)) costars.set(other, work);
    }
  }
  return graph;
});

/** The number of links from one person to everybody within reach, by breadth-first search. */
function distancesFrom(start: string, graph: CastGraph): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  // Iterating over a Map also visits the entries added meanwhile, in order, so it serves as the queue.
  for (const [person, distance] of distances)
    for (const other of graph.get(person)?.keys() ?? []) if (!distances.has(other)) distances.set(other, distance + 1);
  return distances;
}

/** The first part of a chain. Equally long ones are compared by their works, oldest first. */
interface PartialChain {
  readonly links: readonly Link[];
  readonly oldestFirst: readonly Series[];
}

/** The chain whose oldest work is newer wins; on a tie, the next oldest decides, and finally the ids. */
function isBetter(a: PartialChain, b: PartialChain): boolean {
  for (const [index, work] of a.oldestFirst.entries()) {
    const other = b.oldestFirst[index];
    if (other !== undefined && when(other) !== when(work)) return when(work) > when(other);
  }
  const ids = ({ links }: PartialChain): string => links.map(({ to, work }) => `${to} ${work.id}`).join(' ');
  return ids(a) < ids(b);
}

function extended({ links, oldestFirst }: PartialChain, link: Link): PartialChain {
  return { links: [...links, link], oldestFirst: [...oldestFirst, link.work].toSorted((a, b) => newestFirst(b, a)) };
}

/**
 * The better of two equally long chains stays better after both are extended by the same link. So it is enough to keep
 * the best chain to each person, and to follow only links that lead nearer to the end.
 */
function bestChain(graph: CastGraph, from: string, to: string): readonly Link[] | undefined {
  const distances = distancesFrom(to, graph);
  const length = distances.get(from);
  if (length === undefined) return undefined;
  let chains = new Map<string, PartialChain>([[from, { links: [], oldestFirst: [] }]]);
  for (let distance = length - 1; distance >= 0; distance -= 1) {
    const longer = new Map<string, PartialChain>();
    for (const [person, chain] of chains) {
      for (const [other, work] of graph.get(person) ?? []) {
        if (distances.get(other) !== distance) continue;
        const candidate = extended(chain, { from: person, to: other, work });
        const best = longer.get(other);
        if (best === undefined || isBetter(candidate, best)) longer.set(other, candidate);
      }
    }
    chains = longer;
  }
  return chains.get(to)?.links;
}

/**
 * The shortest chain of shared casts from one person to another; undefined if there is none. Of equally short chains,
 * the one whose oldest work is newest. The chain in the other direction is the same one reversed.
 */
export function chainBetween(from: string, to: string, catalog: Catalog): readonly Link[] | undefined {
  if (from === to) return [];
  const [first, last] = from < to ? [from, to] : [to, from];
  const links = bestChain(castGraphOf(catalog), first, last);
  if (links === undefined || first === from) return links;
  return links.toReversed().map((link) => ({ from: link.to, to: link.from, work: link.work }));
}
