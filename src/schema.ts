import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from './catalog/json-schema.ts';
import { repositoryRoot } from './root.ts';

/** Writes schema/*.json anew from the zod schemas; a test fails when the committed ones are stale. */
export async function run(): Promise<void> {
  const folder = join(repositoryRoot, 'schema');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) await writeFile(join(folder, name), text);
  process.stdout.write(`${jsonSchemas().size} JSON Schemas written to schema/.\n`);
}
