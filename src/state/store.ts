/** Something kept. `owner` is the Discord user whom it belongs to: "forget me" erases by it. */
export interface Kept {
  readonly key: string;
  readonly value: unknown;
  readonly owner: string | undefined;
}

/** What becomes of a kept value. Without `keep` and `erase` it stays as it is; `erase` goes before `keep`. */
export interface Decision<Result> {
  /** The value is JSON; undefined, and what has no JSON, is refused. */
  readonly keep?: { readonly value: unknown; readonly owner?: string } | undefined;
  readonly erase?: true;
  /** A change of another key in the same step: both are kept, or neither. */
  readonly also?: Change | undefined;
  readonly result: Result;
}

/** One key and what becomes of it, where nobody waits for a result. */
export interface Change {
  readonly collection: string;
  readonly key: string;
  readonly decide: (value: unknown) => Decision<void>;
}

/**
 * Where people's things are kept: on disk beside the bot (lowdb) or in PostgreSQL. Values are JSON and are checked with a
 * schema by whoever reads them; the order of properties is not kept. A resolved promise means: on disk, and seen by every
 * process that shares the store. Collections, keys and owners are names of 1 to 200 characters without control characters;
 * others are refused with a TypeError.
 */
export interface Store {
  /** Undefined when nothing is kept under the key. */
  readonly get: (collection: string, key: string) => Promise<unknown>;
  /** All whose key begins with the prefix, in order of key. */
  readonly list: (collection: string, prefix?: string) => Promise<readonly Kept[]>;
  /**
   * Reads, decides and writes as one step: nobody else changes the key in between. `decide` is pure: it is called again,
   * with the value as it is then, when the database went away before the change was committed.
   * Rejects when the change could not be kept; then nothing has changed, in memory as on disk.
   */
  readonly change: <Result>(
    collection: string,
    key: string,
    decide: (value: unknown) => Decision<Result>,
  ) => Promise<Result>;
  /** Erases everything that belongs to a user, in all collections, at once. Gives how many things it was. */
  readonly eraseOwner: (owner: string) => Promise<number>;
  /**
   * Runs the work unless it runs already, in this process or in any other that shares the store: then undefined. Best
   * effort while PostgreSQL restarts: the lock is lost with the connection, and the work is not stopped.
   */
  readonly alone: <Result>(name: string, work: () => Promise<Result>) => Promise<Result | undefined>;
  /** What was asked before is done first; afterwards everything rejects. */
  readonly close: () => Promise<void>;
}
