import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPostgres, startCluster } from '../../tests/state/postgres.ts';
import { killPlayers, type Bounds } from './kills.ts';
import type { Place } from './place.ts';
import { playUntilKilled } from './player.ts';

async function killAt(place: Place, name: string, bounds: Bounds): Promise<number> {
  const started = performance.now();
  const url = place.url === undefined ? [] : [place.url];
  const command = [process.execPath, process.argv[1] ?? '', 'play', place.folder, ...url];
  const { faults, ...killed } = await killPlayers(place, bounds, command);
  console.log(`store                        ${name}`);
  console.log(`kills                        ${killed.kills}`);
  console.log(`answers acknowledged         ${killed.acknowledged}`);
  console.log(`daily posts                  ${killed.posts}`);
  console.log(`lost, counted twice, or half ${faults.length}`);
  console.log(`kept without acknowledgement ${killed.beyond} (under way when killed)`);
  console.log(`minutes                      ${((performance.now() - started) / 60_000).toFixed(1)}\n`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  return faults.length;
}

/**
 * Kills a process that plays the quiz and sends daily posts a thousand times on each store:
 * `npm run bench -- quiz-kills [1000] [both|lowdb|postgresql] [minutes for each]`. Exits with code 1 if anything was lost or came twice.
 */
export async function run([what = '1000', only = 'both', more]: readonly string[]): Promise<void> {
  if (what === 'play') await playUntilKilled({ folder: only, url: more });
  const bounds = { kills: Number(what), minutes: Number(more ?? 'Infinity') };
  const folder = await mkdtemp(join(tmpdir(), 'hanryu-quiz-kills-'));
  let faults = 0;
  if (only !== 'postgresql') faults += await killAt({ folder: join(folder, 'lowdb') }, 'lowdb', bounds);
  if (only !== 'lowdb' && hasPostgres) {
    const cluster = startCluster();
    const place = { folder: join(folder, 'postgresql'), url: cluster.newDatabase() };
    faults += await killAt(place, 'PostgreSQL', bounds).finally(() => cluster.stop());
  }
  await rm(folder, { recursive: true, force: true });
  if (faults > 0) process.exitCode = 1;
}
