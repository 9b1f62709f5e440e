import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { isAway, patiently } from './faults.ts';
import { lockNumber } from './schema.ts';

/** The fate of an unanswered commit is looked up for longer than a change is retried, because a wrong result would be worse. */
const fatePatience = 10_000;

/** Identifies a change: the id of its connection, and its number among that connection's changes. */
interface Mark {
  readonly connection: string;
  readonly number: number;
}

/**
 * Whether a transaction whose commit got no answer was committed; undefined if the database stays unreachable.
 * PostgreSQL's own `txid_status` is unreliable here: after a crash the number of a lost transaction is reused, and a lost
 * change then counts as stored (seen once in nine restarts under load).
 */
async function wasCommitted(pool: Pool, { connection, number }: Mark): Promise<boolean | undefined> {
  try {
    return await patiently(fatePatience, async () => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        // The transaction holds this lock until it ends, one way or the other.
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

/** Writes the mark if the transaction wrote anything; otherwise it does not matter whether it was committed. */
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
  /** The milliseconds to wait for an unreachable database. */
  readonly patience: number;
  /** The last mark of each connection of the pool. */
  readonly marks: WeakMap<PoolClient, Mark>;
}

type Attempt<Result> =
  | { readonly result: Result }
  | { readonly result: Result; readonly unanswered: Error; readonly mark: Mark };

const errorOf = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Throws if the transaction was not committed; reports a commit that was sent and got no answer. */
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

/** Releases the connection afterwards; a broken one is destroyed instead of being reused. */
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
 * Runs the work in a transaction. It is retried only if it certainly was not committed: it failed before the commit was
 * sent, or the database says afterwards that it was rolled back.
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
    throw new Error('It is unknown whether the change was stored, because the database is unreachable.', {
      cause: done.unanswered,
    });
  });
}
