import { inOrder, type Entry } from '../entry.ts';
import { keysOf } from '../names/keys.ts';
import type { ColumnShelf, IndexColumns } from './columns.ts';
import { gramTableBuilder, gramTableOf, type GramTable } from './gram-table.ts';
import { keyPoolBuilder } from './key-pool.ts';
import { keyColumnsOf, keyTableOf, type KeyTable } from './key-table.ts';
import { labelBits, labelCode } from './labels.ts';

/** All entries with their look-up tables. Time and memory grow linearly with the entries. */
export interface Index {
  /** In the order that breaks ties. */
  readonly entries: readonly Entry[];
  readonly keys: KeyTable;
  readonly grams: GramTable;
}

function columnsOf(entries: readonly Entry[]): IndexColumns {
  const keys = keyPoolBuilder(entries.length);
  const grams = gramTableBuilder(entries.length);
  for (const [number, entry] of entries.entries()) {
    keysOf(entry, {
      key: (key, label) => {
        if (key !== '') keys.add(key, (number << labelBits) | labelCode[label]);
      },
      grams: (key) => grams.add(key, number),
    });
  }
  return { ...keyColumnsOf(keys.keys()), ...grams.columns() };
}

/** The stored columns, if they have the same number of entries. */
function columnsFrom(shelf: ColumnShelf, entries: readonly Entry[]): IndexColumns {
  const { kept } = shelf;
  if (kept?.scales.length === entries.length) return kept;
  const columns = columnsOf(entries);
  shelf.keep(columns);
  return columns;
}

/** With a shelf, keys are computed only if it has no columns. */
export function createIndex(unordered: readonly Entry[], shelf?: ColumnShelf): Index {
  const entries = inOrder(unordered);
  const columns = shelf === undefined ? columnsOf(entries) : columnsFrom(shelf, entries);
  return { entries, keys: keyTableOf(columns), grams: gramTableOf(columns) };
}
