import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A rename is on the disk when its folder is. Windows cannot sync a folder, and needs not: its journal holds renames. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeAndSync(path: string, flags: string, mode: number, text: string): Promise<void> {
  const handle = await open(path, flags, mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces a file so that a crash or power cut leaves the old text or the new one, never half of one: a file of its own
 * beside it, synced, renamed over it, the folder synced. A link stays a link, and the file keeps its permissions.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeAndSync(temporary, 'wx', mode, text);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}

/** Writes a file that must not be there yet; false where it is. */
export async function createFile(path: string, text: string): Promise<boolean> {
  try {
    await writeAndSync(path, 'wx', 0o666, text);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  await syncFolder(dirname(path));
  return true;
}
