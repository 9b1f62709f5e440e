import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { soak } from './soak.ts';
import { writeUntilKilled } from './writer.ts';

/**
 * Kills a process that writes through the lowdb store, a thousand times, and counts what was acknowledged and lost:
 * `npm run bench -- soak 1000`. Exits with code 1 if anything was lost.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [what = '1000', given = ''] = args;
  if (what === 'write') await writeUntilKilled(given);
  const started = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'hanryu-soak-'));
  const soaked = await soak(folder, Number(what), [process.execPath, process.argv[1] ?? '', 'write', folder]);
  await rm(folder, { recursive: true, force: true });
  const { kills, early, acknowledged, beyond, leftovers, faults } = soaked;
  console.log(`kills                            ${kills}, of them ${early} before the store was open`);
  console.log(`changes acknowledged             ${acknowledged}`);
  console.log(`acknowledged and lost, or damage ${faults.length}`);
  console.log(`kept without acknowledgement     ${beyond} (under way when killed)`);
  console.log(`temporary files found and removed ${leftovers}`);
  console.log(`minutes                          ${((performance.now() - started) / 60_000).toFixed(1)}`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
