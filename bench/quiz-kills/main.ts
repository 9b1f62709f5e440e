import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killPlayers } from './kills.ts';
import { playUntilKilled } from './player.ts';

/** Kills a process that plays the quiz a thousand times: `npm run bench -- quiz-kills 1000`. Exits with code 1 if anything was lost. */
export async function run([what = '1000', given = '']: readonly string[]): Promise<void> {
  if (what === 'play') await playUntilKilled(given);
  const started = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'hanryu-quiz-kills-'));
  const command = [process.execPath, process.argv[1] ?? '', 'play', folder];
  const { kills, acknowledged, beyond, faults } = await killPlayers(folder, Number(what), command);
  await rm(folder, { recursive: true, force: true });
  console.log(`kills                        ${kills}`);
  console.log(`answers acknowledged         ${acknowledged}`);
  console.log(`lost, counted twice, or half ${faults.length}`);
  console.log(`kept without acknowledgement ${beyond} (under way when killed)`);
  console.log(`minutes                      ${((performance.now() - started) / 60_000).toFixed(1)}`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
