import { inOrder, type Entry } from '../entry.ts';
import { keysOf } from '../names/keys.ts';
import { gramTableBuilder, type GramTable } from './gram-table.ts';
import { keyTableBuilder, type KeyTable } from './key-table.ts';
import { labelCode } from './labels.ts';

/** All entries with the tables that find them. Time and memory grow linearly with the entries. */
export interface Index {
  /** In the order in which ties are broken. */
  readonly entries: readonly Entry[];
  readonly keys: KeyTable;
  readonly grams: GramTable;
}

export function createIndex(unordered: readonly Entry[]): Index {
  const entries = inOrder(unordered);
  const keys = keyTableBuilder(entries.length);
  const grams = gramTableBuilder(entries.length);
  for (const [number, entry] of entries.entries()) {
    keysOf(entry, {
      key: (key, label) => {
        if (key !== '') keys.add(key, number, labelCode[label]);
      },
      grams: (key) => grams.add(key, number),
    });
  }
  return { entries, keys: keys.build(), grams: grams.build(entries.length) };
}
