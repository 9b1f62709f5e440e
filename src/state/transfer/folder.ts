import { join } from 'node:path';
import { makeFolder } from '../../files/make-folder.ts';
import { readText } from '../../files/read-text.ts';
import type { Collections } from '../kept.ts';
import { stateFile } from '../lowdb/state-file.ts';
import { lockFolder } from '../lowdb/state-lock.ts';
import { readState } from '../lowdb/state-text.ts';
import { StoreUnavailable } from '../unavailable.ts';
import { refuseFilled, type OnFilled } from './place.ts';

/** The state that a file holds: `state.json`, or an export, which has the same form. Undefined if there is no such file. */
export async function readStateFile(path: string): Promise<Collections | undefined> {
  const text = await readText(path);
  if (text === undefined) return undefined;
  const state = readState(text);
  if ('damage' in state) throw new StoreUnavailable(`${path} cannot be used, because ${state.damage}.`);
  if ('newer' in state)
    throw new StoreUnavailable(
      `${path} was written by a newer Hanryu (version ${state.newer}): use that one, or a newer one.`,
    );
  return state;
}

/** Reads without the lock: the bot may run, because it replaces the file as a whole. */
export const readFolder = async (folder: string): Promise<Collections> =>
  (await readStateFile(join(folder, 'state.json'))) ?? new Map();

/** Throws a StoreUnavailable if the bot runs there, or if the folder holds values that must not be replaced. */
export async function fillFolder(folder: string, collections: Collections, onFilled: OnFilled): Promise<Collections> {
  await makeFolder(folder);
  const lock = await lockFolder(folder);
  try {
    const before = await readFolder(folder);
    if (onFilled === 'refuse') refuseFilled(before, folder);
    const ignored = { onFault: () => undefined, now: () => new Date() };
    await stateFile(folder, ignored).write(collections);
    return await readFolder(folder);
  } finally {
    await lock.release();
  }
}
