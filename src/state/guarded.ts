import type { Decision, Store } from './store.ts';
import { StoreFailure } from './unavailable.ts';

/**
 * Names of collections, keys and owners have 1 to 200 characters, without control characters and lone surrogates.
 * PostgreSQL stores neither of these, its index takes 2,704 bytes an entry, and both stores must accept the same names.
 */
const name = /^[^\p{Cc}\p{Cs}]{1,200}$/u;

function check(...names: readonly string[]): void {
  for (const one of names)
    if (!name.test(one)) throw new TypeError(`${JSON.stringify(one)} is not a valid name in the store.`);
}

/** Implements `alone` within this process. */
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

/** A decision that throws is the caller's error, not the store's. */
class Undecided extends Error {}

function decided<Result>(decide: (value: unknown) => Decision<Result>, value: unknown): Decision<Result> {
  try {
    const decision = decide(value);
    if (decision.keep?.owner !== undefined) check(decision.keep.owner);
    if (decision.also !== undefined) check(decision.also.collection, decision.also.key);
    return decision;
  } catch (error) {
    throw new Undecided('The change was not decided.', { cause: error });
  }
}

/**
 * Adds what all stores share: names are checked, a closed store rejects, errors of the store are distinguished from others, and closing
 * waits for running operations.
 */
export function guarded(store: Store): Store {
  let closing: Promise<void> | undefined;
  const running = new Set<Promise<unknown>>();

  function enter(...names: readonly string[]): void {
    if (closing !== undefined) throw new Error('The store is closed.');
    check(...names);
  }

  async function ask<Result>(names: readonly string[], work: () => Promise<Result>): Promise<Result> {
    enter(...names);
    const answer = work();
    running.add(answer);
    try {
      return await answer;
    } catch (error) {
      throw error instanceof Undecided ? error.cause : new StoreFailure(error);
    } finally {
      running.delete(answer);
    }
  }

  /** A decision contains names as well. */
  const checked =
    <Result>(decide: (value: unknown) => Decision<Result>) =>
    (value: unknown): Decision<Result> => {
      const decision = decided(decide, value);
      const { also } = decision;
      return also === undefined ? decision : { ...decision, also: { ...also, decide: checked(also.decide) } };
    };

  async function close(): Promise<void> {
    await Promise.allSettled(running);
    await store.close();
  }

  return {
    get: (collection, key) => ask([collection, key], () => store.get(collection, key)),
    list: (collection, prefix = '') =>
      ask(prefix === '' ? [collection] : [collection, prefix], () => store.list(collection, prefix)),
    change: (collection, key, decide) => ask([collection, key], () => store.change(collection, key, checked(decide))),
    ranking: (board, most, player) =>
      ask([board.collection, `${board.prefix}${player}`], () => store.ranking(board, most, player)),
    eraseOwner: (owner) => ask([owner], () => store.eraseOwner(owner)),
    // Closing does not wait for this work: it may take minutes, and its caller ends it.
    alone: async (name, work) => {
      enter(name);
      return store.alone(name, work);
    },
    close: () => (closing ??= close()),
  };
}
