import { watch, type FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../files/error-code.ts';
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

export interface FolderWatchOptions {
  readonly onChange: () => Promise<void>;
  /** Called once, with the error, if a folder cannot be watched: edits are then noticed at the next look only. */
  readonly onUnwatched: (error: unknown) => void;
  /** For tests: stands in for the function of node:fs. */
  readonly watchOne?: (path: string, onEvent: () => void) => FSWatcher;
}

const watchWithNode = (path: string, onEvent: () => void): FSWatcher => watch(path, { persistent: false }, onEvent);

/** The fingerprint; undefined while the folder is being replaced. A part that cannot be read is a change like others. */
async function seenIn(folder: string): Promise<Fingerprint | undefined> {
  try {
    return await fingerprint(folder);
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? undefined : { stamp: String(error), isSettled: false };
  }
}

/**
 * Calls back after the files of a folder have changed and settled. It watches the folder, not its files: an editor or
 * git replaces a file by renaming another over it, which would lose a watch on the file. Changes are noticed once the
 * promise has resolved.
 */
export async function watchFolder(
  folder: string,
  { onChange, onUnwatched, watchOne = watchWithNode }: FolderWatchOptions,
): Promise<FolderWatch> {
  let settling: NodeJS.Timeout | undefined;
  let known: Fingerprint | undefined;
  let closed = false;
  let isTold = false;

  const look = async (): Promise<void> => {
    const seen = await seenIn(folder);
    // A folder does not exist while it is being replaced, and no event reports the new one.
    if (seen === undefined) soon();
    if (closed || seen === undefined || seen.stamp === known?.stamp) return;
    known = seen;
    await watchFolders();
    await onChange();
  };
  const soon = (): void => {
    if (closed) return;
    clearTimeout(settling);
    settling = setTimeout(() => void look(), settleMilliseconds).unref();
  };
  // Shared hosts allow few watches (EMFILE, ENOSPC): the look every 30 s remains, and the bot lives.
  const withoutWatch = (error: unknown): void => {
    if (isTold || errorCode(error) === 'ENOENT') return;
    isTold = true;
    onUnwatched(error);
  };
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>();
  const watchAgain = async (path: string): Promise<void> => {
    const { ino: inode } = await stat(path);
    const before = watchers.get(path);
    if (closed || before?.inode === inode) return;
    // A folder that was replaced as a whole has the same name, but the watcher is on the old inode.
    before?.watcher.close();
    watchers.delete(path);
    const watcher = watchOne(path, soon);
    watcher.on('error', (error) => {
      watcher.close();
      if (watchers.get(path)?.watcher === watcher) watchers.delete(path);
      withoutWatch(error);
    });
    watchers.set(path, { watcher, inode });
  };
  // Watches each folder separately: Node's recursive watch on Linux watches single files, and loses those that a rename
  // replaces (seen on Node 20).
  const watchFolders = async (): Promise<void> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
      withoutWatch(error);
      return [];
    });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
    for (const path of [folder, ...folders]) await watchAgain(path).catch(withoutWatch);
  };
  await watchFolders();
  known = await seenIn(folder);
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
