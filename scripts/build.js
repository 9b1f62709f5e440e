// Makes dist/: every program of the bot in one file of JavaScript with the packages it uses, and the page of the web
// preview. One file instead of 1,400 halves the time until the bot is ready, and no compiler has to fit into the memory
// of a small host: types are checked by `npm run types`, not here.
// With --if-possible (npm runs it after an install) it does nothing where the tools were left out (npm ci --omit=dev).
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programs } from './programs.js';
import { sourceStamp } from './stamp.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

if (!existsSync(join(root, 'node_modules', 'esbuild'))) {
  if (process.argv.includes('--if-possible')) process.exit(0);
  console.error('The build tools are not installed: run "npm ci" (without --omit=dev) first.');
  process.exit(1);
}

/** Packages inside the bundle may be CommonJS, which has these three; an ES module has none of them. */
const commonjs = [
  'import { createRequire as createRequireOfBundle } from "node:module";',
  'import { fileURLToPath as pathOfBundle } from "node:url";',
  'import { dirname as folderOfBundle } from "node:path";',
  'const require = createRequireOfBundle(import.meta.url);',
  'const __filename = pathOfBundle(import.meta.url);',
  'const __dirname = folderOfBundle(__filename);',
].join('\n');

rmSync(dist, { recursive: true, force: true });
const { build } = await import('esbuild');
await build({
  entryPoints: [...new Set(Object.values(programs))].map((name) => join(root, 'src', 'programs', `${name}.ts`)),
  outdir: dist,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  // discord.js requires it and we import it: without this it would be in the bundle twice, and the ES module's __dirname
  // clashes with the one above.
  alias: { '@discordjs/ws': createRequire(import.meta.url).resolve('@discordjs/ws') },
  // The canvas is native code; the others speed up ws and pg where somebody has installed them.
  external: ['@napi-rs/canvas', 'bufferutil', 'utf-8-validate', 'zlib-sync', 'pg-native'],
  banner: { js: commonjs },
  legalComments: 'eof',
  logLevel: 'error',
});

const { buildPreview } = await import('./build-preview.js');
mkdirSync(join(dist, 'preview'), { recursive: true });
await buildPreview(join(dist, 'preview'));
writeFileSync(join(dist, 'stamp.txt'), sourceStamp(root));
