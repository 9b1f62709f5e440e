import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFile } from '../../src/files/create.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('GIVEN no such file WHEN it is created twice THEN the first text stays, and the second call says so', async () => {
  const path = join(folder, 'a.json');
  expect(await createFile(path, 'one')).toBe(true);
  expect(await createFile(path, 'two')).toBe(false);
  expect(await readFile(path, 'utf8')).toBe('one');
});

test('GIVEN ten who create it at once THEN exactly one succeeds', async () => {
  const path = join(folder, 'a.json');
  const created = await Promise.all(Array.from({ length: 10 }, (_one, index) => createFile(path, `${index}`)));
  expect(created.filter(Boolean)).toHaveLength(1);
  expect(await readFile(path, 'utf8')).toBe(`${created.indexOf(true)}`);
});

test('GIVEN a folder that does not exist THEN creating fails', async () => {
  await expect(createFile(join(folder, 'b', 'a.json'), 'one')).rejects.toMatchObject({ code: 'ENOENT' });
});
