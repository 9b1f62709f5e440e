import type { Catalog } from './catalog.ts';
import { inOrder, type Problem } from './problem.ts';
import { readData, type ReadOptions } from './read.ts';
import { referenceProblems } from './references.ts';
import { relate } from './relate.ts';

export type Loaded =
  | { readonly ok: true; readonly catalog: Catalog }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads and checks the data folder and resolves its relations. It never throws because of file contents: faults are
 * returned as problems. Here only schema and reference violations are faults, because the bot cannot answer from such
 * data; style and plausibility are for `data:check`. With a memory from the caller, loading again parses only the files
 * that changed.
 */
export async function loadCatalog(folder: string, options?: ReadOptions): Promise<Loaded> {
  const { files, problems, brokenPaths } = await readData(folder, options);
  const errors = inOrder([...problems, ...referenceProblems(files, brokenPaths)]);
  return errors.length > 0 ? { ok: false, problems: errors } : { ok: true, catalog: relate(files) };
}
