import { watch, type FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint, type Fingerprint } from './fingerprint.ts';

/** Editors and git write in several steps; the files are read this long after the last one. */
const settleMilliseconds = 300;
/** Some mounts report no changes at all, so the folder is also polled at this interval. */
const lookMilliseconds = 30_000;

export interface FolderWatch {
  /** The fingerprint of the folder at the last callback, or at the start. */
  readonly seen: () => Fingerprint | undefined;
  readonly close: () => void;
}

/**
 * Calls back after the files of a folder have changed and settled. It watches the folder, not its files: an editor or
 * git replaces a file by renaming another over it, which would lose a watch on the file. Changes are noticed once the
 * promise has resolved.
 */
export async function watchFolder(folder: string, onChange: () => Promise<void>): Promise<FolderWatch> {
  let settling: NodeJS.Timeout | undefined;
  let known: Fingerprint | undefined;
  let closed = false;

  const look = async (): Promise<void> => {
    const seen = await fingerprint(folder).catch(() => undefined);
    // A folder does not exist while it is being replaced, and no event reports the new one.
    if (seen === undefined) soon();
    if (closed || seen === undefined || seen.stamp === known?.stamp) return;
    known = seen;
    await watchFolders().catch(() => undefined);
    await onChange();
  };
  const soon = (): void => {
    if (closed) return;
    clearTimeout(settling);
    settling = setTimeout(() => void look(), settleMilliseconds).unref();
  };
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>();
  // Watches each folder separately: Node's recursive watch on Linux watches single files, and loses those that a rename
  // replaces (seen on Node 20). A watcher that fails (too many watches on a shared host) stops nothing: the poll every
  // 30 s remains.
  const watchFolders = async (): Promise<void> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
    for (const path of [folder, ...folders]) {
      const { ino: inode } = await stat(path);
      const before = watchers.get(path);
      if (closed || before?.inode === inode) continue;
      // A folder that was replaced as a whole has the same name, but the watcher is on the old inode.
      before?.watcher.close();
      const watcher = watch(path, { persistent: false }, soon);
      watcher.on('error', () => {
        watcher.close();
        if (watchers.get(path)?.watcher === watcher) watchers.delete(path);
      });
      watchers.set(path, { watcher, inode });
    }
  };
  await watchFolders();
  known = await fingerprint(folder);
  const looking = setInterval(() => void look(), lookMilliseconds).unref();

  return {
    seen: () => known,
    close() {
      closed = true;
      clearTimeout(settling);
      clearInterval(looking);
      for (const { watcher } of watchers.values()) watcher.close();
    },
  };
}
