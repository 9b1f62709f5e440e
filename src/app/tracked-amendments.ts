import { describeError, type Log } from '../bot/log.ts';
import type { Amendment } from '../catalog/amend/amendment.ts';
import type { Amendments } from './amendments.ts';

/** The approved amendments as they were last read. */
export interface TrackedAmendments {
  readonly approved: () => readonly Amendment[];
  /** Reads them again. While the store is unreachable, its last answer stays in use. */
  readonly refresh: () => Promise<void>;
  /** Whether another process has changed them since. */
  readonly hasChanged: () => Promise<boolean>;
  /** Reports those that the folder contains by now. */
  readonly settle: (merged: readonly string[]) => void;
}

export async function trackAmendments(store: Amendments, log: Log): Promise<TrackedAmendments> {
  let version = await store.version();
  let approved = await store.approved();
  return {
    approved: () => approved,
    async refresh() {
      try {
        version = await store.version();
        approved = await store.approved();
      } catch (error) {
        log({ level: 'error', event: 'amendments not read', error: describeError(error) });
      }
    },
    hasChanged: async () => (await store.version().catch(() => version)) !== version,
    settle(merged) {
      // Not awaited: fans need not wait for it, and the next reload repeats it if the store was unreachable.
      if (merged.length > 0) store.settle(merged).catch(() => undefined);
    },
  };
}
