import { access, constants, mkdir } from 'node:fs/promises';
import { Low, type Adapter } from 'lowdb';
import { aloneHere, guarded } from './guarded.ts';
import { draftOf, listOf, valueAt, type Collections, type Draft } from './kept.ts';
import { stateFile, tidyFolder } from './lowdb/state-file.ts';
import { lockFolder, type StateLock } from './lowdb/state-lock.ts';
import type { Migration } from './lowdb/state-text.ts';
import { writeQueue } from './lowdb/write-queue.ts';
import type { Store } from './store.ts';
import { StoreUnavailable } from './unavailable.ts';

export interface LowdbStoreOptions {
  /** STATE_DIR. It is made when it is not there. */
  readonly folder: string;
  /** Told in one sentence of a damaged file, and of what a fault leaves undone. */
  readonly onFault?: (error: unknown) => void;
  readonly now?: () => Date;
  /** How many milliseconds another process may take to let go of the folder. */
  readonly patience?: number;
  /** For tests: comes between lowdb and the file. */
  readonly through?: (file: Adapter<Collections>) => Adapter<Collections>;
  readonly migrations?: readonly Migration[];
}

/** Every error on the way to an open store becomes one sentence that names the folder. */
async function orUnavailable<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    throw new StoreUnavailable(
      `The folder ${folder} of what the bot remembers cannot be used: set STATE_DIR to one that can be read and written (${(error as Error).message}).`,
    );
  }
}

async function takeFolder(folder: string, patience: number | undefined): Promise<StateLock> {
  await mkdir(folder, { recursive: true });
  await access(folder, constants.W_OK);
  return lockFolder(folder, patience);
}

/**
 * Keeps everything in memory and in one file, `state.json`, for one process. Throws a StoreUnavailable when the folder
 * cannot be written, when another process has it, or when a newer version wrote the file.
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

  /** What is on disk, and all that anybody sees: lowdb's own data may be ahead of it during a write. */
  let kept = low.data;

  async function write(next: Collections): Promise<void> {
    await lock.check();
    low.data = next;
    try {
      await low.write();
    } catch (error) {
      low.data = kept;
      // The fault may have come after the renaming. If this fails, too, the next write that succeeds puts it right.
      await low.write().catch(() => undefined);
      throw error;
    }
    kept = next;
  }

  let owesForgetting = false;

  /** The copy before still has what was erased: a second write of the same makes it the same. */
  async function forget(): Promise<void> {
    try {
      await write(kept);
      owesForgetting = false;
    } catch (error) {
      onFault(error);
    }
  }

  const queue = writeQueue({
    draft: () => draftOf(kept),
    write: async (draft: Draft, erases) => {
      const next = draft.done();
      owesForgetting ||= erases && next !== kept;
      if (next !== kept) await write(next);
      if (owesForgetting && erases) await forget();
    },
  });

  return guarded({
    get: async (collection, key) => valueAt(kept, collection, key),
    list: async (collection, prefix = '') => listOf(kept, collection, prefix),
    change: (collection, key, decide) => queue.add((draft) => draft.change(collection, key, decide)),
    eraseOwner: (owner) => queue.add((draft) => draft.eraseOwner(owner), { erases: true }),
    alone: aloneHere(),
    close: async () => {
      await queue.idle();
      await lock.release();
    },
  });
}
