import { openLowdbStore } from './lowdb-store.ts';
import { openPostgresStore } from './postgres-store.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  /** STATE_DIR */
  readonly folder: string;
  /** STATE_URL; without it a file in the folder is the store. */
  readonly url: string | undefined;
  readonly onFault: (error: unknown) => void;
}

/** Throws a StoreUnavailable, of one sentence that names the variable. */
export const openStore = ({ folder, url, onFault }: StoreOptions): Promise<Store> =>
  url === undefined ? openLowdbStore({ folder, onFault }) : openPostgresStore({ url, onFault });
