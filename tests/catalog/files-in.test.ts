import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesIn } from '../../src/catalog/files-in.ts';
import { fingerprint } from '../../src/catalog/fingerprint.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { excerptFolder } from '../excerpt.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (path: string): string => join(folder, path);
const file = async (path: string): Promise<void> => {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), path);
};
const found = async (below = ''): Promise<string[]> =>
  (await filesIn(at(below))).map((path) => relative(folder, path)).toSorted();

describe('the files of a folder', () => {
  test('GIVEN files in folders THEN all are found', async () => {
    await file('a.json');
    await file('b/c/d.json');
    expect(await found()).toEqual(['a.json', 'b/c/d.json']);
  });

  test('GIVEN the volume of a ConfigMap, which is links alone THEN each file is found once, by its own name', async () => {
    await file('..2026_11_30/actors/a.json');
    await file('..2026_11_30/sources.json');
    await symlink('..2026_11_30', at('..data'));
    await symlink('..data/actors', at('actors'));
    await symlink('..data/sources.json', at('sources.json'));
    expect(await found()).toEqual(['actors/a.json', 'sources.json']);
  });

  test('GIVEN links in a circle, to nothing, and a named pipe THEN they end, and are no files', async () => {
    await file('a/b.json');
    await symlink('..', at('a/up'));
    await symlink('/nowhere/at/all', at('a/dead.json'));
    spawnSync('mkfifo', [at('a/pipe.json')]);
    expect(await found()).toEqual(['a/b.json']);
  });

  test('GIVEN folders whose names begin with a dot THEN they are left alone, and files of such names are found', async () => {
    await file('.git/config.json');
    await file('.DS_Store');
    expect(await found()).toEqual(['.DS_Store']);
  });

  test('GIVEN a link to the data THEN the catalog is the same, and an edit behind the link changes the fingerprint', async () => {
    await symlink(join(excerptFolder, 'actors'), at('actors'));
    for (const name of ['series', 'people', 'quotes', 'figures', 'terms'])
      await symlink(join(excerptFolder, name), at(name));
    for (const name of ['accepted', 'companies', 'costars', 'makers', 'publishers', 'sources'])
      await symlink(join(excerptFolder, `${name}.json`), at(`${name}.json`));
    const [linked, real] = [await loadCatalog(folder), await loadCatalog(excerptFolder)];
    expect(linked.ok && [...linked.catalog.people.keys()]).toEqual(real.ok && [...real.catalog.people.keys()]);

    await file('other/x.json');
    await symlink('other', at('more'));
    const before = await fingerprint(at('more'));
    await writeFile(at('other/x.json'), 'edited, and longer');
    expect((await fingerprint(at('more'))).stamp).not.toBe(before.stamp);
  });
});
