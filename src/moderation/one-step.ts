import type { Change, Store } from '../state/store.ts';

/**
 * Stores changes of several keys as one step: all of them or none. Keys are locked in sorted order, so that two steps
 * cannot deadlock.
 */
export async function inOneStep(store: Store, changes: readonly Change[]): Promise<void> {
  const first = chained(changes);
  if (first !== undefined) await store.change(first.collection, first.key, first.decide);
}

/** Changes of several keys as the first of them, which takes the others along. */
export function chained(changes: readonly Change[]): Change | undefined {
  const ordered = changes.toSorted((a, b) => (`${a.collection} ${a.key}` < `${b.collection} ${b.key}` ? -1 : 1));
  return ordered.reduceRight<Change | undefined>(
    (next, change) => ({ ...change, decide: (value) => ({ ...change.decide(value), also: next }) }),
    undefined,
  );
}
