import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { fromJsonb, toJsonb } from '../../src/state/postgres/jsonb-text.ts';
import { lockNumber } from '../../src/state/postgres/schema.ts';
import { openPostgresStore } from '../../src/state/postgres-store.ts';
import type { Store } from '../../src/state/store.ts';
import { sized } from '../thorough.ts';
import { hasPostgres, workersCluster } from './postgres.ts';

const put = (store: Store, key: string, value: unknown): Promise<void> =>
  store.change('things', key, () => ({ keep: { value }, result: undefined }));

async function asked<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('GIVEN any JSON text', () => {
  test('WHEN it goes to jsonb and back THEN it is the same, and on the way it has nothing that jsonb refuses', () => {
    const signs = fc.constantFrom('\0', '\u001A', '\\', 'u', '0', '1a', 'd83d', '\uD83D', '\uDE00', '"', '한');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.jsonValue())), (value) => {
        const json = JSON.stringify(value);
        const kept = toJsonb(json);
        expect(fromJsonb(kept)).toBe(json);
        expect(JSON.stringify(JSON.parse(kept))).not.toMatch(/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/u);
      }),
      { numRuns: sized({ quick: 100, thorough: 500 }) },
    );
  });

  test('WHEN it has nothing unusual THEN jsonb has it as it is', () => {
    expect(toJsonb('{"a":"\\n\\\\u0000 한"}')).toBe('{"a":"\\n\\\\u0000 한"}');
  });
});

describe.runIf(hasPostgres)('GIVEN a first look-up in each connection', () => {
  test('WHEN they are all open THEN no two queries have overlapped in one, which pg warns of', async () => {
    const warnings: string[] = [];
    const note = ({ message }: Error): void => void warnings.push(message);
    process.on('warning', note);
    const store = await openPostgresStore({ url: workersCluster().newDatabase() });
    try {
      await Promise.all(Array.from({ length: 30 }, (_item, index) => store.get('things', `key-${index}`)));
      // Warnings are emitted in the next turn.
      await new Promise((resolve) => setImmediate(resolve));
    } finally {
      await store.close();
      process.off('warning', note);
    }
    expect(warnings).toEqual([]);
  });
});

describe('GIVEN no PostgreSQL', () => {
  test('WHEN there is no server THEN one sentence names STATE_URL, server and database, but not the password', async () => {
    const url = 'postgres://me:hunter2@127.0.0.1:1/fans';
    const error: unknown = await openPostgresStore({ url, patienceAtStart: 100 }).catch((error: unknown) => error);
    expect(error).toMatchObject({
      name: 'StoreUnavailable',
      message: expect.stringMatching(
        /^PostgreSQL at 127\.0\.0\.1:1, database fans, cannot be used \(STATE_URL\): .*ECONNREFUSED/u,
      ),
    });
    expect(String(error)).not.toContain('hunter2');
  });
});

describe('GIVEN an address that the driver does not take', () => {
  test('WHEN it is opened THEN one sentence says why, without waiting for a database and without the password', async () => {
    // Only verify-ca of this mode needs a certificate, so that the environment does not refuse it.
    const url = 'postgres://me:hunter2@127.0.0.1:1/fans?sslmode=verify-ca&uselibpqcompat=true';
    const error: unknown = await openPostgresStore({ url, patienceAtStart: Infinity }).catch((error: unknown) => error);
    expect(error).toMatchObject({
      name: 'StoreUnavailable',
      message: expect.stringMatching(/^STATE_URL cannot be used: .*sslrootcert/u),
    });
    expect(String(error)).not.toContain('hunter2');
  });
});

