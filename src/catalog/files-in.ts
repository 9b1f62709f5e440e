import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The kind of a folder entry, or of the target of a link; undefined for broken links, pipes and devices. */
async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | undefined> {
  const stats = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
  if (stats?.isFile() === true) return 'file';
  return stats?.isDirectory() === true ? 'folder' : undefined;
}

/**
 * The paths of all files below a folder, in no particular order. Links are followed, because a volume that Kubernetes
 * makes from a ConfigMap contains only links, and its catalog was silently empty. A circle of links is entered once.
 * Folders whose names begin with a dot are skipped: they belong to git, to editors, or to such a volume.
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
