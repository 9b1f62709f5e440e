import { remembered } from '../../search/remembered.ts';
import type { FindableKind, Search } from '../../search/result.ts';

/** A question looks for at most 30 names, some of them three times: in running text, as slips, and as unknown names. */
const mostRemembered = 64;

/** A search that does not find the same name twice for one question. A misspelt name takes half a millisecond each time. */
export function rememberedFinds(search: Search): Search {
  const byKinds = new Map<string, Search['find']>();
  const finderOf = (kinds: readonly FindableKind[] | undefined): Search['find'] =>
    remembered((query) => search.find(query, kinds), mostRemembered);
  return {
    ...search,
    find(query, kinds) {
      const key = kinds?.join(' ') ?? '';
      const find = byKinds.get(key) ?? finderOf(kinds);
      byKinds.set(key, find);
      return find(query, kinds);
    },
  };
}
