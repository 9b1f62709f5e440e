import type { FieldChange } from '../../catalog/amend/amendment.ts';
import type { Edit } from './edit.ts';

const definition = 'bibliography';

/** The id of the page that a change adds to the bibliography. */
const pageIn = ({ path: [first, id], after }: FieldChange): string | undefined =>
  first === definition && after !== undefined ? id : undefined;

/** The pages that an edit adds to the data, for as long as it is in use. */
function pagesOf({ state, changes, kept = [] }: Edit): readonly (string | undefined)[] {
  if (state === 'approved') return changes.map(pageIn);
  return state === 'undone' ? kept.map(([first, id]) => (first === definition ? id : undefined)) : [];
}

/**
 * The edit without a page that the data has by now. Two edits of one article may be proposed before the first is approved, and
 * each adds the page, but the data defines a page once.
 */
export function withoutKnownPage(edit: Edit, others: readonly Edit[], isKnown: (page: string) => boolean): Edit {
  const added = new Set(others.filter(({ id }) => id !== edit.id).flatMap(pagesOf));
  const changes = edit.changes.filter((change) => {
    const page = pageIn(change);
    return page === undefined || !(added.has(page) || isKnown(page));
  });
  return { ...edit, changes };
}

const isLive = ({ state }: Edit): boolean => state === 'proposed' || state === 'approved';

/**
 * The paths that undoing an edit leaves as they are, because other edits cite its page: the page itself, and its mention in a record
 * that another edit changed as well.
 */
export function keptForOthers({ id, page, file, record, changes }: Edit, all: readonly Edit[]): string[][] {
  const others = all.filter((other) => other.id !== id && other.page === page && isLive(other));
  if (others.length === 0) return [];
  const sources = [...record, 'sources'].join('.');
  const isShared = others.some((other) => other.file === file && other.record.join('.') === record.join('.'));
  return changes
    .map(({ path }) => path)
    .filter((path) => path[0] === definition || (isShared && path.slice(0, -1).join('.') === sources));
}
