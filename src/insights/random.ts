import { isActor, type Catalog } from '../catalog/catalog.ts';
import { oncePer } from '../catalog/once.ts';
import type { SeriesKind } from '../catalog/schema/series.ts';
import { itemAt, orderedBySeed } from './seeded-order.ts';

export const randomKinds = ['actor', 'series', 'film', 'quote'] as const;
export type RandomKind = (typeof randomKinds)[number];

type Pools = Readonly<Record<RandomKind, readonly string[]>>;

/**
 * The ids of each kind: actors with Japanese work, series and specials, films and short films, statements. Stage works
 * are in none.
 */
const poolsOf = oncePer((catalog: Catalog): Pools => {
  const works = (...kinds: readonly SeriesKind[]): string[] =>
    [...catalog.series.values()].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  return {
    actor: [...catalog.people.values()]
      .filter((person) => isActor(person) && catalog.hasJapaneseWork(person.id))
      .map(({ id }) => id),
    series: works('series', 'special'),
    film: works('film', 'short'),
    quote: [...catalog.quotes.keys()],
  };
});

export interface RandomRecord {
  readonly kind: RandomKind;
  readonly id: string;
}

const asText = ({ kind, id }: RandomRecord): string => `${kind}/${id}`;

function read(item: string): RandomRecord | undefined {
  const [name, id] = item.split('/');
  const kind = randomKinds.find((one) => one === name);
  return kind === undefined || id === undefined ? undefined : { kind, id };
}

/**
 * The kinds take turns, shuffled each time, until each is used up: statements are the most numerous and would crowd out
 * films.
 */
function mixed(items: readonly string[], seed: string, most: number): string[] {
  const queues = new Map<string, string[]>();
  for (const item of orderedBySeed(items, seed)) {
    const kind = item.split('/')[0] ?? '';
    const queue = queues.get(kind);
    if (queue === undefined) queues.set(kind, [item]);
    else queue.push(item);
  }
  const longest = Math.max(0, ...[...queues.values()].map(({ length }) => length));
  // Each turn has at least one item, so the first card does not need the order of the later turns.
  return Array.from({ length: Math.min(longest, most) }, (_, turn) =>
    orderedBySeed([...queues.keys()], `${seed}-${turn}`).flatMap((kind) => queues.get(kind)?.[turn] ?? []),
  ).flat();
}

/** All records of one kind, or of every kind. */
export function poolOf(catalog: Catalog, kind: RandomKind | 'any'): RandomRecord[] {
  const kinds = kind === 'any' ? randomKinds : [kind];
  return kinds.flatMap((one) => poolsOf(catalog)[one].map((id) => ({ kind: one, id })));
}

/**
 * The record at a position of a seed's series: always the same for the same data, and without repeats until every
 * record has appeared.
 */
export function randomRecord(
  catalog: Catalog,
  kind: RandomKind | 'any',
  seed: number,
  place: number,
): RandomRecord | undefined {
  const pool = poolOf(catalog, kind).map(asText);
  const item = itemAt(pool, seed, place, kind === 'any' ? mixed : orderedBySeed);
  return item === undefined ? undefined : read(item);
}
