import { Client } from 'pg';
import { leave } from './leave.ts';
import { migrationTimeoutMillis, withinAnAnswer } from './patience.ts';

/** Runs the work over a connection of its own, whose queries may take as long as a migration. */
export async function withOwnClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({
    connectionString: url,
    application_name: 'hanryu',
    connectionTimeoutMillis: withinAnAnswer.connectionTimeoutMillis,
    query_timeout: migrationTimeoutMillis,
  });
  // The error also rejects the query under way; an unhandled event would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await leave(client);
  }
}
