import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './error-code.ts';

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST' || !(await isFolder(path))) throw error;
  }
}

/**
 * Creates a folder with its parents; does nothing if it exists. The recursive mkdir of Node 20 retries forever if the parent
 * exists and still answers ENOENT, as /proc and some network drives do: this one tries twice.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeOne(path);
  } catch (error) {
    const parent = dirname(path);
    if (errorCode(error) !== 'ENOENT' || parent === path) throw error;
    // Another call may have created the parent in the meantime.
    if (!(await isFolder(parent))) await makeFolder(parent);
    await makeOne(path);
  }
}
