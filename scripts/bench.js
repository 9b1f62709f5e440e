// Runs bench/<name>/main.ts on any Node: `npm run bench -- search`. Benchmarks are for developers, so they are not built
// with the bot: esbuild makes one file of them, which is started in a process of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [name = '', ...args] = process.argv.slice(2);
const names = readdirSync(join(root, 'bench')).filter((folder) => existsSync(join(root, 'bench', folder, 'main.ts')));
if (!names.includes(name)) {
  console.error(`Which benchmark? npm run bench -- ${names.join('|')}`);
  process.exit(1);
}

const folder = join(root, 'node_modules', '.cache', 'hanryu-bench');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${name}.mjs`);
await build({
  stdin: {
    contents: `import { run } from './bench/${name}/main.ts'; await run(process.argv.slice(2));`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
  logLevel: 'error',
});
const ended = spawnSync(process.execPath, ['--expose-gc', outfile, ...args], { cwd: root, stdio: 'inherit' });
process.exit(ended.status ?? 1);
