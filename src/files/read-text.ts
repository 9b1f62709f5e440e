import { errorCode } from './error-code.ts';
import { openRegular } from './open-regular.ts';

/** The text of a file, or undefined if there is no such file. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    const handle = await openRegular(path);
    try {
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
