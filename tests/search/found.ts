import type { Entry } from '../../src/search/entry.ts';
import type { Search, SearchResult } from '../../src/search/result.ts';

/** Somebody to search for, an actor by default. */
export const entry = (id: string, names: Entry['names'], more: Partial<Entry> = {}): Entry => ({
  kind: 'actor',
  id,
  names,
  amount: 1,
  recency: '2020',
  ...more,
});

/** The id of whoever is found, or of the first who is offered; else "nobody". */
export function firstOf(search: Search, query: string): string {
  const result = search.find(query);
  if (result.verdict === 'clear') return result.hit.id;
  return result.verdict === 'close' ? (result.hits[0]?.id ?? '') : 'nobody';
}

/** The id that is found, or the verdict with the ids that are offered. */
export const summary = (result: SearchResult): string =>
  result.verdict === 'clear'
    ? result.hit.id
    : `${result.verdict}: ${(result.verdict === 'close' ? result.hits : []).map(({ id }) => id).join(' ')}`.trim();
