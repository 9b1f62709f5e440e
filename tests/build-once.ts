import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isBuilt } from '../scripts/stamp.js';
import { repositoryRoot } from '../src/environment/root.ts';

/** Tests start the real programs: dist/ is made fresh once, before any of them runs, not by several of them at a time. */
export default function setup(): void {
  if (isBuilt(repositoryRoot)) return;
  const built = spawnSync(process.execPath, [join(repositoryRoot, 'scripts', 'build.js')], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('npm run build failed');
}
