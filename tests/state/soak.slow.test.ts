import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/environment/root.ts';

/** The short form of `npm run bench -- soak 1000`. */
test('GIVEN a process that writes WHEN it is killed 25 times THEN nothing acknowledged is lost, and no temporary file is left', () => {
  const bench = join(repositoryRoot, 'scripts', 'bench.js');
  const { stdout, stderr, status } = spawnSync(process.execPath, [bench, 'soak', '25'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^kills {28}25\b/mu);
  expect(stdout).toMatch(/^acknowledged and lost, or damage 0$/mu);
  expect(Number(/^changes acknowledged +(\d+)$/mu.exec(stdout)?.[1])).toBeGreaterThanOrEqual(25);
  expect(status).toBe(0);
});
