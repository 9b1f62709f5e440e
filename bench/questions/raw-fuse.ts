import Fuse from 'fuse.js';
import type { Catalog } from '../../src/catalog/catalog.ts';

/** Plain fuse.js over the same names, searched with the whole question, as in a bot without /ask. */
export function rawFuse(catalog: Catalog): (query: string) => unknown {
  const names = [
    ...[...catalog.people.values(), ...catalog.costars.values()].map(({ names: own }) => Object.values(own)),
    ...[...catalog.series.values()].map(({ titles }) => Object.values(titles)),
  ];
  const fuse = new Fuse(
    names.map((all) => ({ names: all.filter((name) => name !== undefined) })),
    { keys: ['names'], ignoreLocation: true, threshold: 0.35 },
  );
  return (query) => fuse.search(query);
}
