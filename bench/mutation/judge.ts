import type { Finding } from '../../src/catalog/check/check.ts';
import type { Edit } from './edits.ts';
import type { Harm } from './harm.ts';

/** What the check made of an edit. */
export type Verdict =
  | 'harmless'
  /** Named at the line of the edit, or at a place that names the id. */
  | 'named'
  /** Named, but somewhere else. */
  | 'misplaced'
  | 'missed';

const keyOf = ({ file, field, message }: Finding): string => `${file} ${field} ${message}`;

/** Findings that were not there before the edit; their lines may have moved. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Map<string, number>();
  for (const finding of before) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const left = known.get(keyOf(finding)) ?? 0;
    known.set(keyOf(finding), left - 1);
    return left <= 0;
  });
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export function judge(file: string, edit: Edit, harm: Harm, found: readonly Finding[]): Verdict {
  if (found.length === 0) return harm === 'harmful' ? 'missed' : 'harmless';
  const lines = edit.offsets.map((offset) => lineAt(edit.text, offset));
  const isNear = found.some(
    (finding) =>
      (finding.file === file && lines.some((line) => Math.abs(finding.line - line) <= 1)) ||
      edit.ids.some((id) => finding.message.includes(`"${id}"`)),
  );
  if (isNear) return 'named';
  return harm === 'harmful' ? 'misplaced' : 'harmless';
}
