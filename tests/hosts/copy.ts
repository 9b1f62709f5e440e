import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { repositoryRoot } from '../../src/environment/root.ts';

const lock = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

/** The packages that `npm install --omit=dev` brings, by folder, from the lock file. */
export async function productionPackages(): Promise<{ path: string; hasInstallScript: boolean }[]> {
  const { packages } = lock.parse(JSON.parse(await readFile(join(repositoryRoot, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .map(([path, { hasInstallScript }]) => ({ path, hasInstallScript: hasInstallScript === true }));
}

const parts = [
  'index.js',
  'package.json',
  'tsconfig.json',
  'package-lock.json',
  'src',
  'commands',
  'scripts',
  'data',
  'assets',
  'dist',
];

export interface Copy {
  readonly folder: string;
  remove(): Promise<void>;
}

/** The bot as a host has it after `npm install --omit=dev`: its files, and no package but those of production. */
export async function hostsCopy(): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'hanryu-copy-'));
  for (const part of parts.filter((name) => existsSync(join(repositoryRoot, name))))
    await cp(join(repositoryRoot, part), join(folder, part), { recursive: true });
  const top = (await productionPackages())
    .map(({ path }) => path)
    .filter((path) => !path.slice(13).includes('node_modules/'));
  for (const path of top.filter((name) => existsSync(join(repositoryRoot, name)))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await symlink(join(repositoryRoot, path), join(folder, path));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
