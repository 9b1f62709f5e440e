import { openLowdbStore } from '../../src/state/lowdb-store.ts';
import { openPostgresStore } from '../../src/state/postgres-store.ts';
import type { Store } from '../../src/state/store.ts';

/** Where a killed process keeps its state: a folder of its own, and a database if it uses one. */
export interface Place {
  readonly folder: string;
  /** PostgreSQL instead of the folder. */
  readonly url?: string | undefined;
}

export const openAt = ({ folder, url }: Place, onFault?: (error: unknown) => void): Promise<Store> =>
  url === undefined ? openLowdbStore({ folder, ...(onFault && { onFault }) }) : openPostgresStore({ url });

/** The lines that acknowledge answers and posts; a parent opens it, because a pipe may still hold lines at the kill. */
export const acknowledgedPath = ({ folder }: Place): string => `${folder}.acknowledged`;

/** Every message that the simulated Discord has: it survives the process, as Discord does. */
export const postedPath = ({ folder }: Place): string => `${folder}.posted`;
