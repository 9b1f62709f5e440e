import { copyFile, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Makes the names in a folder last: without it a rename may be lost with the power. Not every system can. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  try {
    await handle?.sync();
  } catch (error) {
    // Windows opens no folders for syncing; there the rename itself is all that can be had.
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EBADF'].includes(codeOf(error))) throw error;
  } finally {
    await handle?.close();
  }
}

/** The name that a file has while it is written. What is called so when nobody writes was left by a crash. */
export const temporaryName = /^[\w-]+(?:\.[\w-]+)*\.\d+\.tmp$/u;
const beside = (path: string): string => `${path}.${process.pid}.tmp`;

/** The text of a file, undefined when there is none. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a file whole or not at all, and lastingly: beside, synced, renamed into place, the folder synced. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = beside(path);
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    // On a full disk the half of a file would take the room that the next try needs.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

/** Gives a file that was written durably a second name, replacing what had it. It outlives a new file under the first. */
export async function keepAlsoAs(path: string, second: string): Promise<void> {
  const temporary = beside(second);
  await rm(temporary, { force: true });
  try {
    await link(path, temporary);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    // Some file systems have no hard links (FAT, some shares): there it is a copy.
    await copyFile(path, temporary);
    const handle = await open(temporary, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
  await rename(temporary, second);
  // Where both are one file already, rename leaves the temporary name.
  await rm(temporary, { force: true });
}

/**
 * A lowdb adapter that survives a loss of power. lowdb's own writer does not sync, and a file that was renamed before it
 * was written out may be empty.
 */
export function durableJsonFile<Data>(path: string): Adapter<Data> {
  return {
    async read() {
      const text = await readText(path);
      return text === undefined ? null : (JSON.parse(text) as Data);
    },
    write: (data) => writeDurably(path, `${JSON.stringify(data, undefined, 2)}\n`),
  };
}
