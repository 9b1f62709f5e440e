import { checkTexts } from '../catalog/check/check.ts';
import { formatProblem } from '../catalog/problem.ts';
import type { Skeleton } from '../catalog/skeleton/skeleton.ts';

/** The findings of the check about a new file, which list what is left to fill in. */
export function leftToDo(texts: ReadonlyMap<string, string>, { path }: Pick<Skeleton, 'path'>, text: string): string {
  const findings = checkTexts(new Map([...texts, [path, text]])).filter(({ file }) => file === `data/${path}`);
  return findings.map((finding) => `  ${formatProblem(finding)}\n`).join('');
}
