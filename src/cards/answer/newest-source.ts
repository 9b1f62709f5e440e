import type { Catalog } from '../../catalog/catalog.ts';

const known = new WeakMap<Catalog, string>();

/** The day of the newest page that anything rests on: how far the bot knows. */
export function newestSource(catalog: Catalog): string {
  const found = known.get(catalog);
  if (found !== undefined) return found;
  let newest = '';
  for (const { published = '' } of catalog.sources.values())
    if (published > newest && published <= catalog.checked) newest = published;
  const day = newest === '' ? catalog.checked : newest;
  known.set(catalog, day);
  return day;
}
