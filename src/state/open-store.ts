import { openLowdbStore } from './lowdb-store.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  /** STATE_DIR */
  readonly folder: string;
  /** STATE_URL; without it a file in the folder is the store. */
  readonly url: string | undefined;
  readonly onFault: (error: unknown) => void;
}

/** Throws a StoreUnavailable, of one sentence that names the variable. */
export async function openStore({ folder, url, onFault }: StoreOptions): Promise<Store> {
  if (url === undefined) return openLowdbStore({ folder, onFault });
  // Most bots keep a file: the driver is loaded, 40 ms and 4 MB, where somebody has a database.
  const { openPostgresStore } = await import('./postgres-store.ts');
  return openPostgresStore({ url, onFault });
}
