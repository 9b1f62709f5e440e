import type { Decision, Kept } from './store.ts';

/** A kept value as JSON text: it is written often and read as a copy, and both are cheap from text. */
export interface Entry {
  readonly json: string;
  readonly owner: string | undefined;
}

/** Everything that a store keeps: collection → key → entry. Never changed in place, so that a write can fail. */
export type Collections = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

/** Throws a TypeError for what has no JSON: undefined, functions, circles. */
export function jsonOf(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new TypeError('Only JSON can be kept, which undefined is not.');
  return json;
}

export const inOrderOfKey = (a: Kept, b: Kept): number => (a.key < b.key ? -1 : 1);

export function valueAt(collections: Collections, collection: string, key: string): unknown {
  const entry = collections.get(collection)?.get(key);
  return entry === undefined ? undefined : JSON.parse(entry.json);
}

export const listOf = (collections: Collections, collection: string, prefix: string): Kept[] =>
  [...(collections.get(collection) ?? [])]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, { json, owner }]): Kept => ({ key, value: JSON.parse(json), owner }))
    .sort(inOrderOfKey);

/** Changes on top of what is kept, seen by nobody until they are taken over with `done`. */
export interface Draft {
  change<Result>(collection: string, key: string, decide: (value: unknown) => Decision<Result>): Result;
  eraseOwner(owner: string): number;
  /** What is kept now: the very same object when nothing has changed. */
  done(): Collections;
}

interface Plan<Result> {
  readonly result: Result;
  readonly apply: () => void;
}

export function draftOf(base: Collections): Draft {
  let current: Map<string, ReadonlyMap<string, Entry>> | undefined;
  const copied = new Map<string, Map<string, Entry>>();
  const view = (): Collections => current ?? base;

  /** A collection is copied once a draft, however many of its keys change. */
  function writable(name: string): Map<string, Entry> {
    const known = copied.get(name);
    if (known !== undefined) return known;
    const copy = new Map(view().get(name));
    copied.set(name, copy);
    current ??= new Map(base);
    current.set(name, copy);
    return copy;
  }

  /** Decides without changing anything yet: what throws on the way, in this key or the next, changes neither. */
  function plan<Result>(collection: string, key: string, decide: (value: unknown) => Decision<Result>): Plan<Result> {
    const before = view().get(collection)?.get(key);
    const { keep, erase, also, result } = decide(valueAt(view(), collection, key));
    const json = erase === true || keep === undefined ? undefined : jsonOf(keep.value);
    const further = also && plan(also.collection, also.key, also.decide);
    return {
      result,
      apply(): void {
        if (erase === true && before !== undefined) writable(collection).delete(key);
        if (json !== undefined && (before?.json !== json || before.owner !== keep?.owner))
          writable(collection).set(key, { json, owner: keep?.owner });
        further?.apply();
      },
    };
  }

  return {
    change(collection, key, decide) {
      const { result, apply } = plan(collection, key, decide);
      apply();
      return result;
    },
    eraseOwner(owner) {
      let erased = 0;
      for (const [name, entries] of view()) {
        const keys = [...entries].filter(([, entry]) => entry.owner === owner).map(([key]) => key);
        for (const key of keys) writable(name).delete(key);
        erased += keys.length;
      }
      return erased;
    },
    done: view,
  };
}
