import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boardCard } from '../../src/cards/quiz/board.ts';
import { dayInJapan } from '../../src/catalog/status.ts';
import { nextReset } from '../../src/insights/quiz/board.ts';
import type { Collections, Entry } from '../../src/state/kept.ts';
import { openLowdbStore } from '../../src/state/lowdb-store.ts';
import { openPostgresStore } from '../../src/state/postgres-store.ts';
import { scoresIn } from '../../src/state/quiz-scores.ts';
import type { Store } from '../../src/state/store.ts';
import { fillDatabase } from '../../src/state/transfer/database.ts';
import { fillFolder } from '../../src/state/transfer/folder.ts';
import { hasPostgres, startCluster } from '../../tests/state/postgres.ts';
import { median } from '../median.ts';

const server = '1';
const now = new Date('2026-11-30T12:00:00+09:00');

function scoresOf(players: number): Collections {
  const entries = Array.from({ length: players }, (_, index): [string, Entry] => {
    const points = (index * 7919) % 100_003;
    const value = { points, last: now.getTime() - index, days: { [dayInJapan(now)]: (points % 40) + 1 } };
    return [`${server}.p${index}`, { json: JSON.stringify(value), owner: `p${index}` }];
  });
  return new Map([['quiz-scores', new Map(entries)]]);
}

/** The time from the request for the board to its message, in milliseconds. */
async function look(store: Store): Promise<number> {
  const start = performance.now();
  const all = await scoresIn(store, { server }, 'week', now);
  boardCard({ all, period: 'week', reset: nextReset('week', now), isServer: true, asker: 'p77' }, 'en');
  return performance.now() - start;
}

async function print(name: string, players: number, store: Store): Promise<void> {
  await look(store);
  const times: number[] = [];
  for (let turn = 0; turn < 7; turn += 1) times.push(await look(store));
  await store.close();
  console.log(`| ${name} | ${players} | ${median(times).toFixed(1)} (aim ≤ 20) |`);
}

/** A server's board of the week, with the row of somebody who is not at the top, on both stores. */
export async function printBoards(players: number): Promise<void> {
  const collections = scoresOf(players);
  console.log('\n| board of | players | a look, ms |\n| --- | --- | --- |');
  const folder = await mkdtemp(join(tmpdir(), 'hanryu-quiz-load-'));
  await fillFolder(folder, collections, true);
  await print('lowdb', players, await openLowdbStore({ folder }));
  await rm(folder, { recursive: true, force: true });
  if (!hasPostgres) return;
  const cluster = startCluster();
  try {
    const url = cluster.newDatabase();
    await fillDatabase(url, collections, true);
    await print('PostgreSQL', players, await openPostgresStore({ url }));
  } finally {
    cluster.stop();
  }
}
