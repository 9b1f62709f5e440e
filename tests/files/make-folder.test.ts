import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder } from '../../src/files/make-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-folder-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('makeFolder', () => {
  test('GIVEN parents that are missing THEN all are created, and a second call changes nothing', async () => {
    const path = join(folder, 'a', 'b', 'c');
    await makeFolder(path);
    await writeFile(join(path, 'kept'), '');
    await makeFolder(path);
    expect(await readdir(path)).toEqual(['kept']);
  });

  test('GIVEN ten calls at once THEN each one finds the folder', async () => {
    const path = join(folder, 'a', 'b', 'c');
    await Promise.all(Array.from({ length: 10 }, () => makeFolder(path)));
    expect((await stat(path)).isDirectory()).toBe(true);
  });

  test('GIVEN a file, or a link that leads nowhere, in its place or above it THEN it says so', async () => {
    await writeFile(join(folder, 'file'), '');
    await symlink('/nowhere/at/all', join(folder, 'dead'));
    await expect(makeFolder(join(folder, 'file'))).rejects.toThrow('EEXIST');
    await expect(makeFolder(join(folder, 'file', 'below'))).rejects.toThrow('ENOTDIR');
    await expect(makeFolder(join(folder, 'dead'))).rejects.toThrow('EEXIST');
    await expect(makeFolder(join(folder, 'dead', 'below'))).rejects.toThrow(/EEXIST|ENOENT/u);
  });

  test.skipIf(!existsSync('/proc/self'))('GIVEN a parent that takes no folders, as /proc THEN it ends', async () => {
    await expect(makeFolder('/proc/hanryu/state')).rejects.toThrow('ENOENT');
  });
});
