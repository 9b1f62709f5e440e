import { when, type Catalog } from '../catalog/catalog.ts';
import type { Credit, Series } from '../catalog/schema/series.ts';

/** A member of the same cast, with the shared works, newest first. */
export interface Costar {
  readonly id: string;
  readonly works: readonly Series[];
}

/** A person's co-stars: those with the most shared works first, then by the newest work. */
export function costarsOf(id: string, catalog: Catalog): Costar[] {
  const works = new Map<string, Set<Series>>();
  // Parts are sorted newest first, and a set keeps that order. Two parts in one work count once.
  for (const { series } of catalog.partsOf(id)) {
    for (const { person } of series.cast ?? []) {
      if (person === id) continue;
      const shared = works.get(person);
      if (shared === undefined) works.set(person, new Set([series]));
      else shared.add(series);
    }
  }
  const newest = ({ works: [first] }: Costar): string => (first === undefined ? '' : when(first));
  return [...works]
    .map(([person, shared]) => ({ id: person, works: [...shared] }))
    .toSorted(
      (a, b) => b.works.length - a.works.length || newest(b).localeCompare(newest(a)) || a.id.localeCompare(b.id),
    );
}

/** The works that have both people in the cast, newest first. */
export function worksTogether(a: string, b: string, catalog: Catalog): Series[] {
  const works = catalog.partsOf(a).map(({ series }) => series);
  return [...new Set(works)].filter(({ cast = [] }) => cast.some(({ person }) => person === b));
}

/** A person's work with the rest of its cast, in credit order. */
export interface SharedCast {
  readonly series: Series;
  readonly others: readonly Credit[];
}

/** A person's co-stars, work by work, newest first. */
export function sharedCasts(id: string, catalog: Catalog): SharedCast[] {
  const works = new Set(catalog.partsOf(id).map(({ series }) => series));
  return [...works]
    .map((series) => ({ series, others: (series.cast ?? []).filter(({ person }) => person !== id) }))
    .filter(({ others }) => others.length > 0);
}
