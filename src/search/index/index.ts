import { inOrder, type Entry } from '../entry.ts';
import type { ColumnShelf, IndexColumns } from './columns.ts';
import { columnsAfter, columnsOf } from './computed.ts';
import { gramTableOf, type GramTable } from './gram-table.ts';
import { keyTableOf, type KeyTable } from './key-table.ts';

/** All entries with their look-up tables. Time and memory grow linearly with the entries. */
export interface Index {
  /** In the order that breaks ties. */
  readonly entries: readonly Entry[];
  readonly keys: KeyTable;
  readonly grams: GramTable;
}

/** The columns of a shelf, if they have the same number of entries. */
function columnsFrom({ kept, keep, before }: ColumnShelf, entries: readonly Entry[]): IndexColumns {
  if (kept?.scales.length === entries.length) return kept;
  const columns = before === undefined ? columnsOf(entries) : columnsAfter(before, entries);
  keep(columns);
  return columns;
}

/** With a shelf, keys are computed only for entries that neither its columns nor its previous index have. */
export function createIndex(unordered: readonly Entry[], shelf?: ColumnShelf): Index {
  const entries = inOrder(unordered);
  const columns = shelf === undefined ? columnsOf(entries) : columnsFrom(shelf, entries);
  shelf?.made?.({ entries, columns });
  return { entries, keys: keyTableOf(columns), grams: gramTableOf(columns) };
}
