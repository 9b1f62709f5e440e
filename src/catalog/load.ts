import type { Catalog } from './catalog.ts';
import { inOrder, type Problem } from './problem.ts';
import { readData, type Memory, type Overlaid } from './read.ts';
import { referenceProblems } from './references.ts';
import { relate } from './relate.ts';

export type Loaded =
  | { readonly ok: true; readonly catalog: Catalog }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads, checks and relates the data folder. Never throws for what is in the files: faults come back as problems. Only
 * what the bot cannot answer from is a fault here: schema and references. Style and plausibility are for `data:check`.
 * With a memory, which the caller keeps, loading again parses only the files that changed.
 */
export async function loadCatalog(folder: string, memory?: Memory, overlaid?: Overlaid): Promise<Loaded> {
  const { files, problems, brokenPaths } = await readData(folder, memory, overlaid);
  const errors = inOrder([...problems, ...referenceProblems(files, brokenPaths)]);
  return errors.length > 0 ? { ok: false, problems: errors } : { ok: true, catalog: relate(files) };
}
