import type { Config } from '../environment/config.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { stateFolderOf } from '../app/state-folder.ts';
import { openStore } from '../state/open-store.ts';
import { readOnlyStore } from '../state/read-only-store.ts';
import type { Store } from '../state/store.ts';
import { StoreUnavailable } from '../state/unavailable.ts';

/** Reads the state beside a running bot, whose lock on a state file is left alone. */
export async function readingState<Result>(
  config: Config,
  read: (store: Pick<Store, 'list'>) => Promise<Result>,
): Promise<Result> {
  try {
    if (config.stateUrl === undefined) return await read(await readOnlyStore(stateFolderOf(config)));
    const store = await openStore({ folder: stateFolderOf(config), url: config.stateUrl, onFault: () => undefined });
    try {
      return await read(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    throw error instanceof StoreUnavailable ? new OperatorError(error.message) : error;
  }
}
