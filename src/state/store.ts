import type { Board, Ranking } from './ranking/board.ts';

/** A stored value. `owner` is the Discord user it belongs to: *Delete my data* erases by owner. */
export interface Kept {
  readonly key: string;
  readonly value: unknown;
  readonly owner: string | undefined;
}

/** The new fate of a stored value. Without `keep` and `erase` it stays; `erase` takes precedence over `keep`. */
export interface Decision<Result> {
  /** A JSON value; any other value is refused with a TypeError. */
  readonly keep?: { readonly value: unknown; readonly owner?: string } | undefined;
  readonly erase?: true;
  /** A change of another key in the same step: both are stored, or neither. */
  readonly also?: Change | undefined;
  readonly result: Result;
}

/** A change of one key without a result. */
export interface Change {
  readonly collection: string;
  readonly key: string;
  readonly decide: (value: unknown) => Decision<void>;
}

/**
 * Stores the state on disk beside the bot (lowdb) or in PostgreSQL. Values are JSON; their readers check them with a schema,
 * and the order of properties is not preserved. A resolved promise means that the change is on disk and visible to every
 * process that shares the store. Names of collections, keys and owners have 1 to 200 characters without control characters;
 * any other name is refused with a TypeError.
 */
export interface Store {
  /** Undefined if there is no value under the key. */
  readonly get: (collection: string, key: string) => Promise<unknown>;
  /** All values whose key begins with the prefix, ordered by key. */
  readonly list: (collection: string, prefix?: string) => Promise<readonly Kept[]>;
  /**
   * Reads, decides and writes as one step: nobody else changes the key in between. `decide` must be pure: it is called
   * again with the current value if the database disappears before the change is committed.
   * Rejects if the change could not be stored; then nothing has changed, neither in memory nor on disk.
   */
  readonly change: <Result>(
    collection: string,
    key: string,
    decide: (value: unknown) => Decision<Result>,
  ) => Promise<Result>;
  /**
   * The first rows of a board of scores, and somebody's own. The store keeps the order with each change, so that a look
   * takes the same time however many players there are.
   */
  readonly ranking: (board: Board, most: number, player: string) => Promise<Ranking>;
  /** Erases everything that belongs to a user, in all collections, as one step. Resolves to the number of erased values. */
  readonly eraseOwner: (owner: string) => Promise<number>;
  /**
   * Runs the work, or resolves to undefined if it is already running in this process or another that shares the store.
   * While PostgreSQL restarts this is best effort: the lock is lost with the connection, and the work is not stopped.
   */
  readonly alone: <Result>(name: string, work: () => Promise<Result>) => Promise<Result | undefined>;
  /** Waits for running operations; afterwards every operation rejects. */
  readonly close: () => Promise<void>;
}
