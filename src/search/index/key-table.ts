import type { KeyColumns } from './columns.ts';
import { visitCrowded } from './crowded.ts';
import { hashOf, headLetters, headOf, keyPoolOf, type PooledKeys } from './key-pool.ts';
import { labelBits } from './labels.ts';

type VisitKey = (entry: number, label: number, length: number) => void;
/** Visits some keys. */
export type EachKey = (visit: VisitKey) => void;

/** Finds the entries with a key, and those with a key that begins with it. */
export interface KeyTable {
  readonly size: number;
  /** Calls `visit` with the entry and label of every key that equals this. */
  exact(key: string, visit: (entry: number, label: number) => void): void;
  /** The same for every key with this prefix, with the key's length. */
  prefix(key: string, visit: VisitKey): void;
  /** Visits each prefix that more than `many` keys have, except those that begin with one of the signs `without`. */
  crowded(many: number, without: ReadonlySet<string>, visit: (prefix: string, keys: EachKey) => void): void;
}

/** Numbers of the keys by bucket: counting sort, linear in their number. */
function buckets(hashes: Uint32Array): Pick<KeyColumns, 'byHash' | 'bucketStarts'> {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length))) - 1;
  const starts = new Uint32Array(mask + 2);
  for (let index = 0; index < hashes.length; index += 1) {
    const bucket = ((hashes[index] ?? 0) & mask) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let index = 1; index < starts.length; index += 1)
    starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(hashes.length);
  for (let index = 0; index < hashes.length; index += 1) {
    const bucket = (hashes[index] ?? 0) & mask;
    const place = next[bucket] ?? 0;
    order[place] = index;
    next[bucket] = place + 1;
  }
  return { byHash: order, bucketStarts: starts };
}

/** Numbers of the keys by their first letters: radix sort, also linear and stable, so entries stay in order. */
function sorted(heads: Uint32Array): Uint32Array {
  const digits = 2 ** 16;
  let order = new Uint32Array(heads.length);
  for (let index = 0; index < order.length; index += 1) order[index] = index;
  for (const shift of [0, 16]) {
    const next = new Uint32Array(digits + 1);
    for (let index = 0; index < heads.length; index += 1) {
      const digit = (((heads[index] ?? 0) >>> shift) & (digits - 1)) + 1;
      next[digit] = (next[digit] ?? 0) + 1;
    }
    for (let digit = 1; digit <= digits; digit += 1) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
    const result = new Uint32Array(heads.length);
    for (let place = 0; place < order.length; place += 1) {
      const index = order[place] ?? 0;
      const digit = ((heads[index] ?? 0) >>> shift) & (digits - 1);
      const to = next[digit] ?? 0;
      result[to] = index;
      next[digit] = to + 1;
    }
    order = result;
  }
  return order;
}

function firstAtLeast(heads: Uint32Array, order: Uint32Array, least: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((heads[order[middle] ?? 0] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const keyColumnsOf = (keys: PooledKeys): KeyColumns => ({
  ...keys,
  ...buckets(keys.hashes),
  byHead: sorted(keys.heads),
});

export function keyTableOf(columns: KeyColumns): KeyTable {
  const pool = keyPoolOf(columns);
  const { hashes, heads, owners, byHash, bucketStarts, byHead } = columns;
  const mask = bucketStarts.length - 2;
  const mark = (1 << labelBits) - 1;

  const visitKey = (index: number, visit: VisitKey): void =>
    visit((owners[index] ?? 0) >>> labelBits, (owners[index] ?? 0) & mark, pool.lengthOf(index));

  function visitPrefix(key: string, visit: (index: number) => void): void {
    const least = headOf(key);
    const span = 256 ** Math.max(0, headLetters - key.length);
    for (let place = firstAtLeast(heads, byHead, least); place < byHead.length; place += 1) {
      const index = byHead[place] ?? 0;
      if ((heads[index] ?? 0) >= least + span) return;
      if (pool.startsWith(index, key)) visit(index);
    }
  }

  /** The first letters that more than `many` keys share. */
  function crowdedInitials(many: number): string[] {
    const counts = new Uint32Array(2 ** 16);
    for (let index = 0; index < pool.size; index += 1) {
      const code = pool.codeAt(index, 0);
      counts[code] = (counts[code] ?? 0) + 1;
    }
    return Array.from(counts.keys())
      .filter((code) => (counts[code] ?? 0) > many)
      .map((code) => String.fromCharCode(code));
  }

  return {
    size: pool.size,
    exact(key, visit) {
      const wanted = hashOf(key);
      const bucket = wanted & mask;
      for (let place = bucketStarts[bucket] ?? 0; place < (bucketStarts[bucket + 1] ?? 0); place += 1) {
        const index = byHash[place] ?? 0;
        if (hashes[index] !== wanted || pool.lengthOf(index) !== key.length || !pool.startsWith(index, key)) continue;
        visit((owners[index] ?? 0) >>> labelBits, (owners[index] ?? 0) & mark);
      }
    },
    prefix(key, visit) {
      if (key !== '') visitPrefix(key, (index) => visitKey(index, visit));
    },
    crowded(many, without, visit) {
      for (const letter of crowdedInitials(many)) {
        if (without.has(letter)) continue;
        const numbers: number[] = [];
        visitPrefix(letter, (index) => numbers.push(index));
        visitCrowded(pool, letter, numbers, many, (prefix, begun) =>
          visit(prefix, (each) => {
            for (const index of begun) visitKey(index, each);
          }),
        );
      }
    },
  };
}
