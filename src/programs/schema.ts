import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchema, jsonSchemas } from '../catalog/json-schema.ts';
import { newsWords } from '../moderation/news/words.ts';
import { lexiconFile } from '../questions/lexicon/schema.ts';
import { suggestions } from '../questions/suggestions/schema.ts';
import { repositoryRoot } from '../environment/root.ts';
import { readCommandLine } from './command-line.ts';

/** All schemas that editors use, by file name. */
export const allSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    ...jsonSchemas(),
    ['suggestions.schema.json', jsonSchema('Questions that are offered', suggestions)],
    ['news-words.schema.json', jsonSchema('Words of news', newsWords)],
    ['lexicon.schema.json', jsonSchema('What words mean in a question', lexiconFile)],
  ]);

const commandLine = {
  program: 'schema',
  does: 'Writes schema/*.json anew from the zod schemas.',
  options: {},
} as const;

/** Regenerates schema/*.json from the zod schemas; a test fails if the committed files are stale. */
export async function run(args: readonly string[] = []): Promise<void> {
  if (readCommandLine(commandLine, args) === undefined) return;
  const folder = join(repositoryRoot, 'schema');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of allSchemas()) await writeFile(join(folder, name), text);
  process.stdout.write(`${allSchemas().size} JSON Schemas written to schema/.\n`);
}
