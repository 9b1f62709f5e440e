import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import type { Board } from '../../src/state/ranking/board.ts';
import { openPostgresStore } from '../../src/state/postgres-store.ts';
import type { Store } from '../../src/state/store.ts';
import { naiveRanking } from './naive-ranking.ts';
import { hasPostgres, workersCluster } from './postgres.ts';

const board: Board = { collection: 'quiz-scores', prefix: '1.', period: 'week', day: '2026-11-30' };

const scoreOf = (points: number) => ({ points, last: points, days: { '2026-11-30': points } });

/** Opens the database beside the store, as another process does. */
async function withBoth(work: (client: Client, open: () => Promise<Store>) => Promise<void>): Promise<void> {
  const url = workersCluster().newDatabase();
  const client = new Client({ connectionString: url });
  await client.connect();
  const stores: Store[] = [];
  try {
    await work(client, async () => {
      const store = await openPostgresStore({ url });
      stores.push(store);
      return store;
    });
  } finally {
    await client.end();
    for (const store of stores) await store.close();
  }
}

/** The write of a process from before there were boards in the database. */
const oldWrite = (client: Client, player: string, points: number): Promise<unknown> =>
  client.query(
    `insert into kept (collection, key, owner, value) values ('quiz-scores', $1, $2, $3)
     on conflict (collection, key) do update set owner = excluded.owner, value = excluded.value`,
    [`1.${player}`, player, scoreOf(points)],
  );

const pointsOf = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'points' in value ? Number(value.points) : 0;

const win = (store: Store, player: string): Promise<void> =>
  store.change('quiz-scores', `1.${player}`, (value) => ({
    keep: { value: scoreOf(pointsOf(value) + 1), owner: player },
    result: undefined,
  }));

/** The tables of the version before: two steps instead of three. */
const tablesBefore = `
  create table kept (collection text not null, key text not null, owner text, value jsonb not null,
    primary key (collection, key));
  create index kept_by_owner on kept (owner) where owner is not null;
  create table last_commit (connection uuid primary key, number integer not null, at timestamptz not null default now());
  create table schema_version (version integer not null);
  insert into schema_version values (2)`;

describe.runIf(hasPostgres)('GIVEN boards in PostgreSQL', () => {
  test('WHEN scores are older than the boards, and an older process goes on writing, THEN the boards have them all', () =>
    withBoth(async (client, open) => {
      await client.query(tablesBefore);
      for (const [player, points] of [['ann', 3] as const, ['bea', 5] as const]) await oldWrite(client, player, points);
      const store = await open();
      expect((await store.ranking(board, 3, 'ann')).own).toEqual({ player: 'ann', points: 3, place: 2 });
      await oldWrite(client, 'ann', 6);
      await oldWrite(client, 'cho', 1);
      expect(await store.ranking(board, 3, 'bea')).toEqual({
        top: [
          { player: 'ann', points: 6, place: 1 },
          { player: 'bea', points: 5, place: 2 },
          { player: 'cho', points: 1, place: 3 },
        ],
        own: { player: 'bea', points: 5, place: 2 },
      });
      await client.query("delete from kept where owner = 'ann'");
      expect((await store.ranking(board, 3, 'cho')).own?.place).toBe(2);
    }));

  test.each([511, 512, 513, 1024, 100_000])(
    'WHEN scores are around %d THEN the place is the number of those with more points, and one',
    (points) =>
      withBoth(async (client, open) => {
        const store = await open();
        for (const [index, more] of [-600, -512, -1, 0, 0, 1, 511, 512, 700].entries())
          if (points + more > 0) await oldWrite(client, `p${index}`, points + more);
        for (const looker of ['p0', 'p2', 'p3', 'p5', 'p8'])
          expect(await store.ranking(board, 1, looker)).toEqual(await naiveRanking(store, board, 1, looker));
      }),
  );

  test('WHEN many win at once in several processes THEN counts are merged, and each place is right', () =>
    withBoth(async (client, open) => {
      const stores = [await open(), await open()];
      for (let round = 0; round < 10; round += 1)
        await Promise.all(stores.flatMap((store) => Array.from({ length: 12 }, (_, index) => win(store, `p${index}`))));
      const [store] = stores;
      if (store === undefined) throw new Error('no store');
      await oldWrite(client, 'p0', 1);
      expect(await store.ranking(board, 1, 'p0')).toEqual(await naiveRanking(store, board, 1, 'p0'));
      const { rows } = await client.query(
        'select board, step, points, sum(players) from ranked_counts group by 1, 2, 3 having sum(players) < 0',
      );
      expect(rows).toEqual([]);
    }));
});
