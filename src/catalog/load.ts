import type { Catalog } from './catalog.ts';
import { inOrder, type Problem } from './problem.ts';
import { readData } from './read.ts';
import { referenceProblems } from './references.ts';
import { relate } from './relate.ts';

export type Loaded =
  | { readonly ok: true; readonly catalog: Catalog }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads, checks and relates the data folder. Never throws for what is in the files: faults come back as problems. */
export async function loadCatalog(folder: string): Promise<Loaded> {
  const { files, problems } = await readData(folder);
  const errors = inOrder(problems.length > 0 ? problems : referenceProblems(files));
  return errors.length > 0 ? { ok: false, problems: errors } : { ok: true, catalog: relate(files) };
}
