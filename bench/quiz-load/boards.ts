import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boardCard } from '../../src/cards/quiz/board.ts';
import { mostShown } from '../../src/cards/quiz/standings.ts';
import { dayInJapan } from '../../src/catalog/status.ts';
import { nextReset, periods, type Period } from '../../src/insights/quiz/board.ts';
import type { Collections, Entry } from '../../src/state/kept.ts';
import { openLowdbStore } from '../../src/state/lowdb-store.ts';
import { openPostgresStore } from '../../src/state/postgres-store.ts';
import { boardIn, pointsFor } from '../../src/state/quiz-scores.ts';
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
async function look(store: Store, period: Period, asker: string): Promise<number> {
  const start = performance.now();
  const ranking = await store.ranking(boardIn({ server }, period, now), mostShown, asker);
  boardCard({ ...ranking, period, reset: nextReset(period, now), isServer: true }, 'en');
  return performance.now() - start;
}

/** Looks of those at the top, in the middle and at the end, at each board, while points come in. */
async function print(name: string, players: number, store: Store): Promise<void> {
  const first = await look(store, 'week', 'p0');
  const times: number[] = [];
  for (const period of periods)
    for (const asker of ['p0', ...[0.25, 0.5, 0.75, 1].map((share) => `p${Math.floor(share * (players - 1))}`)]) {
      const { collection, key, decide } = pointsFor({ arena: { server }, player: asker, now: now.getTime() }, 2);
      await store.change(collection, key, decide);
      times.push(await look(store, period, asker));
    }
  await store.close();
  const figures = [first, median(times), Math.max(...times)].map((time) => time.toFixed(1));
  console.log(`| ${name} | ${players} | ${figures.join(' | ')} (aim ≤ 20) |`);
}

/** A server's boards on both stores. */
export async function printBoards(players: number): Promise<void> {
  const collections = scoresOf(players);
  console.log('\n| board of | players | first look, ms | median, ms | worst, ms |\n| --- | --- | --- | --- | --- |');
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
