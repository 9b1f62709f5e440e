import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isBuilt, stampBuild } from '../../scripts/stamp.js';

let root: string;
const source = (): string => join(root, 'src', 'a.ts');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'hanryu-stamp-'));
  for (const folder of ['src', 'commands', 'dist']) await mkdir(join(root, folder));
  await writeFile(source(), 'one');
  stampBuild(root);
});
afterEach(() => rm(root, { recursive: true }));

describe('whether dist/ is of these sources', () => {
  test('GIVEN nothing has changed THEN it is', () => {
    expect(isBuilt(root)).toBe(true);
  });

  test('GIVEN sources that were copied, with other times THEN it is, and their look is remembered', async () => {
    const before = await readFile(join(root, 'dist', 'looked.txt'), 'utf8');
    await utimes(source(), 1, 1);
    expect(isBuilt(root)).toBe(true);
    expect(await readFile(join(root, 'dist', 'looked.txt'), 'utf8')).not.toBe(before);
  });

  test.each([
    ['of the same length', 'two'],
    ['of another length', 'three'],
  ])('GIVEN an edit %s, with the time of before THEN it is not', async (_what, text) => {
    await utimes(source(), 1, 1);
    isBuilt(root);
    await rm(source());
    await writeFile(source(), text);
    await utimes(source(), 1, 1);
    expect(isBuilt(root)).toBe(false);
  });

  test.each(['src/b.ts', 'commands/c.ts', 'package-lock.json'])('GIVEN a new file %s THEN it is not', async (path) => {
    await writeFile(join(root, path), '');
    expect(isBuilt(root)).toBe(false);
  });

  test('GIVEN no build THEN it is not', async () => {
    await rm(join(root, 'dist', 'stamp.txt'));
    expect(isBuilt(root)).toBe(false);
  });
});
