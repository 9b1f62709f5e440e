import type { Client } from 'pg';
import { withOwnClient } from '../postgres/own-client.ts';
import { jsonOf, type Collections, type Entry } from '../kept.ts';
import { fromJsonb, toJsonb } from '../postgres/jsonb-text.ts';
import { migrate, newerThanKnown } from '../postgres/schema.ts';
import { StoreUnavailable } from '../unavailable.ts';
import { refuseFilled } from './place.ts';
import { summaryOf } from './summary.ts';

async function connected<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  try {
    return await withOwnClient(url, work);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    // The URL must not be shown: it contains the password.
    const reason = error instanceof Error && error.message !== '' ? error.message : 'there is no answer';
    throw new StoreUnavailable(`PostgreSQL cannot be used (STATE_URL): ${reason}.`);
  }
}

interface Row {
  readonly collection: string;
  readonly key: string;
  readonly owner: string | null;
  readonly value: string;
}

/** One statement sees one moment, however much the bot writes meanwhile. */
async function readAll(client: Client): Promise<Collections> {
  const { rows } = await client.query<Row>('select collection, key, owner, value::text from kept');
  const collections = new Map<string, Map<string, Entry>>();
  for (const { collection, key, owner, value } of rows) {
    const entries = collections.get(collection) ?? new Map<string, Entry>();
    entries.set(key, { json: jsonOf(JSON.parse(fromJsonb(value))), owner: owner ?? undefined });
    collections.set(collection, entries);
  }
  return collections;
}

/** Reads everything and changes nothing. Empty if the bot has never used the database. */
export const readDatabase = (url: string): Promise<Collections> =>
  connected(url, async (client) => {
    const newer = await newerThanKnown(client);
    if (newer !== undefined) throw new StoreUnavailable(newer);
    const { rows } = await client.query<{ table: string | null }>("select to_regclass('kept')::text as table");
    return rows[0]?.table === null ? new Map() : readAll(client);
  });

const mostRows = 1000;

async function insert(client: Client, collections: Collections): Promise<void> {
  const rows = [...collections].flatMap(([collection, entries]) =>
    [...entries].map(([key, { json, owner }]) => [collection, key, owner ?? null, toJsonb(json)] as const),
  );
  for (let from = 0; from < rows.length; from += mostRows) {
    const part = rows.slice(from, from + mostRows);
    const column = (place: 0 | 1 | 2 | 3) => part.map((row) => row[place]);
    await client.query(
      `insert into kept (collection, key, owner, value)
       select c, k, o, v::jsonb from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as given (c, k, o, v)`,
      [column(0), column(1), column(2), column(3)],
    );
  }
}

/** Everything or nothing. Throws a StoreUnavailable if the database holds values that must not be replaced. */
export const fillDatabase = (url: string, collections: Collections, replaces: boolean): Promise<Collections> =>
  connected(url, async (client) => {
    await migrate(client);
    await client.query('begin');
    await client.query('lock table kept in access exclusive mode');
    if (!replaces) refuseFilled(await readAll(client), 'The database');
    // Row by row, the trigger would take some minutes for 100,000 scores.
    await client.query('alter table kept disable trigger keep_ranks');
    await client.query('delete from kept');
    await insert(client, collections);
    await client.query('alter table kept enable trigger keep_ranks');
    await client.query('select rank_all()');
    const written = await readAll(client);
    if (summaryOf(written).checksum !== summaryOf(collections).checksum)
      throw new StoreUnavailable('The database gives back something else than it was given: nothing was imported.');
    await client.query('commit');
    return written;
  });
