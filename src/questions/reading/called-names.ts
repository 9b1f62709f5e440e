import type { Catalog } from '../../catalog/catalog.ts';
import type { Mark } from './mark.ts';

export type CalledNames = (text: string) => readonly Mark[];

/**
 * Nicknames that are ordinary words as well: アラブの王子, 국민배우. They name somebody only in a question about what people are
 * called; a search finds them anyway.
 */
export function calledNames({ people }: Catalog): CalledNames {
  const named = new Map<string, string[]>();
  for (const [id, { nicknames = [] }] of people)
    for (const { name, ordinary } of nicknames)
      if (ordinary === true) named.set(name.toLowerCase(), [...(named.get(name.toLowerCase()) ?? []), id]);
  const longestFirst = [...named].toSorted(([a], [b]) => b.length - a.length);
  return (text) => {
    const low = text.toLowerCase();
    const best = longestFirst.find(([name]) => low.includes(name));
    if (best === undefined) return [];
    const [name, ids] = best;
    const start = low.indexOf(name);
    const end = start + name.length;
    return [{ start, end, text: text.slice(start, end), meanings: [], name: { kind: 'person', ids, isSure: true } }];
  };
}
