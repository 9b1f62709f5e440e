import type { PostSettings } from '../../state/servers/settings.ts';
import type { Store } from '../../state/store.ts';
import { changeLedger, isStopped, ledgerOf } from './ledger.ts';

/** Whether a reply still has to tell a manager that the daily post was stopped. */
export async function hasStoppedHint(store: Store, server: string, post: PostSettings): Promise<boolean> {
  if (post.channel === undefined) return false;
  const ledger = await ledgerOf(store, server);
  return ledger.trouble?.told === false && isStopped(ledger, post);
}

/** True the first time it is called after a post was stopped: the hint is shown once. */
export async function takeStoppedHint(store: Store, server: string): Promise<boolean> {
  const changed = await changeLedger(store, server, (before) =>
    before.trouble?.told === false ? { ...before, trouble: { ...before.trouble, told: true } } : undefined,
  );
  return changed !== undefined;
}

/** Puts back a hint that was taken and never shown. */
export async function giveStoppedHintBack(store: Store, server: string): Promise<void> {
  await changeLedger(store, server, (before) =>
    before.trouble === undefined ? undefined : { ...before, trouble: { ...before.trouble, told: false } },
  );
}
