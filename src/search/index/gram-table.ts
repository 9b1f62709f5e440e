import type { GramColumns } from './columns.ts';
import { top } from './top.ts';

/** Entries by the n-grams of their keys, which a misspelt name still shares with the right one. */
export interface GramTable {
  /** The entries that share most n-grams with these keys, best first; rare n-grams count more. */
  candidates(keys: readonly string[], limit: number): readonly number[];
}

export interface GramTableBuilder {
  add(key: string, entry: number): void;
  /** Adds an n-gram by its slot. */
  addSlot(slot: number, entry: number): void;
  columns(): GramColumns;
}

const slots = 2 ** 16;
const slotOf = (value: number): number => (Math.imul(value, 0x9e_37_79_b1) >>> 16) & (slots - 1);
const isKanji = (code: number): boolean => code >= 0x4e_00 && code <= 0x9f_ff;
const mildness = 8;
/** The rarest n-grams are looked up first; those shared by tens of thousands of entries say little and cost most. */
const mostVisited = 40_000;

/**
 * Calls `visit` with the slot of every trigram, cyclically, so that a reordered name has nearly the same trigrams. Keys
 * of kanji and kana are short and have many different characters, so they use bigrams and single characters: 行定勲 with
 * two kanji swapped keeps no bigram.
 */
function grams(key: string, visit: (slot: number) => void): void {
  const isWide = /[ァ-ヺぁ-ゖ\u4e00-\u9fff]/u.test(key);
  const length = isWide ? 2 : 3;
  const body = /^[~#]/u.test(key) ? key.slice(1) : key;
  const salt = /^[~#]/u.test(key) ? key.charCodeAt(0) : 0;
  if (body.length < 2) return;
  for (let start = 0; start < body.length; start += 1) {
    let value = salt;
    for (let index = 0; index < length; index += 1) {
      value = Math.imul(value, 0x9e_37) + body.charCodeAt((start + index) % body.length);
    }
    visit(slotOf(value));
    if (isWide && isKanji(body.charCodeAt(start))) visit(slotOf(body.charCodeAt(start)));
  }
}

/** 100,000 entries have 41 n-grams on average. */
const piecesOfEntry = 44;

export function gramTableBuilder(entries: number): GramTableBuilder {
  let slotsAdded = new Uint16Array(Math.max(4096, entries * piecesOfEntry));
  let entryOf = new Uint32Array(Math.max(4096, entries * piecesOfEntry));
  let size = 0;
  function addSlot(slot: number, entry: number): void {
    if (size === slotsAdded.length) {
      const [oldSlots, oldEntries] = [slotsAdded, entryOf];
      slotsAdded = new Uint16Array(2 * size);
      slotsAdded.set(oldSlots);
      entryOf = new Uint32Array(2 * size);
      entryOf.set(oldEntries);
    }
    slotsAdded[size] = slot;
    entryOf[size] = entry;
    size += 1;
  }
  return {
    add(key, entry) {
      grams(key, (slot) => addSlot(slot, entry));
    },
    addSlot,
    columns: () => columnsOf(slotsAdded.subarray(0, size), entryOf.subarray(0, size), entries),
  };
}

/** The entries by the slot of each n-gram: counting sort, linear in their number. */
function columnsOf(slotsAdded: Uint16Array, entryOf: Uint32Array, entries: number): GramColumns {
  const size = slotsAdded.length;
  const starts = new Uint32Array(slots + 1);
  for (let index = 0; index < size; index += 1)
    starts[(slotsAdded[index] ?? 0) + 1] = (starts[(slotsAdded[index] ?? 0) + 1] ?? 0) + 1;
  for (let slot = 1; slot <= slots; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const next = starts.slice();
  const lists = new Uint32Array(size);
  for (let index = 0; index < size; index += 1) {
    const slot = slotsAdded[index] ?? 0;
    const place = next[slot] ?? 0;
    lists[place] = entryOf[index] ?? 0;
    next[slot] = place + 1;
  }
  // A long title shares n-grams with everything: the more n-grams an entry has, the less each counts.
  const scales = new Float32Array(entries);
  for (let index = 0; index < size; index += 1) scales[entryOf[index] ?? 0] = (scales[entryOf[index] ?? 0] ?? 0) + 1;
  for (let entry = 0; entry < entries; entry += 1) scales[entry] = 1 / Math.sqrt(mildness + (scales[entry] ?? 0));
  return { pieceStarts: starts, pieceEntries: lists, scales };
}

export function gramTableOf({ pieceStarts: starts, pieceEntries: lists, scales }: GramColumns): GramTable {
  const entries = scales.length;
  const weights = new Float32Array(entries);
  function candidates(keys: readonly string[], limit: number): number[] {
    const touched: number[] = [];
    const seen = new Set<number>();
    for (const key of keys) grams(key, (slot) => seen.add(slot));
    const inOrder = [...seen].toSorted(
      (a, b) => (starts[a + 1] ?? 0) - (starts[a] ?? 0) - ((starts[b + 1] ?? 0) - (starts[b] ?? 0)),
    );
    let visited = 0;
    for (const slot of inOrder) {
      const from = starts[slot] ?? 0;
      const to = starts[slot + 1] ?? 0;
      if (visited > 0 && visited + to - from > mostVisited) break;
      visited += to - from;
      const weight = Math.log2(2 + entries / (1 + to - from));
      for (let place = from; place < to; place += 1) {
        const entry = lists[place] ?? 0;
        // A repeated n-gram of one entry counts once, because its list is in entry order.
        if (place > from && lists[place - 1] === entry) continue;
        if (weights[entry] === 0) touched.push(entry);
        weights[entry] = (weights[entry] ?? 0) + weight * (scales[entry] ?? 1);
      }
    }
    const best = top(touched, weights, limit);
    for (const entry of touched) weights[entry] = 0;
    return best;
  }
  return { candidates };
}
