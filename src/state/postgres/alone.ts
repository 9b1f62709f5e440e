import { Client } from 'pg';
import { patiently } from './faults.ts';
import { leave } from './leave.ts';
import type { Patience } from './patience.ts';
import { lockNumber } from './schema.ts';

/** Runs the work while a separate connection holds the lock, which is released if the process dies. */
export async function aloneEverywhere<Result>(
  { url, patience, connectionTimeoutMillis, queryTimeoutMillis }: Patience & { readonly url: string },
  name: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const client = await patiently(patience, async () => {
    const made = new Client({
      connectionString: url,
      application_name: 'hanryu alone',
      connectionTimeoutMillis,
      query_timeout: queryTimeoutMillis,
      keepAlive: true,
    });
    made.on('error', () => undefined);
    await made.connect();
    return made;
  });
  try {
    // A host that vanishes does not close its connections: without keepalives its lock would stay for two hours.
    await client.query("select set_config('tcp_keepalives_idle', '30', false)");
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1::bigint) as mine', [
      lockNumber('alone', name),
    ]);
    return rows[0]?.mine === true ? await work() : undefined;
  } finally {
    await leave(client);
  }
}
