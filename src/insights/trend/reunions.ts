import type { Catalog } from '../../catalog/catalog.ts';
import type { Production } from './productions.ts';

/** A Korean and a Japanese actor who worked together more than once, with their works, oldest first. */
export interface Reunion {
  readonly korean: string;
  readonly japanese: string;
  readonly series: readonly string[];
}

/**
 * Pairs of a Korean and a Japanese actor with two or more works together, most first. Pairs of Koreans are excluded:
 * members of a group film together.
 */
export function reunions(productions: readonly Production[], catalog: Catalog): readonly Reunion[] {
  const met = new Map<string, { korean: string; japanese: string; series: string[] }>();
  for (const { series, koreans } of productions) {
    const cast = new Set((series.cast ?? []).map(({ person }) => person));
    const japanese = [...cast].filter((person) => catalog.anyone(person)?.nationality === 'JP');
    for (const korean of new Set(koreans.map(({ person }) => person))) {
      for (const other of japanese) {
        const key = `${korean} ${other}`;
        const pair = met.get(key) ?? { korean, japanese: other, series: [] };
        pair.series.push(series.id);
        met.set(key, pair);
      }
    }
  }
  return [...met.values()]
    .filter((pair) => pair.series.length > 1)
    .toSorted(
      (a, b) =>
        b.series.length - a.series.length || a.korean.localeCompare(b.korean) || a.japanese.localeCompare(b.japanese),
    );
}
