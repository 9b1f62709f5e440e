/**
 * All that an index holds, as numbers: it can be kept in a file, and put back without working out the keys again, which is
 * half of the time of a start.
 */
export interface IndexColumns {
  /** The letters of all keys, one after the other, and where each key ends. */
  readonly letters: Uint16Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
  readonly heads: Uint32Array;
  /** The entry and the label of each key. */
  readonly owners: Uint32Array;
  /** The short pieces of the keys, and the entry of each. */
  readonly slots: Uint16Array;
  readonly slotEntries: Uint32Array;
}

export type KeyColumns = Pick<IndexColumns, 'letters' | 'ends' | 'hashes' | 'heads' | 'owners'>;
export type GramColumns = Pick<IndexColumns, 'slots' | 'slotEntries'>;

/** Where finished columns are kept from one start to the next. */
export interface ColumnShelf {
  /** The columns of entries and code with this stamp; undefined if there are none. */
  readonly find: (stamp: string) => IndexColumns | undefined;
  /** Called when columns had to be worked out. */
  readonly keep: (stamp: string, columns: IndexColumns) => void;
}
