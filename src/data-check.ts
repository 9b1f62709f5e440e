import { join } from 'node:path';
import { loadCatalog } from './catalog/load.ts';
import { formatProblem } from './catalog/problem.ts';
import { readConfig } from './config.ts';
import { repositoryRoot } from './root.ts';

/** Checks every data file; prints all faults, sorted, and exits 1 when there is one. */
export async function run(): Promise<void> {
  const config = readConfig(process.env);
  const loaded = await loadCatalog(config.dataFolder ?? join(repositoryRoot, 'data'));
  if (loaded.ok) {
    const { people, costars, series, quotes, figures, sources } = loaded.catalog;
    const counts = [
      `${people.size} people`,
      `${costars.size} co-stars`,
      `${series.size} series`,
      `${quotes.size} quotes`,
      `${figures.size} figures`,
      `${sources.size} sources`,
    ];
    process.stdout.write(`The data is in order: ${counts.join(', ')}.\n`);
    return;
  }
  for (const problem of loaded.problems) process.stderr.write(`${formatProblem(problem)}\n`);
  process.stderr.write(`${loaded.problems.length} problem${loaded.problems.length === 1 ? '' : 's'}.\n`);
  process.exitCode = 1;
}
