import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPassedShelf } from '../../src/app/passed-shelf.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { stampOfText } from '../../src/catalog/passed.ts';
import { excerptFolder } from '../excerpt.ts';
import { hangs } from '../patience.ts';

let folder: string;
const file = (): string => join(folder, 'checked-texts.json');
const isWritten = (): Promise<string> => vi.waitFor(() => readFile(file(), 'utf8'), { timeout: hangs });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-passed-'));
});
// As root, a folder that may not be written is written to all the same, while it is removed.
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));

describe('the shelf of texts that have passed', () => {
  test('GIVEN a text that was kept THEN the next start knows it, at its own path only', async () => {
    const first = openPassedShelf(folder, 'code');
    first?.add(stampOfText('actors/a.json', 'text'));
    first?.keep();
    await isWritten();
    const next = openPassedShelf(folder, 'code');
    expect(next?.has(stampOfText('actors/a.json', 'text'))).toBe(true);
    expect(next?.has(stampOfText('series/a.json', 'text'))).toBe(false);
    expect(next?.has(stampOfText('actors/a.json', 'text '))).toBe(false);
  });

  test('GIVEN a named pipe in the place of the file THEN nothing is known, and nobody waits for it', () => {
    spawnSync('mkfifo', [file()]);
    expect(openPassedShelf(folder, 'code')?.has(stampOfText('actors/a.json', 'text'))).toBe(false);
  });

  test('GIVEN another version of the code, or none THEN nothing is known', async () => {
    const first = openPassedShelf(folder, 'code');
    first?.add(stampOfText('actors/a.json', 'text'));
    first?.keep();
    await isWritten();
    expect(openPassedShelf(folder, 'newer code')?.has(stampOfText('actors/a.json', 'text'))).toBe(false);
    expect(openPassedShelf(folder)).toBeUndefined();
  });

  test('GIVEN a text that was not read again THEN it is forgotten', async () => {
    const first = openPassedShelf(folder, 'code');
    first?.add(stampOfText('actors/a.json', 'old'));
    first?.keep();
    const before = await isWritten();
    const next = openPassedShelf(folder, 'code');
    next?.add(stampOfText('actors/a.json', 'new'));
    next?.keep();
    await vi.waitFor(async () => expect(await readFile(file(), 'utf8')).not.toBe(before), { timeout: hangs });
    expect(openPassedShelf(folder, 'code')?.has(stampOfText('actors/a.json', 'old'))).toBe(false);
  });

  test.each([
    ['a damaged file', () => writeFile(file(), '{"code":"code","stamps":[1')],
    ['a file of another shape', () => writeFile(file(), '{"code":"code","stamps":[1]}')],
    ['a folder that is not there', () => rm(folder, { recursive: true })],
    ['a folder that may not be written', () => chmod(folder, 0o500)],
  ])('GIVEN %s THEN nothing is known, and keeping does no harm', async (_what, make) => {
    await make();
    const shelf = openPassedShelf(folder, 'code');
    expect(shelf?.has(stampOfText('actors/a.json', 'text'))).toBe(false);
    shelf?.add(stampOfText('actors/a.json', 'text'));
    expect(() => shelf?.keep()).not.toThrow();
  });
});

const misspelt = (path: string, text: string): string =>
  path.startsWith('actors/') ? text.replace('"born"', '"borne"') : text;

describe('the catalog with such a shelf', () => {
  test('GIVEN every text has passed THEN the second load returns the same records', async () => {
    const passed = openPassedShelf(folder, 'code');
    const first = await loadCatalog(excerptFolder, { passed });
    const second = await loadCatalog(excerptFolder, { passed });
    if (!first.ok || !second.ok) throw new Error('the excerpt has faults');
    for (const kind of ['people', 'series', 'quotes', 'figures', 'costars', 'makers'] as const)
      expect([...second.catalog[kind]]).toEqual([...first.catalog[kind]]);
  });

  test('GIVEN a text with a fault THEN it is reported however often it is read', async () => {
    const passed = openPassedShelf(folder, 'code');
    await loadCatalog(excerptFolder, { passed });
    const faults = async (): Promise<number> => {
      const loaded = await loadCatalog(excerptFolder, { passed, overlaid: misspelt });
      return loaded.ok ? 0 : loaded.problems.length;
    };
    expect(await faults()).toBeGreaterThan(0);
    expect(await faults()).toBe(await faults());
    expect((await loadCatalog(excerptFolder, { passed })).ok).toBe(true);
  });
});
