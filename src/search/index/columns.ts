import type { Entry } from '../entry.ts';

/** The keys of all entries, and their two look-up orders. */
export interface KeyColumns {
  /** The letters of all keys in one array, and the end of each key. */
  readonly letters: Uint16Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
  readonly heads: Uint32Array;
  /** The entry and the label of each key. */
  readonly owners: Uint32Array;
  /** The numbers of the keys by hash, and the start of each bucket. */
  readonly byHash: Uint32Array;
  readonly bucketStarts: Uint32Array;
  /** The numbers of the keys by their first letters. */
  readonly byHead: Uint32Array;
}

/** The entries that have each n-gram of a key, and the start of the entries of each n-gram. */
export interface GramColumns {
  readonly pieceEntries: Uint32Array;
  readonly pieceStarts: Uint32Array;
  /** The weight of an n-gram of each entry. */
  readonly scales: Float32Array;
}

/**
 * The whole index as numbers: it can be stored in a file and restored without computing or sorting the keys again,
 * which takes half of the start time.
 */
export type IndexColumns = KeyColumns & GramColumns;

/** An index that was computed before: its entries in order, and its columns. */
export interface KnownIndex {
  readonly entries: readonly Entry[];
  readonly columns: IndexColumns;
}

/** Stores computed columns of the same entries from one start to the next. */
export interface ColumnShelf {
  /** Undefined if nothing is stored. */
  readonly kept: IndexColumns | undefined;
  /** Called after columns were computed. */
  readonly keep: (columns: IndexColumns) => void;
  /** The index of the previous version of the data: only entries that differ from its entries are computed. */
  readonly before?: KnownIndex | undefined;
  /** Called with the index, whether its columns were stored or computed. */
  readonly made?: (index: KnownIndex) => void;
}
