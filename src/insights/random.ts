import { isActor, type Catalog } from '../catalog/catalog.ts';
import { oncePer } from '../catalog/once.ts';
import type { SeriesKind } from '../catalog/schema/series.ts';
import { drawn, shuffled } from './shuffle.ts';

export const randomKinds = ['actor', 'series', 'film', 'quote'] as const;
export type RandomKind = (typeof randomKinds)[number];

type Pools = Readonly<Record<RandomKind, readonly string[]>>;

/** What can be drawn: actors with a work on record, series and specials, films and short films, statements. Stage works are none of these. */
export const poolsOf = oncePer((catalog: Catalog): Pools => {
  const works = (...kinds: readonly SeriesKind[]): string[] =>
    [...catalog.series.values()].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  return {
    actor: [...catalog.people.values()]
      .filter((person) => isActor(person) && catalog.partsOf(person.id).length > 0)
      .map(({ id }) => id),
    series: works('series', 'special'),
    film: works('film', 'short'),
    quote: [...catalog.quotes.keys()],
  };
});

/** A record of a kind. */
export interface Drawn {
  readonly kind: RandomKind;
  readonly id: string;
}

const written = ({ kind, id }: Drawn): string => `${kind}/${id}`;

function read(item: string): Drawn | undefined {
  const [name, id] = item.split('/');
  const kind = randomKinds.find((one) => one === name);
  return kind === undefined || id === undefined ? undefined : { kind, id };
}

/** Kinds take turns, in an order of each turn's own, until one after the other is used up: else statements, being most, would crowd out films. */
function mixed(items: readonly string[], seed: string): string[] {
  const queues = new Map<string, string[]>();
  for (const item of shuffled(items, seed)) {
    const kind = item.split('/')[0] ?? '';
    const queue = queues.get(kind);
    if (queue === undefined) queues.set(kind, [item]);
    else queue.push(item);
  }
  const longest = Math.max(0, ...[...queues.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    shuffled([...queues.keys()], `${seed}-${turn}`).flatMap((kind) => queues.get(kind)?.[turn] ?? []),
  ).flat();
}

/** All that can be drawn, of one kind or of all. */
export function poolOf(catalog: Catalog, kind: RandomKind | 'any'): Drawn[] {
  const kinds = kind === 'any' ? randomKinds : [kind];
  return kinds.flatMap((one) => poolsOf(catalog)[one].map((id) => ({ kind: one, id })));
}

/** What comes at a place of a seed's series: the same for the same data, and nothing twice until everything had its turn. */
export function draw(catalog: Catalog, kind: RandomKind | 'any', seed: number, place: number): Drawn | undefined {
  const pool = poolOf(catalog, kind).map(written);
  const item = drawn(pool, seed, place, kind === 'any' ? mixed : shuffled);
  return item === undefined ? undefined : read(item);
}
