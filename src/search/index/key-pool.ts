import type { KeyColumns } from './columns.ts';

/** The keys in insertion order. */
export type PooledKeys = Pick<KeyColumns, 'letters' | 'ends' | 'hashes' | 'heads' | 'owners'>;

/** Keys as numbers in growing arrays: a million long-lived strings cost a second of garbage collection. */
export interface KeyPoolBuilder {
  add(key: string, owner: number): void;
  /** Views of the used part of the arrays; `add` invalidates them. */
  readonly keys: () => PooledKeys;
}

export interface KeyPool {
  readonly size: number;
  /** Whether the key of this number begins with these letters. */
  startsWith(index: number, text: string): boolean;
  lengthOf(index: number): number;
  keyAt(index: number): string;
  /** The code of a letter of the key, or `end` after its last one. */
  codeAt(index: number, place: number): number;
}

/** A character that no key contains: cleaning removes it. */
export const end = 0;

/** Number of letters by which keys are sorted: four bytes fit into one number. */
export const headLetters = 4;

/** One byte of a letter: letters of different scripts may share one, so matches are compared again. */
const byteOf = (code: number): number => (code < 128 ? code : 128 + (code & 127));

/** The first letters as a number with the same sort order. */
export function headOf(key: string): number {
  let value = 0;
  for (let index = 0; index < headLetters; index += 1) {
    value = value * 256 + (index < key.length ? byteOf(key.charCodeAt(index)) : 0);
  }
  return value;
}

/** FNV-1a with one more round of bit mixing. */
const seed = 0x81_1c_9d_c5;
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01_00_01_93);
const finished = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

export function hashOf(key: string): number {
  let hash = seed;
  for (let index = 0; index < key.length; index += 1) hash = mixed(hash, key.charCodeAt(index));
  return finished(hash);
}

function grown<Numbers extends Uint16Array | Uint32Array>(
  old: Numbers,
  make: (length: number) => Numbers,
  least: number,
): Numbers {
  if (old.length >= least) return old;
  const larger = make(Math.max(least, 2 * old.length));
  larger.set(old);
  return larger;
}
const words = (length: number): Uint16Array<ArrayBuffer> => new Uint16Array(length);
const numbers = (length: number): Uint32Array<ArrayBuffer> => new Uint32Array(length);

/** 100,000 entries have 16.4 keys of 8.6 letters on average. */
const keysOfEntry = 18;
const lettersOfKey = 9;

/**
 * Reserves room for this many entries at once: arrays that grow by doubling cost half a second of garbage collection at
 * 100,000.
 */
export function keyPoolBuilder(entries: number): KeyPoolBuilder {
  const expected = Math.max(256, entries * keysOfEntry);
  let letters = words(expected * lettersOfKey);
  let ends = numbers(expected);
  let hashes = numbers(expected);
  let heads = numbers(expected);
  let owners = numbers(expected);
  let size = 0;
  let used = 0;
  return {
    add(key, owner) {
      letters = grown(letters, words, used + key.length);
      ends = grown(ends, numbers, size + 1);
      hashes = grown(hashes, numbers, size + 1);
      heads = grown(heads, numbers, size + 1);
      owners = grown(owners, numbers, size + 1);
      // One pass over the letters stores them and computes the hash, which takes half of the time of a key.
      let hash = seed;
      for (let index = 0; index < key.length; index += 1) {
        const code = key.charCodeAt(index);
        letters[used + index] = code;
        hash = mixed(hash, code);
      }
      used += key.length;
      ends[size] = used;
      hashes[size] = finished(hash);
      heads[size] = headOf(key);
      owners[size] = owner;
      size += 1;
    },
    keys: () => ({
      letters: letters.subarray(0, used),
      ends: ends.subarray(0, size),
      hashes: hashes.subarray(0, size),
      heads: heads.subarray(0, size),
      owners: owners.subarray(0, size),
    }),
  };
}

export function keyPoolOf({ letters, ends }: Pick<KeyColumns, 'letters' | 'ends'>): KeyPool {
  const startOf = (index: number): number => (index === 0 ? 0 : (ends[index - 1] ?? 0));
  return {
    size: ends.length,
    startsWith(index, text) {
      const start = startOf(index);
      if ((ends[index] ?? 0) - start < text.length) return false;
      for (let place = 0; place < text.length; place += 1) {
        if (letters[start + place] !== text.charCodeAt(place)) return false;
      }
      return true;
    },
    lengthOf: (index) => (ends[index] ?? 0) - startOf(index),
    keyAt: (index) => String.fromCharCode(...letters.subarray(startOf(index), ends[index])),
    codeAt(index, place) {
      const at = startOf(index) + place;
      return at < (ends[index] ?? 0) ? (letters[at] ?? end) : end;
    },
  };
}
