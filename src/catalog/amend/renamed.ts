import type { Amendment } from './amendment.ts';

/** Redirects amendments of renamed records: their file, and the items named in their paths. */
export function withCurrentIds(
  amendments: readonly Amendment[],
  formerIds: ReadonlyMap<string, string>,
): readonly Amendment[] {
  if (formerIds.size === 0) return amendments;
  const current = (id: string): string => formerIds.get(id) ?? id;
  /** A list item is named by the id of a person in it: both the path and the item contain the id. */
  const inItem = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'person' in value && typeof value.person === 'string'
      ? { ...value, person: current(value.person) }
      : value;
  return amendments.map((one) => ({
    ...one,
    file: one.file.replace(/[^/]+(?=\.json$)/u, current),
    record: one.record.map(current),
    changes: one.changes.map((change) => ({
      path: change.path.map(current),
      before: inItem(change.before),
      after: inItem(change.after),
    })),
  }));
}
