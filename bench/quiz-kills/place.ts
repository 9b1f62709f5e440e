import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { openLowdbStore } from '../../src/state/lowdb-store.ts';
import { openPostgresStore } from '../../src/state/postgres-store.ts';
import type { Store } from '../../src/state/store.ts';

/** The state of a killed process: a folder of its own, and a database if it uses one. */
export interface Place {
  readonly folder: string;
  /** PostgreSQL instead of the folder. */
  readonly url?: string | undefined;
}

export const openAt = ({ folder, url }: Place, onFault?: (error: unknown) => void): Promise<Store> =>
  url === undefined ? openLowdbStore({ folder, ...(onFault && { onFault }) }) : openPostgresStore({ url });

/**
 * Waits until the database has ended what a killed process had begun: a commit that was under way may become visible
 * seconds after the kill, on a busy machine.
 */
export async function ended({ url }: Place): Promise<void> {
  if (url === undefined) return;
  const client = new Client({ connectionString: url });
  await client.connect();
  const others = `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
  while (((await client.query(others)).rowCount ?? 0) > 0) await pause(20);
  await client.end();
}

/** The lines in which one process acknowledges answers and posts. */
export const acknowledgedPath = ({ folder }: Place, number: number): string => `${folder}.acknowledged-${number}`;

/** Every message that the simulated Discord has: it survives the process, as Discord does. */
export const postedPath = ({ folder }: Place): string => `${folder}.posted`;
