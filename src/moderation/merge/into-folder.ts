import { join } from 'node:path';
import type { Amendment } from '../../catalog/amend/amendment.ts';
import { mergeAmendments, type Merged } from '../../catalog/amend/merge.ts';
import { readTexts } from '../../catalog/read.ts';

/**
 * Writes amendments into a data folder, one file after the other. A crash in between loses nothing: what is written is recognised
 * the next time, and the rest follows.
 */
export async function mergeIntoFolder(
  folder: string,
  amendments: readonly Amendment[],
  write: (path: string, text: string) => Promise<void>,
): Promise<Merged> {
  const merged = mergeAmendments(await readTexts(folder), amendments);
  for (const [path, text] of merged.files) await write(join(folder, path), text);
  return merged;
}
