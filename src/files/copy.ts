import { copyFile, link, open, realpath, rename, rm } from 'node:fs/promises';
import { errorCode } from './error-code.ts';
import { temporaryNameFor } from './temporary-name.ts';

async function copySynced(path: string, copy: string): Promise<void> {
  await copyFile(path, copy);
  const handle = await open(copy, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Keeps the present version of a file under a second name, which replacing the file leaves alone. Does nothing if there
 * is no such file. The caller's next write syncs the folder.
 */
export async function keepCopy(path: string, copy: string): Promise<void> {
  const temporary = temporaryNameFor(copy);
  let source: string;
  try {
    // A link to a symbolic link would lead to the next version as well.
    source = await realpath(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  try {
    // A hard link costs nothing, but FAT and some network shares have none.
    await link(source, temporary).catch(() => copySynced(source, temporary));
    await rename(temporary, copy);
  } finally {
    // If both names are already links to one file, rename leaves the temporary name behind.
    await rm(temporary, { force: true });
  }
}
