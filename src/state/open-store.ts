import { openLowdbStore } from './lowdb-store.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  /** The folder of the state (STATE_DIR). */
  readonly folder: string;
  /** The database (STATE_URL); without it, the store is a file in the folder. */
  readonly url: string | undefined;
  readonly onFault: (error: unknown) => void;
  /** Called when the database closed a connection that nothing waited for. */
  readonly onLost?: ((error: unknown) => void) | undefined;
}

/** Throws a StoreUnavailable with one sentence that names the variable. */
export async function openStore({ folder, url, onFault, onLost }: StoreOptions): Promise<Store> {
  if (url === undefined) return openLowdbStore({ folder, onFault });
  // Most bots use a file, so the driver (40 ms and 4 MB) is loaded only if there is a database.
  const { openPostgresStore } = await import('./postgres-store.ts');
  return openPostgresStore({ url, ...(onLost === undefined ? {} : { onLost }) });
}
