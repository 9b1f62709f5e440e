import { aloneHere, guarded } from './guarded.ts';
import { draftOf, listOf, valueAt, type Collections } from './kept.ts';
import type { Store } from './store.ts';

/** Forgets everything when the process ends: for the terminal door and for tests. */
export function memoryStore(): Store {
  let kept: Collections = new Map();
  return guarded({
    get: async (collection, key) => valueAt(kept, collection, key),
    list: async (collection, prefix = '') => listOf(kept, collection, prefix),
    change: async (collection, key, decide) => {
      const draft = draftOf(kept);
      const result = draft.change(collection, key, decide);
      kept = draft.done();
      return result;
    },
    eraseOwner: async (owner) => {
      const draft = draftOf(kept);
      const erased = draft.eraseOwner(owner);
      kept = draft.done();
      return erased;
    },
    alone: aloneHere(),
    close: () => Promise.resolve(),
  });
}
