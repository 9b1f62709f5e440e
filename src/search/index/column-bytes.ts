import type { IndexColumns } from './columns.ts';

/** Wide numbers come first, so that each array is aligned to its own width. */
const layout = [
  ['ends', Uint32Array],
  ['hashes', Uint32Array],
  ['heads', Uint32Array],
  ['owners', Uint32Array],
  ['byHash', Uint32Array],
  ['bucketStarts', Uint32Array],
  ['byHead', Uint32Array],
  ['pieceEntries', Uint32Array],
  ['pieceStarts', Uint32Array],
  ['scales', Float32Array],
  ['letters', Uint16Array],
] as const;

export interface ColumnBytes {
  /** The length of each column. */
  readonly lengths: readonly number[];
  /** The numbers as bytes, as they are in memory. */
  readonly parts: readonly Uint8Array[];
}

export const columnBytes = (columns: IndexColumns): ColumnBytes => ({
  lengths: layout.map(([name]) => columns[name].length),
  parts: layout.map(([name]) => {
    const { buffer, byteOffset, byteLength } = columns[name];
    return new Uint8Array(buffer, byteOffset, byteLength);
  }),
});

/** The number of bytes of columns with these lengths. */
export const columnSize = (lengths: readonly number[]): number =>
  layout.reduce((sum, [, type], place) => sum + type.BYTES_PER_ELEMENT * (lengths[place] ?? 0), 0);

/** Views of the bytes as columns; undefined if the lengths do not add up to the number of bytes. */
export function columnsIn(bytes: ArrayBuffer, lengths: readonly number[]): IndexColumns | undefined {
  if (lengths.length !== layout.length || columnSize(lengths) !== bytes.byteLength) return undefined;
  let from = 0;
  const next = <Numbers>(
    type: { new (buffer: ArrayBuffer, offset: number, length: number): Numbers; readonly BYTES_PER_ELEMENT: number },
    length = 0,
  ): Numbers => {
    const numbers = new type(bytes, from, length);
    from += length * type.BYTES_PER_ELEMENT;
    return numbers;
  };
  const [ends, hashes, heads, owners, byHash, bucketStarts, byHead, pieceEntries, pieceStarts, scales, letters] =
    lengths;
  return {
    ends: next(Uint32Array, ends),
    hashes: next(Uint32Array, hashes),
    heads: next(Uint32Array, heads),
    owners: next(Uint32Array, owners),
    byHash: next(Uint32Array, byHash),
    bucketStarts: next(Uint32Array, bucketStarts),
    byHead: next(Uint32Array, byHead),
    pieceEntries: next(Uint32Array, pieceEntries),
    pieceStarts: next(Uint32Array, pieceStarts),
    scales: next(Float32Array, scales),
    letters: next(Uint16Array, letters),
  };
}
