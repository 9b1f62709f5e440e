import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import * as z from 'zod';
import type { IndexColumns } from './columns.ts';

/** Wide numbers come first, so that each array begins at a multiple of its own width. */
const layout = [
  ['ends', Uint32Array],
  ['hashes', Uint32Array],
  ['heads', Uint32Array],
  ['owners', Uint32Array],
  ['slotEntries', Uint32Array],
  ['letters', Uint16Array],
  ['slots', Uint16Array],
] as const;

const header = z.strictObject({
  /** The code and the entries that the columns were made by and of. */
  code: z.string(),
  stamp: z.string(),
  checksum: z.string(),
  order: z.literal(endianness()),
  lengths: z.array(z.int().min(0)).length(layout.length),
});

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One line of JSON that says what follows, and the numbers as they are in memory. */
export function columnBytes(code: string, stamp: string, columns: IndexColumns): Buffer {
  const parts = layout.map(([name]) => {
    const { buffer, byteOffset, byteLength } = columns[name];
    return Buffer.from(buffer, byteOffset, byteLength);
  });
  const body = Buffer.concat(parts);
  const lengths = layout.map(([name]) => columns[name].length);
  const line = JSON.stringify({ code, stamp, checksum: digestOf(body), order: endianness(), lengths });
  return Buffer.concat([Buffer.from(`${line}\n`), body]);
}

function headerOf(line: string): z.infer<typeof header> | undefined {
  try {
    return header.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** What `columnBytes` made of this code; undefined if anything differs: another version, a cut file, a changed byte. */
export function readColumns(
  bytes: Buffer,
  code: string,
): { readonly stamp: string; readonly columns: IndexColumns } | undefined {
  const end = bytes.indexOf('\n');
  const known = end === -1 ? undefined : headerOf(bytes.toString('utf8', 0, end));
  if (known?.code !== code) return undefined;
  // A copy, because arrays of wide numbers must begin at a multiple of their width.
  const body = Uint8Array.from(bytes.subarray(end + 1)).buffer;
  const size = layout.reduce((sum, [, type], place) => sum + type.BYTES_PER_ELEMENT * (known.lengths[place] ?? 0), 0);
  if (body.byteLength !== size || digestOf(new Uint8Array(body)) !== known.checksum) return undefined;
  let from = 0;
  const next = <Numbers>(
    type: { new (buffer: ArrayBuffer, offset: number, length: number): Numbers; readonly BYTES_PER_ELEMENT: number },
    length = 0,
  ): Numbers => {
    const numbers = new type(body, from, length);
    from += length * type.BYTES_PER_ELEMENT;
    return numbers;
  };
  const [ends, hashes, heads, owners, slotEntries, letters, slots] = known.lengths;
  return {
    stamp: known.stamp,
    columns: {
      ends: next(Uint32Array, ends),
      hashes: next(Uint32Array, hashes),
      heads: next(Uint32Array, heads),
      owners: next(Uint32Array, owners),
      slotEntries: next(Uint32Array, slotEntries),
      letters: next(Uint16Array, letters),
      slots: next(Uint16Array, slots),
    },
  };
}
