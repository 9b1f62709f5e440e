import { join } from 'node:path';
import { readText } from '../files/read-text.ts';
import { eraseGaps, noGaps, openGaps, type Gaps } from './gaps/gaps.ts';
import { gapsInOldFile, removeOldFile } from './gaps/old-file.ts';
import { memoryStore } from './memory-store.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

/** Everything that the bot stores about people. Answers from the catalog need none of it. */
export interface State {
  readonly gaps: Gaps;
  /** Follows, quiz scores, running games, and the delivery of digests. */
  readonly store: Store;
  /** The text of a file that a program left in the folder of the state; undefined if there is none. */
  readonly fileNamed: (name: string) => Promise<string | undefined>;
  /** Resolves when everything is on disk. */
  readonly close: () => Promise<void>;
}

export interface StateOptions {
  /** The folder of the state (STATE_DIR). */
  readonly folder: string;
  /** PostgreSQL instead of the folder (STATE_URL). */
  readonly url?: string | undefined;
  /** Whether unanswered questions are counted (GAPS). */
  readonly countsGaps: boolean;
  /** Called when a write fails: the bot continues without it. */
  readonly onFault: (error: unknown) => void;
  /** Called when the database closed a connection that nothing waited for. */
  readonly onLost?: (error: unknown) => void;
}

/** Forgets everything when the process ends: for the terminal door and for tests. */
export const memoryState = (): State => ({
  gaps: noGaps,
  store: memoryStore(),
  fileNamed: () => Promise.resolve(undefined),
  close: () => Promise.resolve(),
});

/** Takes over the file in which earlier versions kept the gaps. */
async function gapsIn(store: Store, folder: string, onFault: (error: unknown) => void): Promise<Gaps> {
  const gaps = openGaps({ store, onFault, before: await gapsInOldFile(folder) });
  void gaps
    .flush()
    .then(() => removeOldFile(folder))
    .catch(onFault);
  return gaps;
}

/** Throws a StoreUnavailable with one sentence for the operator. */
export async function openState({ folder, url, countsGaps, onFault, onLost }: StateOptions): Promise<State> {
  // The store comes first, because it locks the folder for this process.
  const store = await openStore({ folder, url, onFault, onLost });
  const gaps = countsGaps ? await gapsIn(store, folder, onFault) : noGaps;
  if (!countsGaps) void Promise.all([eraseGaps(store), removeOldFile(folder)]).catch(onFault);
  return {
    gaps,
    store,
    fileNamed: (name) => readText(join(folder, name)),
    close: async () => {
      await gaps.close().catch(onFault);
      await store.close();
    },
  };
}
