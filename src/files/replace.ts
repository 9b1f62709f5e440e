import { realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './error-code.ts';
import { makeFolder } from './make-folder.ts';
import { syncFolder, writeSynced } from './sync.ts';
import { temporaryNameFor } from './temporary-name.ts';

/**
 * A crash or power cut leaves the old text or the new one, never half of one: the text is written beside the file and
 * synced, renamed over it, and the folder is synced.
 */
async function replaceDurably(target: string, text: string, mode: number, temporary: string): Promise<void> {
  try {
    await writeSynced(temporary, text, { flag: 'w', mode });
    await rename(temporary, target);
  } catch (error) {
    // On a full disk, half a file would take the space that the next attempt needs.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
}

/** Replaces an existing file. A symbolic link stays a link, and the file keeps its permissions. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  await replaceDurably(target, text, mode & 0o777, temporaryNameFor(target));
}

async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path;
    throw error;
  }
}

/** State belongs to people: only the user who runs the bot may read it. */
const ownerOnly = 0o600;

export interface SaveOptions {
  /** For tests: names the file that is written before the rename. */
  readonly temporaryNameOf?: (path: string) => string;
}

/** Creates or replaces a file that only its owner may read, with its folder if necessary. A symbolic link stays a link. */
export async function savePrivateFile(
  path: string,
  text: string,
  { temporaryNameOf = temporaryNameFor }: SaveOptions = {},
): Promise<void> {
  await makeFolder(dirname(path));
  const target = await targetOf(path);
  await replaceDurably(target, text, ownerOnly, temporaryNameOf(target));
}
