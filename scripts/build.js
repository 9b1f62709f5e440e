// Makes dist/: the bot as JavaScript, for a Node that cannot strip types, and the page of the web preview.
// With --if-possible (npm runs it after an install) it does nothing where the tools were left out (npm ci --omit=dev).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceStamp } from './stamp.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

if (!existsSync(compiler) || !existsSync(join(root, 'node_modules', 'esbuild'))) {
  if (process.argv.includes('--if-possible')) process.exit(0);
  console.error('The build tools are not installed: run "npm ci" (without --omit=dev) first.');
  process.exit(1);
}

rmSync(dist, { recursive: true, force: true });
const compiled = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

const { buildPreview } = await import('./build-preview.js');
mkdirSync(join(dist, 'preview'), { recursive: true });
await buildPreview(join(dist, 'preview'));
writeFileSync(join(dist, 'stamp.txt'), sourceStamp(root));
