import type { Store } from './store.ts';

/** The maximum number of records per sweep: each is a step of its own, and each new record sweeps more than it adds. */
const mostSwept = 20;

/** The keys of records that are too old, the first few of them. */
export async function staleKeys(
  store: Store,
  collection: string,
  isStale: (value: unknown) => boolean,
): Promise<string[]> {
  const records = await store.list(collection);
  return records
    .filter(({ value }) => isStale(value))
    .slice(0, mostSwept)
    .map(({ key }) => key);
}
