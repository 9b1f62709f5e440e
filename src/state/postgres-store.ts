import { Pool, type ClientBase, type PoolClient } from 'pg';
import { withOwnClient } from './postgres/own-client.ts';
import { aloneHere, guarded } from './guarded.ts';
import { inOrderOfKey, jsonOf } from './kept.ts';
import { aloneEverywhere } from './postgres/alone.ts';
import { patiently } from './postgres/faults.ts';
import { fromJsonb, toJsonb } from './postgres/jsonb-text.ts';
import { withinAnAnswer, type Patience } from './postgres/patience.ts';
import { placeOf } from './postgres/place.ts';
import { rankingIn } from './postgres/ranking.ts';
import { lockNumber, migrate } from './postgres/schema.ts';
import { transaction, type TransactionParts } from './postgres/transaction.ts';
import { createTurns } from './postgres/turns.ts';
import type { Decision, Store } from './store.ts';
import { StoreUnavailable } from './unavailable.ts';

export interface PostgresStoreOptions {
  /** STATE_URL: postgres://user:password@host:port/database */
  readonly url: string;
  /** Called when an idle connection is lost, as at a restart of the database. Nothing else is. */
  readonly onLost?: (error: unknown) => void;
  /** The milliseconds to wait for the database at the start: after a reboot it may start last. */
  readonly patienceAtStart?: number;
  /** The default is as long as Discord waits for an answer. */
  readonly patience?: Patience;
}

interface Row {
  readonly key: string;
  readonly value: string;
  readonly owner: string | null;
}

/** In milliseconds. */
const betweenLines = 10_000;

const parsed = (value: string): unknown => JSON.parse(fromJsonb(value));

/** The pool hands the connection out after this, so that its first query does not overlap with another. */
async function prepare(client: ClientBase, statementTimeoutMillis: number): Promise<void> {
  // A connection lost between two queries of a transaction emits only this event; unhandled, it would end the process.
  client.on('error', () => undefined);
  // As a query, because pgbouncer refuses connections that ask for it while they open.
  await client.query(`set statement_timeout = ${statementTimeoutMillis}`);
}

async function openPool({
  url,
  onLost = () => undefined,
  patienceAtStart = 10_000,
  patience: { connectionTimeoutMillis, queryTimeoutMillis, statementTimeoutMillis } = withinAnAnswer,
}: PostgresStoreOptions): Promise<Pool> {
  const place = placeOf(url);
  const pool = new Pool({
    connectionString: url,
    application_name: 'hanryu',
    connectionTimeoutMillis,
    query_timeout: queryTimeoutMillis,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    allowExitOnIdle: true,
    // oxlint-disable-next-line typescript/no-misused-promises -- pg-pool waits for it, which its types do not say.
    onConnect: (client) => prepare(client, statementTimeoutMillis),
  });
  let told = -Infinity;
  pool.on('error', (error) => {
    // A restart loses all ten at once: one line is enough.
    if (performance.now() - told > betweenLines) onLost(error);
    told = performance.now();
  });
  try {
    await patiently(patienceAtStart, () => withOwnClient(url, migrate));
    return pool;
  } catch (error) {
    await pool.end();
    if (error instanceof StoreUnavailable) throw error;
    throw new StoreUnavailable(
      `${place}, cannot be used (STATE_URL): ${error instanceof Error && error.message !== '' ? error.message : 'there is no answer'}.`,
    );
  }
}

async function decided<Result>(
  client: PoolClient,
  collection: string,
  key: string,
  decide: (value: unknown) => Decision<Result>,
): Promise<Result> {
  // The advisory lock covers keys without a row. The row lock makes `eraseOwner` wait, which takes no advisory lock.
  await client.query('select pg_advisory_xact_lock($1::bigint)', [lockNumber('key', collection, key)]);
  const { rows } = await client.query<Row>(
    'select value::text from kept where collection = $1 and key = $2 for update',
    [collection, key],
  );
  const [row] = rows;
  const { keep, erase, also, result } = decide(row === undefined ? undefined : parsed(row.value));
  if (erase === true) await client.query('delete from kept where collection = $1 and key = $2', [collection, key]);
  else if (keep !== undefined)
    await client.query(
      `insert into kept (collection, key, owner, value) values ($1, $2, $3, $4::jsonb)
       on conflict (collection, key) do update set owner = excluded.owner, value = excluded.value`,
      [collection, key, keep.owner ?? null, toJsonb(jsonOf(keep.value))],
    );
  if (also !== undefined) await decided(client, also.collection, also.key, also.decide);
  return result;
}

/**
 * Keeps everything in PostgreSQL (13 or newer), for any number of processes. A pooler in front of it must preserve sessions
 * (pgbouncer: pool_mode=session), because `alone` holds a session lock. Throws a StoreUnavailable that names STATE_URL.
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const { url, patience: waits = withinAnAnswer } = options;
  const { patience } = waits;
  const pool = await openPool(options);
  const parts: TransactionParts = { pool, patience, marks: new WeakMap() };
  const inTurn = createTurns();
  const here = aloneHere();

  return guarded({
    get: (collection, key) =>
      patiently(patience, async () => {
        const sql = 'select value::text from kept where collection = $1 and key = $2';
        const [row] = (await pool.query<Row>(sql, [collection, key])).rows;
        return row === undefined ? undefined : parsed(row.value);
      }),
    list: (collection, prefix = '') =>
      patiently(patience, async () => {
        const sql = 'select key, value::text, owner from kept where collection = $1 and starts_with(key, $2)';
        const { rows } = await pool.query<Row>(sql, [collection, prefix]);
        return rows
          .map(({ key, value, owner }) => ({ key, value: parsed(value), owner: owner ?? undefined }))
          .sort(inOrderOfKey);
      }),
    change: (collection, key, decide) =>
      inTurn(JSON.stringify([collection, key]), () =>
        transaction(parts, (client) => decided(client, collection, key, decide)),
      ),
    ranking: (board, most, player) => patiently(patience, () => rankingIn(pool, board, most, player)),
    eraseOwner: (owner) =>
      transaction(parts, async (client) => {
        const { rowCount } = await client.query('delete from kept where owner = $1', [owner]);
        return rowCount ?? 0;
      }),
    alone: (name, work) => here(name, () => aloneEverywhere({ url, ...waits }, name, work)),
    close: () => pool.end(),
  });
}
