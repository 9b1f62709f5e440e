import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/**
 * Opens a file for reading. A named pipe would make the reader wait for ever for somebody who writes, and a device such
 * as /dev/zero has no end, so both are refused with a sentence. Without O_NONBLOCK, opening the pipe would already wait.
 */
export async function openRegular(path: string): Promise<FileHandle> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stats = await handle.stat();
  if (stats.isFile()) return handle;
  await handle.close();
  throw new Error(`${path} is no file, but a ${stats.isDirectory() ? 'folder' : 'pipe or a device'}: move it away`);
}
