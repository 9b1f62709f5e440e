import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSnapshot, writeSnapshot } from '../../../src/app/snapshot/file.ts';
import type { IndexColumns } from '../../../src/search/index/columns.ts';

let folder: string;
const file = (): string => join(folder, 'snapshot.bin');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-snapshot-'));
});
// As root, a folder that may not be written is written to all the same, while it is removed.
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));

const madeOf = { code: 'this code', stamp: 'these files' };
const lines = ['{"version":"1"}', '["people",["한효주","ハン・ヒョジュ"]]', ''];
const wide = (...values: number[]): Uint32Array => Uint32Array.from(values);
const columns: IndexColumns = {
  letters: Uint16Array.from([65, 66, 67]),
  ends: wide(1, 3),
  hashes: wide(7, 8),
  heads: wide(9, 10),
  owners: wide(0, 32),
  byHash: wide(1, 0),
  bucketStarts: wide(0, 1, 2),
  byHead: wide(0, 1),
  pieceEntries: wide(1),
  pieceStarts: wide(0, 1),
  scales: Float32Array.from([0.5]),
};

const write = (): Promise<void> => writeSnapshot(file(), madeOf, { lines, columns });
async function read(wanted = madeOf) {
  const parts = await readSnapshot(file(), wanted);
  return parts === undefined ? undefined : { lines: [...parts.lines], columns: parts.columns };
}

describe('the file of a snapshot', () => {
  test('GIVEN written lines THEN reading gives the same lines and numbers', async () => {
    await write();
    expect(await read()).toEqual({ lines, columns });
  });

  test.each([
    ['other code', { ...madeOf, code: 'newer code' }],
    ['other data', { ...madeOf, stamp: 'edited files' }],
  ])('GIVEN %s THEN it is not used', async (_what, wanted) => {
    await write();
    expect(await read(wanted)).toBeUndefined();
  });

  test('GIVEN a named pipe in its place THEN nobody waits for it', async () => {
    spawnSync('mkfifo', [file()]);
    expect(await read()).toBeUndefined();
  });

  test('GIVEN any byte that says something changed, or the file cut or lengthened THEN it is not used', async () => {
    await write();
    const bytes = await readFile(file());
    // Spaces that fill the header say nothing.
    const said = [...bytes.keys()].filter((place) => place >= 1024 || bytes[place] !== 0x20);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...said), fc.integer({ min: 1, max: 255 }), async (place, by) => {
        const bent = Buffer.from(bytes);
        bent[place] = (bytes[place] ?? 0) ^ by;
        for (const other of [bent, bytes.subarray(0, place), Buffer.concat([bytes, bytes.subarray(0, by)])]) {
          await writeFile(file(), other);
          expect(await read()).toBeUndefined();
        }
      }),
    );
  });

  test('GIVEN two lengths changed so that their sum is the same THEN it is not used', async () => {
    await write();
    const text = await readFile(file(), 'latin1');
    const bent = text.replace('"columns":[2,2,2,2,2,3,', '"columns":[2,2,2,2,3,2,');
    expect(bent).not.toBe(text);
    await writeFile(file(), bent, 'latin1');
    expect(await read()).toBeUndefined();
  });

  test.each(['', '{}', 'null', '[1', ' '.repeat(2000)])('GIVEN %j in its place THEN it is not used', async (text) => {
    await writeFile(file(), text);
    expect(await read()).toBeUndefined();
  });

  test.each([
    ['a folder that is not there', () => rm(folder, { recursive: true })],
    ['a folder that may not be written', () => chmod(folder, 0o500)],
  ])('GIVEN %s THEN nothing is kept, and no harm is done', async (_what, make) => {
    await make();
    await expect(write()).resolves.toBeUndefined();
    await chmod(folder, 0o700).catch(() => undefined);
  });

  test('GIVEN code whose name does not fit the header THEN nothing is written', async () => {
    await writeSnapshot(file(), { ...madeOf, code: 'x'.repeat(1024) }, { lines, columns });
    expect(await read()).toBeUndefined();
  });
});
