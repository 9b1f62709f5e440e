import type { Finding } from '../../src/catalog/check/check.ts';
import type { Edit } from './edits.ts';
import type { Harm } from './harm.ts';

/** What the check made of an edit. */
export type Verdict =
  /** No harm was done, and nothing was said. */
  | 'harmless'
  /** No harm was done, and something was said: a warning about the layout, say. */
  | 'noticed'
  /** Harm was done, and named at the line of the edit or with the id that it changed. */
  | 'named'
  /** Harm was done, and something was said about another place only. */
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
  if (harm !== 'harmful') return found.length === 0 ? 'harmless' : 'noticed';
  if (found.length === 0) return 'missed';
  const lines = edit.offsets.map((offset) => lineAt(edit.text, offset));
  const isNear = found.some(
    (finding) =>
      (finding.file === file && lines.some((line) => Math.abs(finding.line - line) <= 1)) ||
      edit.ids.some((id) => finding.message.includes(`"${id}"`)),
  );
  return isNear ? 'named' : 'misplaced';
}
