import type { Amendment } from '../../catalog/amend/amendment.ts';
import { mergeAmendments, type Merged } from '../../catalog/amend/merge.ts';
import type { Texts } from '../../catalog/check/check.ts';
import { editIdOf, type Edit } from '../edits/edit.ts';
import { describeEdits } from './describe.ts';
import type { GitHubBase, Pull } from './github.ts';

export interface Proposed {
  readonly merged: Merged;
  /** Undefined if the repository says everything already. */
  readonly pull: Pull | undefined;
}

const inRepository = (path: string): string => `data/${path}`;

/** The texts as the repository has them: this host may serve an older version. */
async function textsOf(base: GitHubBase, texts: Texts, amendments: readonly Amendment[]): Promise<Texts> {
  const result = new Map(texts);
  for (const path of new Set(amendments.map(({ file }) => file))) {
    const text = await base.readFile(inRepository(path));
    if (text === undefined) result.delete(path);
    else result.set(path, text);
  }
  return result;
}

/** Opens a pull request with the amendments, or brings the open one up to date. It is closed when nothing is left for it. */
export async function mergeIntoPullRequest(
  base: GitHubBase,
  texts: Texts,
  amendments: readonly Amendment[],
  edits: readonly Edit[],
): Promise<Proposed> {
  const merged = mergeAmendments(await textsOf(base, texts, amendments), amendments);
  if (merged.files.size === 0) {
    await base.withdraw();
    return { merged, pull: undefined };
  }
  const inIt = new Set(merged.applied.map(editIdOf));
  const pull = await base.propose({
    files: new Map([...merged.files].map(([path, text]) => [inRepository(path), text])),
    ...describeEdits(edits.filter(({ id }) => inIt.has(id))),
  });
  return { merged, pull };
}