describe.runIf(hasPostgres)('GIVEN a PostgreSQL', () => {
  test('WHEN ten processes start on an empty database at once THEN the tables are created once, and all processes work', async () => {
    const url = workersCluster().newDatabase();
    const stores = await Promise.all(Array.from({ length: 10 }, () => openPostgresStore({ url })));
    await Promise.all(stores.map((store, index) => put(store, `key.${index}`, index)));
    expect(await stores[0]?.list('things')).toHaveLength(10);
    expect(await asked(url, 'select version from schema_version')).toEqual([{ version: 3 }]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('WHEN a newer version made the tables THEN one sentence says so, and they stay as they are', async () => {
    const url = workersCluster().newDatabase();
    await asked(url, 'create table schema_version (version integer not null)');
    await asked(url, 'insert into schema_version values (9)');
    await expect(openPostgresStore({ url })).rejects.toThrow(/newer Hanryu \(version 9, .*STATE_URL/u);
    expect(await asked(url, "select to_regclass('kept') as kept")).toEqual([{ kept: null }]);
  });

  test('WHEN the database does not exist THEN opening fails at once', async () => {
    const url = workersCluster().url.replace('/postgres?', '/nowhere?');
    await expect(openPostgresStore({ url })).rejects.toThrow(/STATE_URL.*database "nowhere" does not exist/u);
  });

  test('WHEN 200 changes wait for one key THEN another key does not wait for them', async () => {
    const store = await openPostgresStore({ url: workersCluster().newDatabase() });
    let done = 0;
    const hot = Array.from({ length: 200 }, () => put(store, 'hot', 1).then(() => (done += 1)));
    await put(store, 'cold', 1);
    expect(done).toBeLessThan(100);
    await Promise.all(hot);
    await store.close();
  });

  test('WHEN the process that works alone is killed THEN another may work alone at once', async () => {
    const url = workersCluster().newDatabase();
    const store = await openPostgresStore({ url });
    const program = `
      import pg from 'pg';
      const client = new pg.Client({ connectionString: process.argv[1] });
      await client.connect();
      await client.query('select pg_try_advisory_lock($1::bigint)', [process.argv[2]]);
      console.log('has it');
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, url, lockNumber('alone', 'work')]);
    await once(child.stdout, 'data');
    expect(await store.alone('work', async () => 1)).toBeUndefined();
    child.kill('SIGKILL');
    await once(child, 'close');
    await expect.poll(() => store.alone('work', async () => 1)).toBe(1);
    await store.close();
  });

  test('WHEN idle connections are cut THEN the log tells the operator, and the next change is kept', async () => {
    const url = workersCluster().newDatabase();
    const faults: unknown[] = [];
    const store = await openPostgresStore({ url, onLost: (error) => faults.push(error) });
    await put(store, 'a', 1);
    await asked(
      url,
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    );
    // A change that comes before the pool has noticed takes the dead connection itself, and is tried again without a word.
    await expect.poll(() => faults.length).toBe(1);
    await put(store, 'a', 2);
    expect(await store.get('things', 'a')).toBe(2);
    await store.close();
  });

  test.each([1, 2, 3].slice(0, sized({ quick: 1, thorough: 3 })))(
    'WHEN it is restarted at once amid 50 changes a second THEN what was acknowledged is there, and the process goes on (%i)',
    async () => {
      const store = await openPostgresStore({ url: workersCluster().newDatabase() });
      const counted = { acknowledged: 0, rejected: 0, after: 0 };
      const highest = new Map<string, number>();
      const changes: Promise<void>[] = [];
      let isRestarted = false;
      const one = async (key: string): Promise<void> => {
        try {
          const count = await store.change('things', key, (value) => {
            const next = Number(value ?? 0) + 1;
            return { keep: { value: next }, result: next };
          });
          counted.acknowledged += 1;
          if (isRestarted) counted.after += 1;
          highest.set(key, Math.max(count, highest.get(key) ?? 0));
        } catch {
          counted.rejected += 1;
        }
      };
      const load = (async () => {
        // Continues until a second after the server is back.
        for (let tick = 0, left = 50; left > 0; tick += 1) {
          if (isRestarted) left -= 1;
          // Ten keys, so that some changes wait for each other and some do not.
          changes.push(one(`key.${tick % 10}`));
          await sleep(20);
        }
      })();
      await sleep(700 + Math.random() * 300);
      await workersCluster().restartInTheMiddle();
      isRestarted = true;
      await load;
      await Promise.all(changes);
      const kept = new Map((await store.list('things')).map(({ key, value }) => [key, Number(value)]));
      for (const [key, count] of highest) expect(kept.get(key), key).toBeGreaterThanOrEqual(count);
      // Every acknowledged change counts exactly once: none was lost or repeated.
      const sum = [...kept.values()].reduce((all, count) => all + count, 0);
      expect(sum).toBeGreaterThanOrEqual(counted.acknowledged);
      expect(sum).toBeLessThanOrEqual(counted.acknowledged + counted.rejected);
      expect(counted.after).toBeGreaterThan(0);
      console.log(`restart under load: ${JSON.stringify({ ...counted, kept: sum })}`);
      await store.close();
    },
  );
});
