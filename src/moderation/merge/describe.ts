import { isDeepStrictEqual } from 'node:util';
import type { FieldChange } from '../../catalog/amend/amendment.ts';
import type { Edit } from '../edits/edit.ts';

const longestValue = 200;

/** As code: GitHub neither formats it nor tells people whose name is in it. */
function code(value: unknown): string {
  if (value === undefined) return '*nothing*';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replaceAll('`', 'ʼ').replaceAll(/\s+/gu, ' ');
  return `\`${line.length > longestValue ? `${line.slice(0, longestValue - 1)}…` : line}\``;
}

const lineOf = ({ path, before, after }: FieldChange, state: Edit['state']): string => {
  const [from, to] = state === 'undone' ? [after, before] : [before, after];
  return `  - ${code(path.join('.'))}: ${code(from)} → ${code(to)}`;
};

function blockOf({ subject, changes, page, state }: Edit): string {
  const shown = changes.filter(
    ({ path, before, after }) => path[0] !== 'bibliography' && !isDeepStrictEqual(before, after),
  );
  const what = state === 'undone' ? 'is taken back' : `<${page}>`;
  return [`- ${code(subject)}: ${what}`, ...shown.map((change) => lineOf(change, state))].join('\n');
}

/** The description of the edits in a pull request. It does not name moderators, who are known to Discord but not to GitHub. */
export function describeEdits(edits: readonly Edit[]): { readonly title: string; readonly body: string } {
  const title = edits.length === 1 ? `data: an edit of ${edits[0]?.subject ?? ''}` : `data: ${edits.length} edits`;
  const body = [
    'Moderators approved these changes in Discord, and the bot serves them already. `npm run data:merge` writes this pull request anew.',
    ...edits.map(blockOf),
  ].join('\n\n');
  // GitHub takes 65,536 characters.
  return { title, body: body.length > 60_000 ? `${body.slice(0, 60_000)}\n\n…` : body };
}
