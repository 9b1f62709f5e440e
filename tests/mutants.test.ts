import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leftOut } from '../bench/mutants/left-out.ts';
import { repositoryRoot } from '../src/environment/root.ts';

describe('the mutants of a room', () => {
  test('GIVEN what their copy of the repository leaves out THEN no code and no test is among it', () => {
    // Stryker reads the patterns as git does.
    const patterns = leftOut.map((pattern) => `--exclude=${pattern}`);
    const args = ['ls-files', '--cached', '--ignored', ...patterns];
    const missing = execFileSync('git', args, { cwd: repositoryRoot, encoding: 'utf8' }).split('\n').filter(Boolean);
    expect(missing.filter((path) => !path.startsWith('docs/pictures/'))).toEqual([]);
  });

  test('GIVEN a file of tests that cannot be loaded THEN its name is kept, and only its', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hanryu-mutants-'));
    const [unloaded, reporter] = [join(folder, 'unloaded.json'), join(repositoryRoot, 'bench/mutants/unloaded.ts')];
    const files = {
      'vitest.config.ts': `import { unloadedReporter } from '${reporter}';
        export default { test: { reporters: [unloadedReporter('${unloaded}')] } };`,
      'broken.test.ts': "import './no-such-file.ts';",
      'good.test.ts': "import { test } from 'vitest'; test('one', () => undefined);",
      'failing.test.ts': "import { test } from 'vitest'; test('one', () => { throw new Error('no'); });",
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await symlink(join(repositoryRoot, 'node_modules'), join(folder, 'node_modules'));
    const vitest = join(repositoryRoot, 'node_modules/vitest/vitest.mjs');
    spawnSync(process.execPath, [vitest, 'run', '--root', folder], { cwd: folder, stdio: 'ignore' });
    expect(JSON.parse(await readFile(unloaded, 'utf8'))).toEqual([join(folder, 'broken.test.ts')]);
    await rm(folder, { recursive: true });
  });
});
