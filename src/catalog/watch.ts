import { watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Editors and git write in several steps; this long after the last one the files are read. */
const settleMilliseconds = 300;
/** Some mounts report no change at all: look for oneself this often. */
const lookMilliseconds = 30_000;

/** Names, sizes and times of all files of a folder: differs after nearly every edit, and costs no reading. */
async function fingerprint(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const marks = await Promise.all(
    files.toSorted().map(async (file) => {
      const { size, mtimeMs, ino } = await stat(file);
      return `${file}:${size}:${mtimeMs}:${ino}`;
    }),
  );
  return marks.join('\n');
}

/**
 * Calls back after the files of a folder have changed and settled. The folder is watched, not its files: an editor or
 * git replaces a file by renaming another over it, and a watch on the file would be lost with the old one.
 */
export function watchFolder(folder: string, onChange: () => Promise<void>): () => void {
  let settling: NodeJS.Timeout | undefined;
  let known: string | undefined;
  let closed = false;

  const look = async (): Promise<void> => {
    const seen = await fingerprint(folder).catch(() => known);
    if (closed || seen === known) return;
    known = seen;
    await onChange();
  };
  const soon = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => void look(), settleMilliseconds).unref();
  };
  void fingerprint(folder).then(
    (first) => (known ??= first),
    () => undefined,
  );
  const watcher = watch(folder, { recursive: true, persistent: false }, soon);
  // A watcher that fails (too many watches on a shared host) is no reason to stop: the look every 30 s remains.
  watcher.on('error', () => watcher.close());
  const looking = setInterval(() => void look(), lookMilliseconds).unref();

  return () => {
    closed = true;
    clearTimeout(settling);
    clearInterval(looking);
    watcher.close();
  };
}
