import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceStamp } from '../scripts/stamp.js';
import { repositoryRoot } from '../src/environment/root.ts';

/** Tests start the real programs: dist/ is made fresh once, before any of them runs, not by several of them at a time. */
export default function setup(): void {
  const stamp = join(repositoryRoot, 'dist', 'stamp.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceStamp(repositoryRoot)) return;
  const built = spawnSync(process.execPath, [join(repositoryRoot, 'scripts', 'build.js')], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('npm run build failed');
}
