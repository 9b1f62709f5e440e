import { distance } from 'fastest-levenshtein';
import type { Finding } from '../../src/catalog/check/finding.ts';
import type { Edit } from './edits.ts';
import type { Harm } from './harm.ts';

/** How the check reacted to an edit. */
export type Verdict =
  /** The edit was harmless, and the check found nothing. */
  | 'harmless'
  /** The edit was harmless, but the check found something, such as a wrong layout. */
  | 'noticed'
  /** The edit did harm, and the check named its line or the id that it changed. */
  | 'named'
  /** The edit did harm, and the check named only another place. */
  | 'misplaced'
  | 'missed';

const keyOf = ({ file, field, message }: Finding): string => `${file} ${field} ${message}`;

/** The findings that are new after the edit, regardless of their lines. */
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

/** The ids on the lines of an edit, as it left them. */
const idsAt = (text: string, lines: readonly number[]): string[] =>
  lines.flatMap((line) =>
    [...(text.split('\n')[line - 1] ?? '').matchAll(/"id": "([^"]*)"/gu)].map(([, id = '']) => id),
  );

/** A letter less in an id makes another id. The check names the missing one, which is one slip away. */
const namesLostId = ({ message }: Finding, ids: readonly string[]): boolean =>
  [...message.matchAll(/the id "([^"]*)"/gu)].some(([, lost = '']) => ids.some((id) => distance(lost, id) === 1));

export function judge(file: string, edit: Edit, harm: Harm, found: readonly Finding[]): Verdict {
  if (harm !== 'harmful') return found.length === 0 ? 'harmless' : 'noticed';
  if (found.length === 0) return 'missed';
  const lines = edit.offsets.map((offset) => lineAt(edit.text, offset));
  const ids = idsAt(edit.text, lines);
  const isNear = found.some(
    (finding) =>
      (finding.file === file && lines.some((line) => Math.abs(finding.line - line) <= 1)) ||
      edit.ids.some((id) => finding.message.includes(`"${id}"`)) ||
      namesLostId(finding, ids),
  );
  return isNear ? 'named' : 'misplaced';
}
