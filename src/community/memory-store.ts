import type { Decision, Kept, Store } from './store.ts';

/** Keeps nothing beyond the process: for the terminal door and for tests of what stands on a store. */
export function memoryStore(): Store {
  const collections = new Map<string, Map<string, Kept>>();
  const running = new Set<string>();

  function collectionOf(name: string): Map<string, Kept> {
    const known = collections.get(name);
    if (known !== undefined) return known;
    const made = new Map<string, Kept>();
    collections.set(name, made);
    return made;
  }

  function change<Result>(collection: string, key: string, decide: (value: unknown) => Decision<Result>): Result {
    const kept = collectionOf(collection);
    const { keep, erase, result } = decide(structuredClone(kept.get(key)?.value));
    if (erase === true) kept.delete(key);
    else if (keep !== undefined) kept.set(key, { key, value: structuredClone(keep.value), owner: keep.owner });
    return result;
  }

  return {
    get: async (collection, key) => structuredClone(collectionOf(collection).get(key)?.value),
    list: async (collection, prefix = '') =>
      [...collectionOf(collection).values()]
        .filter(({ key }) => key.startsWith(prefix))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1))
        .map((kept) => structuredClone(kept)),
    change: async (collection, key, decide) => change(collection, key, decide),
    eraseOwner: async (owner) => {
      let erased = 0;
      for (const kept of collections.values()) {
        for (const { key } of [...kept.values()].filter((one) => one.owner === owner)) {
          kept.delete(key);
          erased += 1;
        }
      }
      return erased;
    },
    alone: async (name, work) => {
      if (running.has(name)) return undefined;
      running.add(name);
      try {
        return await work();
      } finally {
        running.delete(name);
      }
    },
    close: () => Promise.resolve(),
  };
}
