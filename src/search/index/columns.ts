/** The keys of all entries, and the two orders in which they are looked up. */
export interface KeyColumns {
  /** The letters of all keys, one after the other, and where each key ends. */
  readonly letters: Uint16Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
  readonly heads: Uint32Array;
  /** The entry and the label of each key. */
  readonly owners: Uint32Array;
  /** The numbers of the keys by their hash, and where each bucket begins. */
  readonly byHash: Uint32Array;
  readonly bucketStarts: Uint32Array;
  /** The numbers of the keys by their first letters. */
  readonly byHead: Uint32Array;
}

/** The entries that have each short piece of a key, and where the entries of each piece begin. */
export interface GramColumns {
  readonly pieceEntries: Uint32Array;
  readonly pieceStarts: Uint32Array;
  /** What a piece of each entry counts. */
  readonly scales: Float32Array;
}

/**
 * All that an index holds, as numbers: it can be kept in a file, and put back without working out or sorting the keys
 * again, which is half of the time of a start.
 */
export type IndexColumns = KeyColumns & GramColumns;

/** Where finished columns of the same entries are kept from one start to the next. */
export interface ColumnShelf {
  /** Undefined if they are not known. */
  readonly kept: IndexColumns | undefined;
  /** Called when columns had to be worked out. */
  readonly keep: (columns: IndexColumns) => void;
}
