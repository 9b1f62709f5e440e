import { UndirectedGraph } from 'graphology';
import { singleSourceLength } from 'graphology-shortest-path/unweighted.js';
import { when, type Catalog } from '../catalog/catalog.ts';
import { oncePer } from '../catalog/once.ts';
import type { Series } from '../catalog/schema/series.ts';

/** Two people who were in one cast. Of several works together this is the newest. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly work: Series;
}

interface Shared {
  /** The newest work together. */
  readonly work: Series;
}

type Casts = UndirectedGraph<Record<string, never>, Shared>;

/** Newer works first; of one day, by id. */
const newestFirst = (a: Series, b: Series): number =>
  when(a) === when(b) ? (a.id < b.id ? -1 : 1) : when(a) > when(b) ? -1 : 1;

/** Everybody in a cast, with a line between two who were in the same one. Built once for a catalog. */
const castsOf = oncePer((catalog: Catalog): Casts => {
  const graph: Casts = new UndirectedGraph();
  // The newest work comes first, and what is there already stays.
  for (const work of [...catalog.series.values()].toSorted(newestFirst)) {
    const people = [...new Set((work.cast ?? []).map(({ person }) => person))];
    for (const person of people) graph.mergeNode(person);
    people.forEach((a, index) => {
      for (const b of people.slice(index + 1)) if (!graph.hasEdge(a, b)) graph.addEdge(a, b, { work });
    });
  }
  return graph;
});

/** A way so far: its works from the oldest to the newest, by which equally short ways are compared. */
interface Way {
  readonly links: readonly Link[];
  readonly oldestFirst: readonly Series[];
}

/** The way whose oldest work is newer wins; if that is the same, the next oldest; then the ids decide. */
function isBetter(a: Way, b: Way): boolean {
  for (const [index, work] of a.oldestFirst.entries()) {
    const other = b.oldestFirst[index];
    if (other !== undefined && when(other) !== when(work)) return when(work) > when(other);
  }
  const names = ({ links }: Way): string => links.map(({ to, work }) => `${to} ${work.id}`).join(' ');
  return names(a) < names(b);
}

/** A bettered way stays the better one when the same link is added to both, so the best way to each person is enough. */
function bestWay(graph: Casts, from: string, to: string): Way {
  const left = singleSourceLength(graph, to) as Readonly<Record<string, number>>;
  let ways = new Map<string, Way>([[from, { links: [], oldestFirst: [] }]]);
  for (let rest = (left[from] ?? 0) - 1; rest >= 0; rest -= 1) {
    const next = new Map<string, Way>();
    for (const [person, way] of ways) {
      graph.forEachEdge(person, (_edge, { work }, source, target) => {
        const other = source === person ? target : source;
        if (left[other] !== rest) return;
        const longer: Way = {
          links: [...way.links, { from: person, to: other, work }],
          oldestFirst: [...way.oldestFirst, work].toSorted((a, b) => newestFirst(b, a)),
        };
        const known = next.get(other);
        if (known === undefined || isBetter(longer, known)) next.set(other, longer);
      });
    }
    ways = next;
  }
  return ways.get(to) ?? { links: [], oldestFirst: [] };
}

/**
 * The shortest chain of people who were in one cast, from one person to another; undefined where there is none. Of
 * equally short chains that of the newest works: the one whose oldest work is newest. The same both ways.
 */
export function chainBetween(from: string, to: string, catalog: Catalog): readonly Link[] | undefined {
  const graph = castsOf(catalog);
  if (from === to) return [];
  if (!graph.hasNode(from) || !graph.hasNode(to)) return undefined;
  const [first, last] = from < to ? [from, to] : [to, from];
  const { links } = bestWay(graph, first, last);
  if (links.length === 0) return undefined;
  if (first === from) return links;
  return links.toReversed().map((link) => ({ from: link.to, to: link.from, work: link.work }));
}
