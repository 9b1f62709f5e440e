import { open } from 'node:fs/promises';
import { errorCode } from './error-code.ts';

/** Windows and some network file systems cannot sync a folder; others do not let everybody open one. */
const cannotSync: ReadonlySet<string | undefined> = new Set([
  'EPERM',
  'EACCES',
  'EISDIR',
  'EINVAL',
  'EBADF',
  'ENOTSUP',
]);

/** Makes renames in a folder durable: without it, a power cut may undo them. Does nothing where that is impossible. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!cannotSync.has(errorCode(error))) throw error;
  }
}

export interface WriteOptions {
  readonly flag: 'w' | 'wx';
  /** The exact permissions, regardless of the umask; by default, a new file gets the usual ones. */
  readonly mode?: number;
}

/** Writes a text and waits until it is on the disk. */
export async function writeSynced(path: string, text: string, { flag, mode }: WriteOptions): Promise<void> {
  const handle = await open(path, flag, mode);
  try {
    await handle.writeFile(text);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
