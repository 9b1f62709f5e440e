import { aloneHere, guarded } from './guarded.ts';
import { draftOf, listOf, valueAt, type Collections, type Draft } from './kept.ts';
import { rankingsOf } from './ranking/rankings.ts';
import type { Store } from './store.ts';

/** Forgets everything when the process ends: for the terminal door and for tests. */
export function memoryStore(): Store {
  let kept: Collections = new Map();
  const rankings = rankingsOf(kept);

  function keep(draft: Draft): void {
    const before = kept;
    kept = draft.done();
    rankings.follow(before, kept, draft.changed());
  }

  return guarded({
    get: async (collection, key) => valueAt(kept, collection, key),
    list: async (collection, prefix = '') => listOf(kept, collection, prefix),
    change: async (collection, key, decide) => {
      const draft = draftOf(kept);
      const result = draft.change(collection, key, decide);
      keep(draft);
      return result;
    },
    eraseOwner: async (owner) => {
      const draft = draftOf(kept);
      const erased = draft.eraseOwner(owner);
      keep(draft);
      return erased;
    },
    ranking: async (board, most, player) => rankings.ranking(kept, board, most, player),
    alone: aloneHere(),
    close: () => Promise.resolve(),
  });
}
