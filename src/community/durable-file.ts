import { open, mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';

/** Makes the names in a folder last: without it a rename may be lost with the power. Not every system can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  try {
    await handle?.sync();
  } catch (error) {
    // Windows opens no folders for syncing; there the rename itself is all that can be had.
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EBADF'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await handle?.close();
  }
}

/**
 * A lowdb adapter that survives a loss of power: the whole file is written beside, synced, renamed into place, and the
 * folder synced. lowdb's own writer does not sync, and a file that was renamed before it was written out may be empty.
 */
export function durableJsonFile<Data>(path: string): Adapter<Data> {
  return {
    async read() {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      return text === undefined ? null : (JSON.parse(text) as Data);
    },
    async write(data) {
      const folder = dirname(path);
      await mkdir(folder, { recursive: true });
      const beside = `${path}.${process.pid}.tmp`;
      const handle = await open(beside, 'w');
      try {
        await handle.writeFile(`${JSON.stringify(data, undefined, 2)}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(beside, path);
      await syncFolder(folder);
    },
  };
}
