import type { Change, Store } from '../state/store.ts';

/**
 * Stores changes of several keys as one step: all of them or none. Keys are locked in sorted order, so that two steps
 * cannot deadlock.
 */
export async function inOneStep(store: Store, changes: readonly Change[]): Promise<void> {
  const ordered = changes.toSorted((a, b) => (`${a.collection} ${a.key}` < `${b.collection} ${b.key}` ? -1 : 1));
  const first = ordered.reduceRight<Change | undefined>(
    (next, change) => ({ ...change, decide: (value) => ({ ...change.decide(value), also: next }) }),
    undefined,
  );
  if (first !== undefined) await store.change(first.collection, first.key, first.decide);
}
