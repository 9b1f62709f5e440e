import { join } from 'node:path';
import { readText } from '../files/read-text.ts';
import { listOf } from './kept.ts';
import { readState } from './lowdb/state-text.ts';
import type { Store } from './store.ts';
import { StoreUnavailable } from './unavailable.ts';

/**
 * Reads the state file of a running bot, which holds the lock. The file is replaced as a whole, so that what is read is always
 * one version of it.
 */
export async function readOnlyStore(folder: string): Promise<Pick<Store, 'list'>> {
  const path = join(folder, 'state.json');
  const text = await readText(path);
  const state = text === undefined ? new Map<string, never>() : readState(text);
  if (!(state instanceof Map))
    throw new StoreUnavailable(
      `${path} cannot be read: stop the bot, which mends it at its next start, and try again.`,
    );
  return { list: (collection, prefix = '') => Promise.resolve(listOf(state, collection, prefix)) };
}
