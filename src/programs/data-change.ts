import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createChecker } from '../catalog/check/check.ts';
import type { ParsedFile } from '../catalog/kinds.ts';
import { formatProblem } from '../catalog/problem.ts';
import { readTexts } from '../catalog/read.ts';
import type { DataChange } from '../catalog/rename/data-change.ts';
import { readConfig } from '../environment/config.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { repositoryRoot } from '../environment/root.ts';
import { createFile } from '../files/create.ts';
import { replaceFile } from '../files/replace.ts';

/**
 * Changes the data folder, and reports what the check finds now and did not find before. New files come first and the old
 * ones go last: after a crash in between, the same command does the rest.
 */
export async function changeData<Fault extends string>(
  change: (files: readonly ParsedFile[]) => DataChange | { readonly fault: Fault },
  sentences: Readonly<Record<Fault, string>>,
): Promise<string> {
  const folder = readConfig(process.env).dataFolder ?? join(repositoryRoot, 'data');
  const before = await readTexts(folder);
  const check = createChecker();
  const { files, findings: known } = check(before);
  const broken = known.find(({ rule }) => rule === 'file');
  if (broken !== undefined) throw new OperatorError(`fix this first: ${formatProblem(broken)}`);
  const result = change(files);
  if ('fault' in result) throw new OperatorError(sentences[result.fault]);
  for (const [path, text] of result.files)
    if (!(await createFile(join(folder, path), text))) await replaceFile(join(folder, path), text);
  for (const path of result.removed) await rm(join(folder, path));
  const after = new Map([...before, ...result.files]);
  for (const path of result.removed) after.delete(path);
  const messages = new Set(known.map(({ message }) => message));
  const fresh = check(after).findings.filter(({ message }) => !messages.has(message));
  return [
    `${result.moved} references moved; ${result.files.size} files written, ${result.removed.length} removed.`,
    ...fresh.map(formatProblem),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
