/** Something kept. `owner` is the Discord user whom it belongs to: "forget me" erases by it. */
export interface Kept {
  readonly key: string;
  readonly value: unknown;
  readonly owner: string | undefined;
}

/** What becomes of a kept value: `undefined` erases it. Without `keep` it stays as it is. */
export interface Decision<Result> {
  readonly keep?: { readonly value: unknown; readonly owner?: string } | undefined;
  readonly erase?: true;
  readonly result: Result;
}

/**
 * Where people's things are kept: on disk beside the bot (lowdb) or in PostgreSQL. Values are JSON and are checked with a
 * schema by whoever reads them. A resolved promise means: on disk, and seen by every process that shares the store.
 */
export interface Store {
  /** Undefined when nothing is kept under the key. */
  readonly get: (collection: string, key: string) => Promise<unknown>;
  /** All whose key begins with the prefix, in order of key. */
  readonly list: (collection: string, prefix?: string) => Promise<readonly Kept[]>;
  /**
   * Reads, decides and writes as one step: nobody else changes the key in between. `decide` is pure and is called once.
   * Rejects when the change could not be kept; then nothing has changed, in memory as on disk.
   */
  readonly change: <Result>(
    collection: string,
    key: string,
    decide: (value: unknown) => Decision<Result>,
  ) => Promise<Result>;
  /** Erases everything that belongs to a user, in all collections, at once. Gives how many things it was. */
  readonly eraseOwner: (owner: string) => Promise<number>;
  /** Runs the work unless it runs already, in this process or in any other that shares the store: then undefined. */
  readonly alone: <Result>(name: string, work: () => Promise<Result>) => Promise<Result | undefined>;
  readonly close: () => Promise<void>;
}
