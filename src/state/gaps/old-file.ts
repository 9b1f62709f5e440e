import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { readText } from '../../files/read-text.ts';
import { gapText } from './gap-text.ts';
import type { Gap } from './gaps.ts';

const oldFile = z.object({
  gaps: z.array(z.object({ text: z.string(), count: z.int().min(1), last: z.string() })),
});

const pathIn = (folder: string): string => join(folder, 'gaps.json');

/**
 * The gaps file of an earlier version, without the texts that it should have left out: that version looked for numbers
 * and addresses in the text as typed, so ０９０… got through.
 */
export async function gapsInOldFile(folder: string): Promise<Gap[]> {
  try {
    const { gaps } = oldFile.parse(JSON.parse((await readText(pathIn(folder))) ?? '{"gaps":[]}'));
    return gaps.map((one) => ({ ...one, text: gapText(one.text) })).filter(({ text }) => text !== '');
  } catch {
    return [];
  }
}

/** Deletes the file only after its gaps are in the store. */
export const removeOldFile = (folder: string): Promise<void> => rm(pathIn(folder), { force: true });
