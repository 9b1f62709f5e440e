import { Client } from 'pg';
import { StoreUnavailable } from '../unavailable.ts';

/**
 * Where the database is, for sentences: the address itself holds the password. Throws a StoreUnavailable for an address that
 * the driver does not take, before anything waits for the database.
 */
export function placeOf(url: string): string {
  try {
    const { host, port, database } = new Client({ connectionString: url });
    return `PostgreSQL at ${host}:${port}, database ${database ?? '?'}`;
  } catch (error) {
    throw new StoreUnavailable(
      `STATE_URL cannot be used: ${error instanceof Error ? error.message : 'it is no address'}.`,
    );
  }
}
