import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../src/state/postgres-store.ts';
import { hasPostgres, signalIfAlive, workersCluster } from './postgres.ts';

/** Processes are stopped with the help of /proc. */
const canFreeze = hasPostgres && process.platform === 'linux';

describe.runIf(canFreeze)('GIVEN a PostgreSQL that is frozen', () => {
  test('WHEN the store is asked THEN it rejects instead of waiting forever, and works again afterwards', async () => {
    const store = await openPostgresStore({ url: workersCluster().newDatabase() });
    await store.change('c', 'k', () => ({ keep: { value: 1 }, result: undefined }));
    const thaw = workersCluster().freeze();
    try {
      const outcomes = await Promise.allSettled([
        store.get('c', 'k'),
        store.list('c'),
        store.change('c', 'k', () => ({ keep: { value: 2 }, result: undefined })),
        store.eraseOwner('nobody'),
        store.alone('round', () => Promise.resolve('ran')),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'));
    } finally {
      thaw();
    }
    expect(await store.get('c', 'k')).toBe(1);
    await store.change('c', 'k', () => ({ keep: { value: 3 }, result: undefined }));
    expect(await store.get('c', 'k')).toBe(3);
    expect(await store.alone('round', () => Promise.resolve('ran'))).toBe('ran');
    await store.close();
  });

  test('WHEN a statement waits for a lock of somebody else THEN the server ends it', async () => {
    const url = workersCluster().newDatabase();
    const [one, other] = [await openPostgresStore({ url }), await openPostgresStore({ url })];
    const { Client } = await import('pg');
    const holder = new Client({ connectionString: url });
    await holder.connect();
    await one.change('c', 'k', () => ({ keep: { value: 1 }, result: undefined }));
    await holder.query('begin');
    await holder.query('lock table kept in access exclusive mode');
    await expect(other.get('c', 'k')).rejects.toThrow(/statement timeout/u);
    await holder.query('rollback');
    expect(await other.get('c', 'k')).toBe(1);
    await holder.end();
    await Promise.all([one.close(), other.close()]);
  });

  test('WHEN one of its processes ended meanwhile THEN the others go on', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    expect(() => process.kill(pid, 'SIGCONT')).toThrow('ESRCH');
    expect(() => signalIfAlive(pid, 'SIGCONT')).not.toThrow();
  });
});
