import type { Catalog } from '../catalog/catalog.ts';
import type { Store } from '../state/store.ts';
import { allFollowers, changeFollower } from './followers.ts';
import type { Follow } from './follower.ts';

/** Follows under their present ids. If two records were merged, the older follow stays. */
function carried(follows: readonly Follow[], { currentId }: Catalog): Follow[] {
  const byId = new Map<string, Follow>();
  for (const follow of follows) {
    const id = currentId(follow.id);
    if (!byId.has(id)) byId.set(id, { ...follow, id });
  }
  return [...byId.values()];
}

/** Stores follows of renamed records under their present ids, so that they can be removed as well. */
export async function carryFollowsOver(store: Store, catalog: Catalog): Promise<void> {
  if (catalog.formerIds.size === 0) return;
  const isOld = ({ id }: Follow): boolean => catalog.formerIds.has(id);
  for (const { to, follows } of await allFollowers(store)) {
    if (!follows.some(isOld)) continue;
    await changeFollower(store, to, (before) =>
      before.follows.some(isOld) ? { ...before, follows: carried(before.follows, catalog) } : undefined,
    );
  }
}
