import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { isAway, patiently } from './faults.ts';
import { lockNumber } from './schema.ts';

/** An unanswered commit is asked after for longer than a change is tried: its caller must not be told wrongly. */
const fatePatience = 10_000;

/** A change as its connection knows it: the connection's name, and how many changes it has made. */
export interface Mark {
  readonly connection: string;
  readonly number: number;
}

/**
 * Whether a transaction whose commit got no answer was committed; undefined when the database stays away. PostgreSQL's own
 * `txid_status` cannot be asked: after a crash it gives the number of a lost transaction to another one, and a change
 * that was lost was then taken for kept (seen once in nine restarts under load).
 */
async function wasCommitted(pool: Pool, { connection, number }: Mark): Promise<boolean | undefined> {
  try {
    return await patiently(fatePatience, async () => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        // Its transaction holds this lock: afterwards it has ended, one way or the other.
        await client.query('select pg_advisory_xact_lock($1::bigint)', [lockNumber('commit', connection)]);
        const sql = 'select 1 from last_commit where connection = $1 and number = $2';
        const { rowCount } = await client.query(sql, [connection, number]);
        await client.query('rollback');
        return rowCount === 1;
      } finally {
        client.release(true);
      }
    });
  } catch {
    return undefined;
  }
}

/** Writes the mark, when anything was written at all; else it does not matter whether it was committed. */
async function leaveMark(client: PoolClient, last: WeakMap<PoolClient, Mark>): Promise<Mark | undefined> {
  const { connection, number } = last.get(client) ?? { connection: randomUUID(), number: 0 };
  const mark: Mark = { connection, number: number + 1 };
  last.set(client, mark);
  const sql = `with lock as (select pg_advisory_xact_lock($3::bigint))
    insert into last_commit (connection, number) select $1, $2 from lock where txid_current_if_assigned() is not null
    on conflict (connection) do update set number = excluded.number, at = now()`;
  const { rowCount } = await client.query(sql, [connection, mark.number, lockNumber('commit', connection)]);
  return rowCount === 1 ? mark : undefined;
}

export interface TransactionParts {
  readonly pool: Pool;
  /** For how many milliseconds a database that is away is waited for. */
  readonly patience: number;
  /** The last mark of each connection of the pool. */
  readonly marks: WeakMap<PoolClient, Mark>;
}

type Attempt<Result> =
  | { readonly result: Result }
  | { readonly result: Result; readonly unanswered: Error; readonly mark: Mark };

const errorOf = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Throws when it was not committed; says so when the commit was sent and got no answer. */
async function attempt<Result>(
  client: PoolClient,
  marks: WeakMap<PoolClient, Mark>,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Attempt<Result>> {
  await client.query('begin');
  const result = await work(client);
  const mark = await leaveMark(client, marks);
  try {
    await client.query('commit');
    return { result };
  } catch (error) {
    if (!isAway(error) || mark === undefined) throw error;
    return { result, unanswered: errorOf(error), mark };
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
  { pool, patience, marks }: TransactionParts,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  return patiently(patience, async () => {
    const done = await withClient(pool, (client) => attempt(client, marks, work));
    if (!('unanswered' in done)) return done.result;
    const isKept = await wasCommitted(pool, done.mark);
    if (isKept === true) return done.result;
    if (isKept === false) throw done.unanswered;
    throw new Error('It is not known whether the change was kept: the database went away.', { cause: done.unanswered });
  });
}
