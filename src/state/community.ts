import { noGaps, openGaps, type Gaps } from './gaps.ts';
import { memoryStore } from './memory-store.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

/** What people leave with the bot. Nothing in it is needed to answer from the catalog. */
export interface Community {
  readonly gaps: Gaps;
  /** Follows, scores, running games, and what was sent to whom. */
  readonly store: Store;
  /** Resolves when everything is on disk. */
  readonly close: () => Promise<void>;
}

export interface CommunityOptions {
  /** Folder of what the bot remembers (STATE_DIR). */
  readonly folder: string;
  /** PostgreSQL instead of the folder, for all but the gaps (STATE_URL). */
  readonly url?: string | undefined;
  /** Whether questions without an answer are counted (GAPS). */
  readonly countsGaps: boolean;
  /** Told when something could not be written: the bot goes on without. */
  readonly onFault: (error: unknown) => void;
}

/** Remembers nothing beyond the process: for the terminal door and for tests. */
export const forgetfulCommunity = (): Community => ({
  gaps: noGaps,
  store: memoryStore(),
  close: () => Promise.resolve(),
});

/** Throws a StoreUnavailable, of one sentence for the operator. */
export async function openCommunity({ folder, url, countsGaps, onFault }: CommunityOptions): Promise<Community> {
  // First the store, which takes the folder for this process alone.
  const store = await openStore({ folder, url, onFault });
  const gaps = countsGaps ? await openGaps({ folder, onFault }) : noGaps;
  return {
    gaps,
    store,
    close: async () => {
      await gaps.flush().catch(onFault);
      await store.close();
    },
  };
}
