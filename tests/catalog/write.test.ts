import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFile, replaceFile } from '../../src/catalog/write.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('writing a data file', () => {
  test('GIVEN a file THEN it is replaced, keeps its permissions, and nothing is left beside it', async () => {
    const path = join(folder, 'a.json');
    await writeFile(path, 'old');
    await chmod(path, 0o600);
    await replaceFile(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  test('GIVEN a link THEN it stays one, and what it points to is replaced', async () => {
    await writeFile(join(folder, 'a.json'), 'old');
    await symlink(join(folder, 'a.json'), join(folder, 'link.json'));
    await replaceFile(join(folder, 'link.json'), 'new');
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('new');
    expect(
      (await readdir(folder, { withFileTypes: true })).find(({ name }) => name === 'link.json')?.isSymbolicLink(),
    ).toBe(true);
  });

  test('GIVEN many writers at once THEN one whole text of theirs is there', async () => {
    const path = join(folder, 'a.json');
    await writeFile(path, 'old');
    const texts = Array.from({ length: 20 }, (_one, index) => `${index}`.repeat(10_000));
    await Promise.all(texts.map((text) => replaceFile(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  test('GIVEN a file that is not there THEN replacing fails and leaves nothing; creating makes it, and only once', async () => {
    const path = join(folder, 'a.json');
    await expect(replaceFile(path, 'new')).rejects.toThrow('ENOENT');
    expect(await createFile(path, 'one')).toBe(true);
    expect(await createFile(path, 'two')).toBe(false);
    expect(await readFile(path, 'utf8')).toBe('one');
  });
});
