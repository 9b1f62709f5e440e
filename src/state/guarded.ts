import type { Decision, Store } from './store.ts';

/**
 * What a collection, a key or an owner may be called: 1 to 200 characters, no control characters and no half of a
 * surrogate pair. PostgreSQL keeps neither, and its index takes 2,704 bytes an entry; what is kept in one store must fit
 * into the other.
 */
const name = /^[^\p{Cc}\p{Cs}]{1,200}$/u;

function check(...names: readonly string[]): void {
  for (const one of names) if (!name.test(one)) throw new TypeError(`${JSON.stringify(one)} is no name to keep under.`);
}

/** `alone` within this process. */
export function aloneHere(): Store['alone'] {
  const running = new Set<string>();
  return async (name, work) => {
    if (running.has(name)) return undefined;
    running.add(name);
    try {
      return await work();
    } finally {
      running.delete(name);
    }
  };
}

/** What all stores have in common: names are checked; a closed store is not asked, and closing lets what was asked end. */
export function guarded(store: Store): Store {
  let closing: Promise<void> | undefined;
  const asked = new Set<Promise<unknown>>();

  function enter(...names: readonly string[]): void {
    if (closing !== undefined) throw new Error('What the bot remembers was closed already.');
    check(...names);
  }

  async function ask<Result>(names: readonly string[], work: () => Promise<Result>): Promise<Result> {
    enter(...names);
    const answer = work();
    asked.add(answer);
    try {
      return await answer;
    } finally {
      asked.delete(answer);
    }
  }

  /** What is decided goes under names, too. */
  const checked =
    <Result>(decide: (value: unknown) => Decision<Result>) =>
    (value: unknown): Decision<Result> => {
      const decision = decide(value);
      if (decision.keep?.owner !== undefined) check(decision.keep.owner);
      const { also } = decision;
      if (also === undefined) return decision;
      check(also.collection, also.key);
      return { ...decision, also: { ...also, decide: checked(also.decide) } };
    };

  async function close(): Promise<void> {
    await Promise.allSettled(asked);
    await store.close();
  }

  return {
    get: (collection, key) => ask([collection, key], () => store.get(collection, key)),
    list: (collection, prefix = '') =>
      ask(prefix === '' ? [collection] : [collection, prefix], () => store.list(collection, prefix)),
    change: (collection, key, decide) => ask([collection, key], () => store.change(collection, key, checked(decide))),
    eraseOwner: (owner) => ask([owner], () => store.eraseOwner(owner)),
    // Its work is not waited for: it may take minutes, and whoever began it ends it.
    alone: async (name, work) => {
      enter(name);
      return store.alone(name, work);
    },
    close: () => (closing ??= close()),
  };
}
