import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFile, savePrivateFile } from '../../src/files/replace.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-files-'));
  path = join(folder, 'a.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const permissions = async (file: string): Promise<number> => (await stat(file)).mode & 0o777;
const writers = { replaceFile, savePrivateFile };

describe.each(Object.entries(writers))('GIVEN an existing file WHEN %s writes it', (_name, write) => {
  beforeEach(() => writeFile(path, 'old'));

  test('THEN it has the new text, and nothing is left beside it', async () => {
    await write(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  test('through a symbolic link THEN the link stays, and its target is replaced', async () => {
    const link = join(folder, 'link.json');
    await symlink(path, link);
    await write(link, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
  });

  test('20 times at once THEN one of the texts is there as a whole', async () => {
    const texts = Array.from({ length: 20 }, (_one, index) => `${index} `.repeat(10_000));
    await Promise.all(texts.map((text) => write(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  test('in the place of a folder THEN it fails, and nothing is left beside it', async () => {
    await expect(write(folder, 'new')).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:EISDIR|EPERM|EBUSY)$/u),
    });
    expect(await readdir(folder)).toEqual(['a.json']);
    expect((await readdir(tmpdir())).filter((name) => name.startsWith(`${basename(folder)}.`))).toEqual([]);
  });
});

describe('GIVEN permissions', () => {
  test.skipIf(process.platform === 'win32').each([
    ['0600', 0o600],
    ['0644', 0o644],
    ['0666', 0o666],
  ])('WHEN a file has %s THEN replaceFile keeps them, whatever the umask is', async (_octal, mode) => {
    await writeFile(path, 'old');
    await chmod(path, mode);
    await replaceFile(path, 'new');
    expect(await permissions(path)).toBe(mode);
  });

  test.skipIf(process.platform === 'win32')(
    'WHEN savePrivateFile writes THEN only the owner may read the file, also where everybody could',
    async () => {
      await savePrivateFile(path, 'first');
      expect(await permissions(path)).toBe(0o600);
      await chmod(path, 0o644);
      await savePrivateFile(path, 'second');
      expect(await permissions(path)).toBe(0o600);
    },
  );
});

describe('GIVEN no such file', () => {
  test('WHEN replaceFile is called THEN it fails and creates nothing', async () => {
    await expect(replaceFile(path, 'new')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('WHEN savePrivateFile is called THEN it creates the file and its folders', async () => {
    const deep = join(folder, 'b', 'c', 'a.json');
    await savePrivateFile(deep, 'new');
    expect(await readFile(deep, 'utf8')).toBe('new');
  });
});

test.runIf(process.platform === 'linux')(
  'GIVEN a full disk WHEN a file is saved THEN the error says so, the old text stays, and nothing is left beside it',
  async () => {
    await writeFile(path, 'old');
    const full = join(folder, 'full');
    await symlink('/dev/full', full);
    await expect(savePrivateFile(path, 'new', { temporaryNameOf: () => full })).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.json']);
  },
);
