import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What an entry of a folder is, or what a link leads to; undefined for a link to nothing, a pipe, a device. */
async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | undefined> {
  const stats = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
  if (stats?.isFile() === true) return 'file';
  return stats?.isDirectory() === true ? 'folder' : undefined;
}

/**
 * The paths of all files below a folder, in no particular order. Links are followed, because a volume that Kubernetes makes
 * of a ConfigMap has nothing else, and a catalog of such a folder was empty without a word; a circle of links ends where it
 * begins. Folders whose names begin with a dot belong to git, to editors, or to such a volume.
 */
export async function filesIn(folder: string, above: ReadonlySet<string> = new Set()): Promise<string[]> {
  const real = await realpath(folder);
  if (above.has(real)) return [];
  const within = new Set([...above, real]);
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      const kind = await kindOf(entry, path);
      if (kind === 'folder' && !entry.name.startsWith('.')) return filesIn(path, within);
      return kind === 'file' ? [path] : [];
    }),
  );
  return found.flat();
}
