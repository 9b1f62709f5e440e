import type { Catalog } from '../../catalog/catalog.ts';
import { chained } from '../one-step.ts';
import { answersTo } from '../reports/desk.ts';
import type { Change, Store } from '../../state/store.ts';
import { keptForOthers, withoutKnownPage } from './shared-page.ts';
import { edit, newEditId, type Edit, type EditDraft } from './edit.ts';

export const editsCollection = 'edits';
const versionKey = ['edits-version', 'approved'] as const;

/** All edits, oldest first. */
export async function allEdits(store: Pick<Store, 'list'>): Promise<Edit[]> {
  return (await store.list(editsCollection)).flatMap(({ value }) => edit.safeParse(value).data ?? []);
}

export const editWith = async (store: Store, id: string): Promise<Edit | undefined> =>
  edit.safeParse(await store.get(editsCollection, id)).data;

/** A number that changes with the approved edits. Every process watches it, so that all serve the same data. */
export async function editsVersion(store: Store): Promise<number> {
  const version = await store.get(...versionKey);
  return typeof version === 'number' ? version : 0;
}

const nextVersion: Change = {
  collection: versionKey[0],
  key: versionKey[1],
  decide: (value) => ({ keep: { value: (typeof value === 'number' ? value : 0) + 1 }, result: undefined }),
};

export async function proposeEdit(store: Store, draft: EditDraft, moderator: string, now: Date): Promise<Edit> {
  const at = now.toISOString();
  const proposed: Edit = {
    ...draft,
    id: newEditId(now),
    day: at.slice(0, 10),
    state: 'proposed',
    proposedBy: moderator,
    proposedAt: at,
  };
  await store.change(editsCollection, proposed.id, () => ({ keep: { value: proposed }, result: undefined }));
  return proposed;
}

/**
 * Moves an edit to its next state. Undefined if it is no longer in the previous one, because somebody else was faster.
 */
function step(
  store: Store,
  id: string,
  from: Edit['state'],
  next: (before: Edit) => Edit | undefined,
  further: readonly Change[] = [],
): Promise<Edit | undefined> {
  return store.change<Edit | undefined>(editsCollection, id, (value) => {
    const before = edit.safeParse(value).data;
    const after = before?.state === from ? next(before) : undefined;
    if (after === undefined) return { result: undefined };
    const isServed = [from, after.state].includes('approved');
    return { keep: { value: after }, also: chained([...(isServed ? [nextVersion] : []), ...further]), result: after };
  });
}

interface Decision {
  readonly state: 'approved' | 'declined';
  readonly by: string;
  readonly mayApproveOwn: boolean;
  /** The pages that the catalog has. */
  readonly sources: Pick<Catalog['sources'], 'has'>;
}

/**
 * Approves or declines a proposed edit. Moderators approve their own edits only if `mayApproveOwn` is set. The same step
 * answers everybody who reported what the edit corrects.
 */
export async function decideEdit(
  store: Store,
  id: string,
  { state, by, mayApproveOwn, sources }: Decision,
  now: Date,
): Promise<Edit | undefined> {
  const all = state === 'approved' ? await allEdits(store) : [];
  const report = all.find((other) => other.id === id)?.report;
  const answers = report === undefined ? [] : await answersTo(store, report, { verdict: 'mended' }, now);
  return step(
    store,
    id,
    'proposed',
    (before) =>
      state === 'approved' && before.proposedBy === by && !mayApproveOwn
        ? undefined
        : {
            ...withoutKnownPage(before, all, (page) => sources.has(page)),
            state,
            decidedBy: by,
            decidedAt: now.toISOString(),
          },
    answers,
  );
}

/** Takes an approved edit back, except for its page if other edits cite it. */
export async function undoEdit(store: Store, id: string, by: string, now: Date): Promise<Edit | undefined> {
  const all = await allEdits(store);
  return step(store, id, 'approved', (before) => {
    const kept = keptForOthers(before, all);
    return {
      ...before,
      isSettled: undefined,
      state: 'undone',
      undoneBy: by,
      undoneAt: now.toISOString(),
      ...(kept.length === 0 ? {} : { kept }),
    };
  });
}

/** Removes a moderator's id from all edits. The edits themselves are about the data and stay. */
export async function forgetModerator(store: Store, moderator: string): Promise<number> {
  let count = 0;
  for (const { id, proposedBy, decidedBy, undoneBy } of await allEdits(store)) {
    if (![proposedBy, decidedBy, undoneBy].includes(moderator)) continue;
    count += 1;
    await store.change(editsCollection, id, (value) => {
      const before = edit.safeParse(value).data;
      if (before === undefined) return { result: undefined };
      const others = Object.fromEntries(Object.entries(before).filter(([, held]) => held !== moderator));
      return { keep: { value: others }, result: undefined };
    });
  }
  return count;
}
