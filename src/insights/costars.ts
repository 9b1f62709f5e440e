import { when, type Catalog } from '../catalog/catalog.ts';
import type { Series } from '../catalog/schema/series.ts';

/** Somebody who was in the same cast, and in what, newest first. */
export interface Companion {
  readonly id: string;
  readonly works: readonly Series[];
}

/** With whom somebody played: most often first, then those of the newest work. */
export function companionsOf(id: string, catalog: Catalog): Companion[] {
  const works = new Map<string, Set<Series>>();
  // Parts come newest first, and a set keeps that order. Two parts in one work are one work.
  for (const { series } of catalog.partsOf(id)) {
    for (const { person } of series.cast ?? []) {
      if (person === id) continue;
      const shared = works.get(person);
      if (shared === undefined) works.set(person, new Set([series]));
      else shared.add(series);
    }
  }
  const newest = ({ works: [first] }: Companion): string => (first === undefined ? '' : when(first));
  return [...works]
    .map(([person, shared]) => ({ id: person, works: [...shared] }))
    .toSorted(
      (a, b) => b.works.length - a.works.length || newest(b).localeCompare(newest(a)) || a.id.localeCompare(b.id),
    );
}

/** Works with both in the cast, newest first. */
export function worksTogether(a: string, b: string, catalog: Catalog): Series[] {
  const works = catalog.partsOf(a).map(({ series }) => series);
  return [...new Set(works)].filter(({ cast = [] }) => cast.some(({ person }) => person === b));
}
