import { labelBits } from './labels.ts';

/** Which entries have a key, and which begin with it. */
export interface KeyTable {
  readonly size: number;
  /** Calls `visit` with the entry and label of every key that is exactly this. */
  exact(key: string, visit: (entry: number, label: number) => void): void;
  /** The same for every key that begins so; `whole` says whether it ends there, too. */
  prefix(key: string, visit: (entry: number, label: number, length: number) => void): void;
}

export interface KeyTableBuilder {
  add(key: string, entry: number, label: number): void;
  build(): KeyTable;
}

const prefixLetters = 4;

/** One byte of a letter, for sorting: letters of other scripts may share one, so what is found is compared again. */
const byteOf = (code: number): number => (code < 128 ? code : 128 + (code & 127));

function hash(key: string): number {
  let value = 0x81_1c_9d_c5;
  for (let index = 0; index < key.length; index += 1) value = Math.imul(value ^ key.charCodeAt(index), 0x01_00_01_93);
  return (value ^ (value >>> 15)) >>> 0;
}

function head(key: string): number {
  let value = 0;
  for (let index = 0; index < prefixLetters; index += 1) {
    value = value * 256 + (index < key.length ? byteOf(key.charCodeAt(index)) : 0);
  }
  return value;
}

/** Numbers of the keys by bucket: counting sort, linear in their number. */
function buckets(hashes: Uint32Array, mask: number): { starts: Uint32Array; order: Uint32Array } {
  const starts = new Uint32Array(mask + 2);
  for (let index = 0; index < hashes.length; index += 1) {
    const bucket = ((hashes[index] ?? 0) & mask) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let index = 1; index < starts.length; index += 1) starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(hashes.length);
  for (let index = 0; index < hashes.length; index += 1) {
    const bucket = (hashes[index] ?? 0) & mask;
    const place = next[bucket] ?? 0;
    order[place] = index;
    next[bucket] = place + 1;
  }
  return { starts, order };
}

/** Numbers of the keys by their first letters: radix sort, linear as well and stable, so entries stay in order. */
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

export function keyTableBuilder(): KeyTableBuilder {
  const keys: string[] = [];
  const owners: number[] = [];
  return {
    add(key, entry, label) {
      keys.push(key);
      owners.push((entry << labelBits) | label);
    },
    build() {
      const hashes = new Uint32Array(keys.length);
      const heads = new Uint32Array(keys.length);
      for (const [index, key] of keys.entries()) {
        hashes[index] = hash(key);
        heads[index] = head(key);
      }
      const owner = Uint32Array.from(owners);
      const mask = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length))) - 1;
      const { starts, order } = buckets(hashes, mask);
      const alphabetic = sorted(heads);
      const mark = (1 << labelBits) - 1;
      return {
        size: keys.length,
        exact(key, visit) {
          const bucket = hash(key) & mask;
          for (let place = starts[bucket] ?? 0; place < (starts[bucket + 1] ?? 0); place += 1) {
            const index = order[place] ?? 0;
            if (keys[index] === key) visit((owner[index] ?? 0) >>> labelBits, (owner[index] ?? 0) & mark);
          }
        },
        prefix(key, visit) {
          if (key === '') return;
          const least = head(key);
          const span = 256 ** Math.max(0, prefixLetters - key.length);
          for (let place = firstAtLeast(heads, alphabetic, least); place < alphabetic.length; place += 1) {
            const index = alphabetic[place] ?? 0;
            if ((heads[index] ?? 0) >= least + span) return;
            const found = keys[index] ?? '';
            if (found.startsWith(key)) visit((owner[index] ?? 0) >>> labelBits, (owner[index] ?? 0) & mark, found.length);
          }
        },
      };
    },
  };
}
