import type { FileHandle } from 'node:fs/promises';
import { endianness } from 'node:os';
import { crc32 } from 'node:zlib';
import * as z from 'zod';
import { openRegular } from '../../files/open-regular.ts';
import { replaceUnsynced } from '../../files/replace-unsynced.ts';
import { columnBytes, columnsIn, columnSize } from '../../search/index/column-bytes.ts';
import type { IndexColumns } from '../../search/index/columns.ts';

/** The code and the data that a snapshot is valid for. */
export interface MadeOf {
  readonly code: string;
  /** The state of the data. */
  readonly stamp: string;
}

export interface SnapshotParts {
  readonly lines: Iterable<string>;
  readonly columns: IndexColumns;
}

const size = z.int().min(0);
const header = z.strictObject({
  code: z.string(),
  stamp: z.string(),
  order: z.literal(endianness()),
  /** How long the lines are in bytes, and each column in numbers. */
  lines: size,
  columns: z.array(size),
  /**
   * Covers the header and everything after it. CRC-32 runs at 1 GB/s, and nobody else writes into the folder.
   */
  checksum: z.int(),
});
type Header = z.infer<typeof header>;

/** The header is padded, so that wide numbers begin at a multiple of their width. */
const headerBytes = 1_024;

function checksumOf({ code, stamp, lines, columns }: Omit<Header, 'checksum'>, body: readonly Uint8Array[]): number {
  const start = crc32(JSON.stringify([code, stamp, lines, columns]));
  return body.reduce((sum, part) => crc32(part, sum), start);
}

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Writes line by line, so that interactions are answered in between. */
export async function writeSnapshot(path: string, madeOf: MadeOf, { lines, columns }: SnapshotParts): Promise<void> {
  const body: Uint8Array[] = [];
  for (const line of lines) {
    body.push(Buffer.from(`${line}\n`));
    await pause();
  }
  const inLines = body.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const { lengths, parts } = columnBytes(columns);
  body.push(...parts);
  const told = { ...madeOf, order: endianness(), lines: inLines, columns: [...lengths] };
  const first = Buffer.from(JSON.stringify({ ...told, checksum: checksumOf(told, body) }));
  if (first.length > headerBytes) return;
  await replaceUnsynced(path, [first, Buffer.alloc(headerBytes - first.length, ' '), ...body]);
}

function headerIn(text: string): Header | undefined {
  try {
    return header.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The lines one by one: all as one text would be half a gigabyte with a hundred thousand records. */
function* linesIn(bytes: Buffer): Iterable<string> {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf('\n', from);
    yield bytes.toString('utf8', from, end);
    from = end + 1;
  }
}

/** A copy, so that the numbers do not keep the lines in memory. */
async function bytesAt(file: FileHandle, from: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  for (let read = 0; read < length;) {
    const { bytesRead } = await file.read(bytes, read, length - read, from + read);
    if (bytesRead === 0) return bytes.subarray(0, read);
    read += bytesRead;
  }
  return bytes;
}

async function partsIn(file: FileHandle, { code, stamp }: MadeOf): Promise<SnapshotParts | undefined> {
  const told = headerIn(Buffer.from(await bytesAt(file, 0, headerBytes)).toString('utf8'));
  if (told?.code !== code || told.stamp !== stamp) return undefined;
  const inColumns = columnSize(told.columns);
  if ((await file.stat()).size !== headerBytes + told.lines + inColumns) return undefined;
  const lines = await bytesAt(file, headerBytes, told.lines);
  const numbers = await bytesAt(file, headerBytes + told.lines, inColumns);
  if (checksumOf(told, [lines, numbers]) !== told.checksum) return undefined;
  const columns = columnsIn(numbers.buffer, told.columns);
  return columns === undefined ? undefined : { lines: linesIn(Buffer.from(lines.buffer)), columns };
}

/**
 * The snapshot, or undefined if it was made by other code, from other data, or is damaged.
 */
export async function readSnapshot(path: string, madeOf: MadeOf): Promise<SnapshotParts | undefined> {
  try {
    const file = await openRegular(path);
    try {
      return await partsIn(file, madeOf);
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
