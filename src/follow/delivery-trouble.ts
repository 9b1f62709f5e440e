import type { Store } from '../state/store.ts';
import type { Follower, Recipient } from './follower.ts';
import { changeFollower, followerAt } from './followers.ts';

/** Lets digests go out again to a person or channel that Discord refused. */
export function resumeDelivery(store: Store, to: Recipient): Promise<Follower | undefined> {
  return changeFollower(store, to, ({ trouble, ...before }) => (trouble === undefined ? undefined : before));
}

/** Whether a reply still has to say that digests could not be delivered. */
export async function hasTroubleHint(store: Store, to: Recipient): Promise<boolean> {
  return (await followerAt(store, to))?.trouble?.told === false;
}

/** Puts back a hint that was taken and never shown. */
export async function giveTroubleHintBack(store: Store, to: Recipient): Promise<void> {
  await changeFollower(store, to, (before) =>
    before.trouble === undefined ? undefined : { ...before, trouble: { ...before.trouble, told: false } },
  );
}

/** True the first time it is called after digests could not be delivered: the hint is shown once. */
export async function takeTroubleHint(store: Store, to: Recipient): Promise<boolean> {
  const changed = await changeFollower(store, to, (before) =>
    before.trouble?.told === false ? { ...before, trouble: { ...before.trouble, told: true } } : undefined,
  );
  return changed !== undefined;
}
