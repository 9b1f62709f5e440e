import type { Amendment } from '../../catalog/amend/amendment.ts';
import type { Store } from '../../state/store.ts';
import { amendmentOf, edit, editIdOf, type Edit } from './edit.ts';
import { allEdits, editsCollection, editsVersion } from './edits.ts';

const orderOf = ({ decidedAt = '', undoneAt = decidedAt, id }: Edit): string => `${undoneAt} ${id}`;

/** The amendments of the edits to the data folder, in the order of their decisions. */
export async function amendmentsIn(store: Pick<Store, 'list'>): Promise<Amendment[]> {
  const inOrder = (await allEdits(store)).toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return inOrder.flatMap((one) => amendmentOf(one) ?? []);
}

type Noted = Pick<Edit, 'mergedAt' | 'pull' | 'isSettled'>;

/** Records something about edits whose amendments are still in use; edits undone in the meantime stay as they are. */
async function note(
  store: Store,
  amendments: readonly string[],
  noted: (current: Edit) => Noted | undefined,
): Promise<void> {
  for (const id of amendments) {
    await store.change(editsCollection, editIdOf(id), (value) => {
      const current = edit.safeParse(value).data;
      const next = current === undefined || amendmentOf(current)?.id !== id ? undefined : noted(current);
      return next === undefined
        ? { result: undefined }
        : { keep: { value: { ...current, ...next } }, result: undefined };
    });
  }
}

/** Nothing is left to lay over the data folder, because it says the same. */
export const settle = (store: Store, amendments: readonly string[]): Promise<void> =>
  note(store, amendments, () => ({ isSettled: true }));

/** Written into the data folder, or into a pull request, which the bot does not serve yet. */
export const markMerged = (
  store: Store,
  amendments: readonly string[],
  now: Date,
  pull: number | undefined,
): Promise<void> =>
  note(store, amendments, () => ({ mergedAt: now.toISOString(), ...(pull === undefined ? {} : { pull }) }));

/** An undone edit that is in a pull request could still come into the data folder with it. */
const mayComeBack = ({ state, pull }: Edit): boolean => state === 'undone' && pull !== undefined;

/** The amendments of a store, for a bot that serves them. */
export const liveAmendments = (store: Store) => ({
  version: () => editsVersion(store),
  approved: () => amendmentsIn(store),
  settle: (contained: readonly string[]) =>
    note(store, contained, (current) => (mayComeBack(current) ? undefined : { isSettled: true })),
});
