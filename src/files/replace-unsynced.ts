import { rename, rm, writeFile } from 'node:fs/promises';
import { temporaryNameFor } from './temporary-name.ts';

/**
 * Replaces a file that can be regenerated at any time. It is not synced, so a power cut may leave it truncated, and its
 * reader must notice. A full disk or a read-only folder is no fault: nothing is written then.
 */
export async function replaceUnsynced(path: string, content: string | readonly Uint8Array[]): Promise<void> {
  const temporary = temporaryNameFor(path);
  try {
    await writeFile(temporary, content, { mode: 0o600 });
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
