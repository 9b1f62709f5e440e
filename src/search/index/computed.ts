import type { Entry } from '../entry.ts';
import { keysOf } from '../names/keys.ts';
import type { GramColumns, IndexColumns, KeyColumns, KnownIndex } from './columns.ts';
import { gramTableBuilder } from './gram-table.ts';
import { keyPoolBuilder, keyPoolOf } from './key-pool.ts';
import { keyColumnsOf } from './key-table.ts';
import { labelBits, labelCode } from './labels.ts';

interface Builder {
  /** Computes the keys of an entry. */
  readonly compute: (entry: Entry, number: number) => void;
  readonly addKey: (key: string, label: number, number: number) => void;
  readonly addSlot: (slot: number, number: number) => void;
  readonly columns: () => IndexColumns;
}

function builderFor(entries: number): Builder {
  const keys = keyPoolBuilder(entries);
  const grams = gramTableBuilder(entries);
  const addKey = (key: string, label: number, number: number): void => keys.add(key, (number << labelBits) | label);
  return {
    compute(entry, number) {
      keysOf(entry, {
        key: (key, label) => {
          if (key !== '') addKey(key, labelCode[label], number);
        },
        grams: (key) => grams.add(key, number),
      });
    },
    addKey,
    addSlot: (slot, number) => grams.addSlot(slot, number),
    columns: () => ({ ...keyColumnsOf(keys.keys()), ...grams.columns() }),
  };
}

/** The columns of these entries, in their order. */
export function columnsOf(entries: readonly Entry[]): IndexColumns {
  const builder = builderFor(entries.length);
  for (const [number, entry] of entries.entries()) builder.compute(entry, number);
  return builder.columns();
}

/** The place at which the part of each entry begins, from the entry of each item; one more at the end. */
function startsBy(entryOf: (item: number) => number, items: number, entries: number): Uint32Array {
  const starts = new Uint32Array(entries + 1);
  for (let item = 0; item < items; item += 1) starts[entryOf(item) + 1] = (starts[entryOf(item) + 1] ?? 0) + 1;
  for (let entry = 1; entry <= entries; entry += 1) starts[entry] = (starts[entry] ?? 0) + (starts[entry - 1] ?? 0);
  return starts;
}

type VisitNumber = (number: number) => void;
/** Visits what belongs to an entry. */
type OfEntry = (entry: number, visit: VisitNumber) => void;

/** The keys of each entry by number: they stand in the order of the entries. */
function keysByEntry({ owners }: KeyColumns, entries: number): OfEntry {
  const starts = startsBy((key) => (owners[key] ?? 0) >>> labelBits, owners.length, entries);
  return (entry, visit) => {
    for (let key = starts[entry] ?? 0; key < (starts[entry + 1] ?? 0); key += 1) visit(key);
  };
}

/** The slots of the n-grams of each entry: the columns have the entries of each slot. */
function slotsByEntry({ pieceEntries, pieceStarts }: GramColumns, entries: number): OfEntry {
  const starts = startsBy((piece) => pieceEntries[piece] ?? 0, pieceEntries.length, entries);
  const next = starts.slice();
  const slots = new Uint16Array(pieceEntries.length);
  for (let slot = 0; slot + 1 < pieceStarts.length; slot += 1) {
    for (let piece = pieceStarts[slot] ?? 0; piece < (pieceStarts[slot + 1] ?? 0); piece += 1) {
      const entry = pieceEntries[piece] ?? 0;
      const place = next[entry] ?? 0;
      slots[place] = slot;
      next[entry] = place + 1;
    }
  }
  return (entry, visit) => {
    for (let place = starts[entry] ?? 0; place < (starts[entry + 1] ?? 0); place += 1) visit(slots[place] ?? 0);
  };
}

/**
 * The same columns as `columnsOf`, with the keys of unchanged entries copied from an earlier index: computing keys is
 * most of the work.
 */
export function columnsAfter({ entries: old, columns }: KnownIndex, entries: readonly Entry[]): IndexColumns {
  const numbers = new Map(old.map((entry, number) => [JSON.stringify(entry), number]));
  const pool = keyPoolOf(columns);
  const [keysIn, slotsIn] = [keysByEntry(columns, old.length), slotsByEntry(columns, old.length)];
  const labelMask = (1 << labelBits) - 1;
  const builder = builderFor(entries.length);
  for (const [number, entry] of entries.entries()) {
    const known = numbers.get(JSON.stringify(entry));
    if (known === undefined) {
      builder.compute(entry, number);
      continue;
    }
    keysIn(known, (key) => builder.addKey(pool.keyAt(key), (columns.owners[key] ?? 0) & labelMask, number));
    slotsIn(known, (slot) => builder.addSlot(slot, number));
  }
  return builder.columns();
}
