// Bundles the page of the web preview into index.html, page.js and page.css. Nothing in them needs a network.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const page = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'doors', 'preview', 'page');

/** Returns the files by name; undefined if esbuild is not installed. */
export async function bundlePreview() {
  const esbuild = await import('esbuild').catch(() => undefined);
  if (esbuild === undefined) return undefined;
  const { outputFiles } = await esbuild.build({
    entryPoints: [
      { in: join(page, 'main.ts'), out: 'page' },
      { in: join(page, 'page.css'), out: 'page' },
    ],
    outdir: page,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    tsconfig: join(page, 'tsconfig.json'),
    // The bundled packages' licences must stay with them.
    legalComments: 'eof',
    logLevel: 'error',
  });
  return new Map([
    ['index.html', await readFile(join(page, 'index.html'))],
    ...outputFiles.map(({ path, contents }) => [basename(path), contents]),
  ]);
}

export async function buildPreview(outDir) {
  const files = await bundlePreview();
  if (files === undefined) throw new Error('esbuild is not installed: run "npm ci" without --omit=dev');
  await mkdir(outDir, { recursive: true });
  for (const [name, content] of files) await writeFile(join(outDir, name), content);
}
