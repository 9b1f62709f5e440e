import type { Pool, PoolClient } from 'pg';
import { isAway, patiently } from './faults.ts';

/** An unanswered commit is asked after for longer than a change is tried: its caller must not be told wrongly. */
const fatePatience = 10_000;

/** What became of a transaction whose commit got no answer; undefined when the database does not say, or is away. */
async function fateOf(pool: Pool, transaction: string): Promise<'committed' | 'aborted' | undefined> {
  try {
    return await patiently(fatePatience, async () => {
      const sql = 'select txid_status($1::bigint) as status';
      const status = (await pool.query<{ status: string | null }>(sql, [transaction])).rows[0]?.status;
      // Its old connection has not been given up yet: asked again, like a database that is away.
      if (status === 'in progress') throw Object.assign(new Error('The commit is under way.'), { code: '08000' });
      return status === 'committed' || status === 'aborted' ? status : undefined;
    });
  } catch {
    return undefined;
  }
}

export interface TransactionParts {
  readonly pool: Pool;
  /** For how many milliseconds a database that is away is waited for. */
  readonly patience: number;
}

type Attempt<Result> =
  | { readonly result: Result }
  | { readonly result: Result; readonly unanswered: Error; readonly number: string };

const errorOf = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Throws when it was not committed; says so when the commit was sent and got no answer. */
async function attempt<Result>(
  client: PoolClient,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Attempt<Result>> {
  await client.query('begin');
  const result = await work(client);
  // Only what has written has a number: for the rest it does not matter whether it was committed.
  const sql = 'select txid_current_if_assigned()::text as number';
  const number = (await client.query<{ number: string | null }>(sql)).rows[0]?.number;
  try {
    await client.query('commit');
    return { result };
  } catch (error) {
    if (!isAway(error) || typeof number !== 'string') throw error;
    return { result, unanswered: errorOf(error), number };
  }
}

/** Gives the connection back; one that failed is not given to the next. */
async function withClient<Result>(pool: Pool, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let fault: Error | undefined;
  try {
    return await work(client);
  } catch (error) {
    if (isAway(error)) fault = errorOf(error);
    else await client.query('rollback').catch((failed: unknown) => (fault = errorOf(failed)));
    throw error;
  } finally {
    client.release(fault);
  }
}

/**
 * Runs the work in a transaction. It is tried again only when it is known not to have been committed: it failed before
 * the commit was sent, or the database says afterwards that it was rolled back.
 */
export function transaction<Result>(
  { pool, patience }: TransactionParts,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  return patiently(patience, async () => {
    const done = await withClient(pool, (client) => attempt(client, work));
    if (!('unanswered' in done)) return done.result;
    const fate = await fateOf(pool, done.number);
    if (fate === 'committed') return done.result;
    if (fate === 'aborted') throw done.unanswered;
    throw new Error('It is not known whether the change was kept: the database went away.', { cause: done.unanswered });
  });
}
