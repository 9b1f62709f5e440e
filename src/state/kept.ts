import type { Decision, Kept } from './store.ts';

/** A stored value as JSON text, which makes frequent writes and reading a copy cheap. */
export interface Entry {
  readonly json: string;
  readonly owner: string | undefined;
}

/** All stored values: collection → key → entry. Never changed in place, so that a failed write leaves them as they were. */
export type Collections = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

/** The keys of each collection that a draft changed. */
export type ChangedKeys = ReadonlyMap<string, ReadonlySet<string>>;

/** Throws a TypeError for values that have no JSON form: undefined, functions, circular objects. */
export function jsonOf(value: unknown): string {
  // TypeScript's declaration leaves out that JSON.stringify returns undefined for values without a JSON form.
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) throw new TypeError('Only JSON values can be stored, and this is not one.');
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

/** Changes on top of the stored values. Nobody sees them until `done` returns the result. */
export interface Draft {
  change<Result>(collection: string, key: string, decide: (value: unknown) => Decision<Result>): Result;
  eraseOwner(owner: string): number;
  /** The values with all changes; the very same object if nothing changed. */
  done(): Collections;
  changed(): ChangedKeys;
}

interface Plan<Result> {
  readonly result: Result;
  readonly apply: () => void;
}

export function draftOf(base: Collections): Draft {
  let current: Map<string, ReadonlyMap<string, Entry>> | undefined;
  const copied = new Map<string, Map<string, Entry>>();
  const changed = new Map<string, Set<string>>();
  const view = (): Collections => current ?? base;

  /** Copies a collection once per draft, however many of its keys change. */
  function writable(name: string): Map<string, Entry> {
    const known = copied.get(name);
    if (known !== undefined) return known;
    const copy = new Map(view().get(name));
    copied.set(name, copy);
    current ??= new Map(base);
    current.set(name, copy);
    return copy;
  }

  function set(name: string, key: string, entry: Entry | undefined): void {
    if (entry === undefined) writable(name).delete(key);
    else writable(name).set(key, entry);
    const keys = changed.get(name) ?? new Set<string>();
    changed.set(name, keys.add(key));
  }

  /** Decides without changing anything, so that an error in this key or the next changes neither. */
  function plan<Result>(collection: string, key: string, decide: (value: unknown) => Decision<Result>): Plan<Result> {
    const before = view().get(collection)?.get(key);
    const { keep, erase, also, result } = decide(valueAt(view(), collection, key));
    const json = erase === true || keep === undefined ? undefined : jsonOf(keep.value);
    const further = also && plan(also.collection, also.key, also.decide);
    return {
      result,
      apply(): void {
        if (erase === true && before !== undefined) set(collection, key, undefined);
        if (json !== undefined && (before?.json !== json || before.owner !== keep?.owner))
          set(collection, key, { json, owner: keep?.owner });
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
        for (const key of keys) set(name, key, undefined);
        erased += keys.length;
      }
      return erased;
    },
    done: view,
    changed: () => changed,
  };
}
