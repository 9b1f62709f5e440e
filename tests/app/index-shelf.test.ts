import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openIndexShelf } from '../../src/app/index-shelf.ts';
import type { IndexColumns } from '../../src/search/index/columns.ts';
import { hangs } from '../patience.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-shelf-'));
});
// As root, a folder that may not be written is written to all the same, while it is removed.
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));

const wide = (...values: number[]): Uint32Array => Uint32Array.from(values);
const columns: IndexColumns = {
  letters: Uint16Array.from([65, 66, 67]),
  ends: wide(1, 3),
  hashes: wide(7, 8),
  heads: wide(9, 10),
  owners: wide(0, 32),
  slots: Uint16Array.from([5]),
  slotEntries: wide(1),
};
const isWritten = (): Promise<void> =>
  vi.waitFor(async () => expect(await readdir(folder)).toEqual(['search-index.bin']), { timeout: hangs });

describe('the shelf of the search index', () => {
  test('GIVEN an index that was kept THEN the next start finds it, once, by its stamp', async () => {
    (await openIndexShelf(folder, 'code'))?.keep('entries', columns);
    await isWritten();
    expect((await openIndexShelf(folder, 'code'))?.find('other entries')).toBeUndefined();
    const shelf = await openIndexShelf(folder, 'code');
    expect(shelf?.find('entries')).toEqual(columns);
    expect(shelf?.find('entries')).toBeUndefined();
  });

  test('GIVEN another version of the code THEN it is not found', async () => {
    (await openIndexShelf(folder, 'code'))?.keep('entries', columns);
    await isWritten();
    expect((await openIndexShelf(folder, 'newer code'))?.find('entries')).toBeUndefined();
  });

  test('GIVEN code without a version, as Node runs TypeScript THEN there is no shelf', async () => {
    expect(await openIndexShelf(folder)).toBeUndefined();
  });

  test.each([
    ['a damaged file', () => writeFile(join(folder, 'search-index.bin'), 'x')],
    ['a folder that is not there', () => rm(folder, { recursive: true })],
    ['a folder that may not be written', () => chmod(folder, 0o500)],
  ])('GIVEN %s THEN nothing is found, and keeping does no harm', async (_what, make) => {
    await make();
    const shelf = await openIndexShelf(folder, 'code');
    expect(shelf?.find('entries')).toBeUndefined();
    expect(() => shelf?.keep('entries', columns)).not.toThrow();
  });
});
