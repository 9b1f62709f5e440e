import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepCopy } from '../../src/files/copy.ts';
import { savePrivateFile } from '../../src/files/replace.ts';

let folder: string;
const file = (name: string): string => join(folder, name);
const text = (name: string): Promise<string> => readFile(file(name), 'utf8');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('GIVEN a file WHEN a copy is kept and the file replaced THEN the copy has the version before', async () => {
  for (const version of ['one', 'two', 'three']) {
    await keepCopy(file('now'), file('before'));
    await savePrivateFile(file('now'), version);
  }
  expect([await text('now'), await text('before')]).toEqual(['three', 'two']);
  expect(await readdir(folder)).toEqual(['before', 'now']);
});

test('GIVEN a copy that is already the same file WHEN it is kept again THEN nothing is left beside both', async () => {
  await writeFile(file('now'), 'one');
  await keepCopy(file('now'), file('before'));
  await keepCopy(file('now'), file('before'));
  expect(await text('before')).toBe('one');
  expect(await readdir(folder)).toEqual(['before', 'now']);
});

test('GIVEN a symbolic link WHEN its target is replaced THEN the copy still has the version before', async () => {
  await writeFile(file('target'), 'one');
  await symlink(file('target'), file('now'));
  await keepCopy(file('now'), file('before'));
  await savePrivateFile(file('now'), 'two');
  expect([await text('now'), await text('before')]).toEqual(['two', 'one']);
  expect((await lstat(file('now'))).isSymbolicLink()).toBe(true);
});

test('GIVEN no such file THEN nothing is copied', async () => {
  await keepCopy(file('now'), file('before'));
  expect(await readdir(folder)).toEqual([]);
});
