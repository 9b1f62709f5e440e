import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { OperatorError } from '../../environment/operator-error.ts';
import { repositoryRoot } from '../../environment/root.ts';

export interface PageFile {
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** The files of the page. Nothing else on the disk is ever served. */
const contentTypes = {
  'index.html': 'text/html; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
} as const;

type Contents = ReadonlyMap<string, Uint8Array>;

const here = dirname(fileURLToPath(import.meta.url));

/** The page is beside this file in the sources, but not in dist/. */
const runsFromSource = existsSync(join(here, 'page', 'index.html'));
const bundler = join(repositoryRoot, 'scripts', 'build-preview.js');
const builtFolder = join(repositoryRoot, 'dist', 'preview');

/** Bundles the sources, so that an edit shows after a restart; undefined without esbuild (npm ci --omit=dev). */
async function bundled(): Promise<Contents | undefined> {
  if (!runsFromSource || !existsSync(bundler)) return undefined;
  // TypeScript does not follow an address; scripts/build-preview.js exports this.
  const { bundlePreview } = (await import(pathToFileURL(bundler).href)) as {
    bundlePreview: () => Promise<Contents | undefined>;
  };
  return bundlePreview();
}

async function built(): Promise<Contents> {
  const names = Object.keys(contentTypes);
  if (!names.every((name) => existsSync(join(builtFolder, name)))) {
    throw new OperatorError(
      'the page of the web preview is not built: run "npm ci" (without --omit=dev), or set DISCORD_TOKEN to start the bot itself.',
    );
  }
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(builtFolder, name))] as const)),
  );
}

/** The files of the page by URL path. */
export async function pageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const contents = (await bundled()) ?? (await built());
  const files = Object.entries(contentTypes).map(([name, contentType]) => {
    const content = contents.get(name);
    if (content === undefined) throw new Error(`the bundle has no ${name}`);
    return [name === 'index.html' ? '/' : `/${name}`, { contentType, content }] as const;
  });
  return new Map(files);
}
