import { access, constants } from 'node:fs/promises';
import { Low, type Adapter } from 'lowdb';
import { makeFolder } from '../files/make-folder.ts';
import { aloneHere, guarded } from './guarded.ts';
import { draftOf, listOf, valueAt, type ChangedKeys, type Collections, type Draft } from './kept.ts';
import { stateFile, tidyFolder } from './lowdb/state-file.ts';
import { lockFolder, type StateLock } from './lowdb/state-lock.ts';
import type { Migration } from './lowdb/state-text.ts';
import { writeQueue } from './lowdb/write-queue.ts';
import { rankingsOf } from './ranking/rankings.ts';
import type { Store } from './store.ts';
import { StoreUnavailable } from './unavailable.ts';

export interface LowdbStoreOptions {
  /** The folder of the state (STATE_DIR). It is created if it is missing. */
  readonly folder: string;
  /** Called with one sentence about a damaged file, or about what an error left undone. */
  readonly onFault?: (error: unknown) => void;
  readonly now?: () => Date;
  /** The milliseconds to wait for another process to release the folder. */
  readonly patience?: number;
  /** For tests: wraps the adapter between lowdb and the file. */
  readonly through?: (file: Adapter<Collections>) => Adapter<Collections>;
  readonly migrations?: readonly Migration[];
}

/** Turns every error while opening the store into one sentence that names the folder. */
async function orUnavailable<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    throw new StoreUnavailable(
      `The state folder ${folder} cannot be used: set STATE_DIR to one that can be read and written (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

async function takeFolder(folder: string, patience: number | undefined): Promise<StateLock> {
  await makeFolder(folder);
  await access(folder, constants.W_OK);
  return lockFolder(folder, patience);
}

/**
 * Keeps everything in memory and in one file, `state.json`, for one process. Throws a StoreUnavailable if the folder is
 * not writable, if another process uses it, or if a newer version wrote the file.
 */
export async function openLowdbStore(options: LowdbStoreOptions): Promise<Store> {
  const { folder, onFault = () => undefined, now = () => new Date(), through = (file) => file, migrations } = options;
  const lock = await orUnavailable(folder, () => takeFolder(folder, options.patience));
  const file = stateFile(folder, { onFault, now, ...(migrations === undefined ? {} : { migrations }) });
  const low = new Low<Collections>(through(file), new Map());
  try {
    await orUnavailable(folder, async () => {
      await tidyFolder(folder, now());
      await low.read();
    });
  } catch (error) {
    await lock.release();
    throw error;
  }

  /** The state on disk, which is what readers see: lowdb's own data is ahead of it during a write. */
  let kept = low.data;
  const rankings = rankingsOf(kept);

  async function write(next: Collections, changed: ChangedKeys): Promise<void> {
    await lock.check();
    low.data = next;
    try {
      await low.write();
    } catch (error) {
      low.data = kept;
      // The error may have occurred after the rename. If this write fails too, the next successful one repairs the file.
      await low.write().catch(() => undefined);
      throw error;
    }
    rankings.follow(kept, next, changed);
    kept = next;
  }

  /** Set while the previous copy of the file may still hold erased values. */
  let owesErasure = false;

  /** The previous copy still holds the erased values: a second write of the same state replaces it as well. */
  async function eraseFromCopy(): Promise<void> {
    try {
      await write(kept, new Map());
      owesErasure = false;
    } catch (error) {
      onFault(error);
    }
  }

  const queue = writeQueue({
    draft: () => draftOf(kept),
    write: async (draft: Draft, { erases }) => {
      const next = draft.done();
      owesErasure ||= erases && next !== kept;
      if (next !== kept) await write(next, draft.changed());
      if (owesErasure && erases) await eraseFromCopy();
    },
  });

  return guarded({
    get: async (collection, key) => valueAt(kept, collection, key),
    list: async (collection, prefix = '') => listOf(kept, collection, prefix),
    change: (collection, key, decide) => queue.add((draft) => draft.change(collection, key, decide)),
    eraseOwner: (owner) => queue.add((draft) => draft.eraseOwner(owner), { erases: true }),
    ranking: async (board, most, player) => rankings.ranking(kept, board, most, player),
    alone: aloneHere(),
    close: async () => {
      await queue.idle();
      await lock.release();
    },
  });
}
