import { dirname } from 'node:path';
import { errorCode } from './error-code.ts';
import { syncFolder, writeSynced } from './sync.ts';

/** Creates a file, and returns false without touching it if it already exists. */
export async function createFile(path: string, text: string): Promise<boolean> {
  try {
    await writeSynced(path, text, { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  await syncFolder(dirname(path));
  return true;
}
