import type { Adapter } from 'lowdb';
import { readText } from '../../files/read-text.ts';
import { savePrivateFile } from '../../files/replace.ts';

/**
 * A lowdb adapter that survives a power cut. lowdb's own writer does not sync, so a file that was renamed before its
 * contents reached the disk may be empty.
 */
export function durableJsonFile(path: string): Adapter<unknown> {
  return {
    async read() {
      const text = await readText(path);
      return text === undefined ? null : JSON.parse(text);
    },
    write: (data) => savePrivateFile(path, `${JSON.stringify(data, undefined, 2)}\n`),
  };
}
