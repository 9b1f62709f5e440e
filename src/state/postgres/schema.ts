import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { StoreUnavailable } from '../unavailable.ts';
import { rankingStep } from './ranking-schema.ts';

/** From version 0, an empty database, to 1, and so on. Released steps never change: a change is another step. */
const steps: readonly string[] = [
  `create table kept (
     collection text not null,
     key text not null,
     owner text,
     value jsonb not null,
     primary key (collection, key)
   );
   create index kept_by_owner on kept (owner) where owner is not null;`,
  // The last change of each connection: it shows whether an unanswered commit took effect.
  `create table last_commit (
     connection uuid primary key,
     number integer not null,
     at timestamptz not null default now()
   );`,
  rankingStep,
];

/** The number of an advisory lock: a signed 64-bit hash, as text because JavaScript numbers have only 53 bits. */
export const lockNumber = (...names: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(names)).digest().readBigInt64BE().toString();

/**
 * One sentence if a newer Hanryu wrote the database; undefined if this version can use it, or if there is none yet. Changes
 * nothing.
 */
export async function newerThanKnown(client: ClientBase): Promise<string | undefined> {
  const { rows: tables } = await client.query<{ table: string | null }>(
    "select to_regclass('schema_version')::text as table",
  );
  if (tables[0]?.table === null) return undefined;
  const { rows } = await client.query<{ version: number }>('select version from schema_version');
  const known = rows[0]?.version ?? 0;
  return known > steps.length
    ? `The database was written by a newer Hanryu (version ${known}, this one knows ${steps.length}): start that one, or set STATE_URL to another database.`
    : undefined;
}

/** Migrates the tables to this version. Processes that start at the same time wait for each other. */
export async function migrate(client: ClientBase): Promise<void> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1::bigint)', [lockNumber('migrate')]);
    const newer = await newerThanKnown(client);
    if (newer !== undefined) throw new StoreUnavailable(newer);
    await client.query('create table if not exists schema_version (version integer not null)');
    const { rows } = await client.query<{ version: number }>('select version from schema_version');
    const known = rows[0]?.version ?? 0;
    for (const step of steps.slice(known)) await client.query(step);
    if (known < steps.length) {
      await client.query('delete from schema_version');
      await client.query('insert into schema_version values ($1)', [steps.length]);
    }
    await client.query("delete from last_commit where at < now() - interval '1 day'");
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
