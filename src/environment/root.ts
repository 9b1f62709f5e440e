import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, seen from src/ and from dist/src/ alike. */
function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('package.json is nowhere above this file');
  return findRoot(parent);
}

export const repositoryRoot = findRoot(dirname(fileURLToPath(import.meta.url)));
