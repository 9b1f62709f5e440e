import type { FieldChange } from '../../src/catalog/amend/amendment.ts';
import type { Edit } from '../../src/moderation/edits/edit.ts';
import { decideEdit, proposeEdit } from '../../src/moderation/edits/edits.ts';
import type { Store } from '../../src/state/store.ts';

export const born = (before: string, after: string): FieldChange => ({ path: ['born'], before, after });

/** An edit that one moderator proposed and another approved. */
export async function approvedEdit(
  store: Store,
  changes: readonly FieldChange[],
  { at = '2026-12-01T12:00:00Z' } = {},
): Promise<Edit> {
  const now = new Date(at);
  const { id } = await proposeEdit(
    store,
    {
      subject: 'han-hyo-joo',
      form: 'life',
      file: 'actors/han-hyo-joo.json',
      record: [],
      changes: changes.map((one) => ({ ...one, path: [...one.path] })),
      page: 'https://example.com/news',
      warnings: [],
    },
    '1',
    now,
  );
  const approved = await decideEdit(
    store,
    id,
    { state: 'approved', by: '2', mayApproveOwn: false, sources: new Map() },
    now,
  );
  if (approved === undefined) throw new Error('the edit was not there');
  return approved;
}
