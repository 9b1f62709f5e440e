import { join } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/load.ts';
import { readConfig } from '../environment/config.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { repositoryRoot } from '../environment/root.ts';
import { compareCards } from './compare/card-changes.ts';
import { comparisonMarkdown } from './compare/markdown.ts';
import { readCommandLine } from './command-line.ts';

const commandLine = {
  program: 'data:compare',
  does: 'Compares the cards with those of an older data folder, and prints each changed one before and after as Markdown.',
  positionals: 'OLDER-DATA-FOLDER',
  options: {},
} as const;

async function catalogIn(folder: string, which: string): Promise<Catalog> {
  const loaded = await loadCatalog(folder);
  if (!loaded.ok) throw new OperatorError(`${which} data has errors (see npm run data:check): fix them first.`);
  return loaded.catalog;
}

/** Prints each card that differs from the one of an older data folder. */
export async function run(args: readonly string[] = [], now: Date = new Date()): Promise<void> {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return;
  const [older] = given.positionals;
  if (older === undefined) throw new OperatorError('name the older data folder: npm run data:compare -- FOLDER');
  const before = await catalogIn(older, 'the older');
  const after = await catalogIn(readConfig(process.env).dataFolder ?? join(repositoryRoot, 'data'), 'this');
  process.stdout.write(comparisonMarkdown(compareCards(before, after, now)));
}
