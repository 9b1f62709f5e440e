import type { Change, Store } from '../state/store.ts';
import { parseFollower, type Follower, type Recipient } from './follower.ts';

export const followersCollection = 'follows';
export const followerKey = ({ kind, id }: Recipient): string => `${kind}.${id}`;

/** A stored follower. A person's record is theirs to erase; a channel's belongs to nobody. */
export const storedFollower = (follower: Follower): { readonly value: Follower; readonly owner?: string } => ({
  value: follower,
  ...(follower.to.kind === 'user' ? { owner: follower.to.id } : {}),
});

export async function followerAt(store: Store, to: Recipient): Promise<Follower | undefined> {
  return parseFollower(await store.get(followersCollection, followerKey(to)));
}

export async function allFollowers(store: Store): Promise<Follower[]> {
  return (await store.list(followersCollection)).flatMap(({ value }) => parseFollower(value) ?? []);
}

/** Changes a follower as one step. `undefined` changes nothing; a record without any follow is erased. */
export function changeFollower(
  store: Store,
  to: Recipient,
  decide: (before: Follower) => Follower | undefined,
): Promise<Follower | undefined> {
  return store.change(followersCollection, followerKey(to), (value) => {
    const before = parseFollower(value);
    const after = before && decide(before);
    if (after === undefined) return { result: undefined };
    if (after.follows.length === 0) return { erase: true, result: after };
    return { keep: storedFollower(after), result: after };
  });
}

/** The change that marks news as delivered to a channel, because another message contained it. */
export const toldElsewhere = (channel: string, day: string, next: number): Change => ({
  collection: followersCollection,
  key: followerKey({ kind: 'channel', id: channel }),
  decide: (value) => {
    const before = parseFollower(value);
    if (before === undefined) return { result: undefined };
    const { ledger } = before;
    const through = ledger.through > day ? ledger.through : day;
    const told = { ...ledger, through, next: Math.max(ledger.next, next) };
    return { keep: storedFollower({ ...before, ledger: told }), result: undefined };
  },
});
