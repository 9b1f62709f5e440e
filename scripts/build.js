// Builds dist/: one JavaScript file for each program, with the packages it uses, and the page of the web preview. One
// file instead of 1,400 halves the time until the bot is ready, and a small host needs no memory for a compiler. `npm
// run types` checks the types. With --if-possible, which npm passes after an install, the script does nothing if the
// tools are missing (npm ci --omit=dev).
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programs } from './programs.js';
import { contentStamp, stampBuild } from './stamp.js';

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

/**
 * discord.js is CommonJS and requires these, which have a second build for `import`: without this the bundle would hold both
 * builds, and two classes of each name.
 */
const once = Object.fromEntries(
  ['@discordjs/builders', '@discordjs/rest', '@discordjs/ws'].map((name) => [
    name,
    join(root, 'node_modules', name, 'dist', 'index.js'),
  ]),
);

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
  alias: once,
  define: { builtFrom: JSON.stringify(contentStamp(root)) },
  mainFields: ['module', 'main'],
  // The canvas is native code. The others are optional and speed up ws and pg if they are installed.
  external: ['@napi-rs/canvas', 'bufferutil', 'utf-8-validate', 'zlib-sync', 'pg-native'],
  banner: { js: commonjs },
  // Names stay: the log shows them in the stacks of errors.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'eof',
  logLevel: 'error',
});

const { buildPreview } = await import('./build-preview.js');
mkdirSync(join(dist, 'preview'), { recursive: true });
await buildPreview(join(dist, 'preview'));
stampBuild(root);
