import { describeError, type Log } from '../bot/log.ts';
import { knowledgeOf, type Knowledge } from '../bot/knowledge.ts';
import { withCurrentIds } from '../catalog/amend/renamed.ts';
import { overlayOf } from '../catalog/amend/overlay.ts';
import { readDataFile } from '../catalog/read.ts';
import { watchFolder } from '../catalog/watch.ts';
import { noAmendments, type Amendments } from './amendments.ts';
import { checkFolder } from './data-folder.ts';
import { dataReader, type Data } from './data-reader.ts';
import type { PassedShelf } from './passed-shelf.ts';
import { OperatorError } from '../environment/operator-error.ts';
import type { IndexColumns } from '../search/index/columns.ts';
import { describeProblems, firstOf } from './problems.ts';
import type { Snapshot, Snapshots, State } from './snapshot/snapshots.ts';

export interface LiveData {
  /** The newest good version. */
  readonly current: () => Knowledge;
  /** Reads the folder again. A version with faults is reported and not served. */
  readonly reload: () => Promise<void>;
  /**
   * Prepares the newest version for questions in small steps, so that interactions are answered in between. Never
   * rejects.
   */
  readonly warm: () => Promise<void>;
  /** The text of a data file as it is served, by its path under data/; undefined if there is none. */
  readonly readFile: (path: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** An amendment that another process approved is served within a second. */
const lookMilliseconds = 400;

/**
 * Loads the data and keeps it up to date. A fault at the start stops the bot, with file, line and the expected value.
 * A later fault never stops it: the last good version stays in use.
 */
export async function openLiveData(
  folder: string,
  options: {
    readonly log: Log;
    readonly watch: boolean;
    readonly onReload?: (version: 'good' | 'bad') => void;
    readonly amendments?: Amendments;
    /** Keep the data as it was read, with its search index, from one start to the next. */
    readonly snapshots?: Snapshots | undefined;
    /** Keeps from one start to the next which texts have passed. */
    readonly passed?: PassedShelf | undefined;
  },
): Promise<LiveData> {
  let isOpen = false;
  let hasChanged = false;
  async function onChange(): Promise<void> {
    hasChanged = true;
    if (isOpen) await reload();
  }
  await checkFolder(folder);
  // Watching begins before reading, so that an edit in between is read again instead of missed.
  const watch = options.watch ? await watchFolder(folder, onChange) : undefined;
  const { amendments = noAmendments, snapshots } = options;
  let amended = await amendments.version();
  let approved = await amendments.approved();
  const read = dataReader(folder, () => approved, options.passed);
  const stateNow = (): State => ({ seen: watch?.seen(), amendments: approved });

  /** The parts that the next start can reuse. */
  let unkept: { readonly state: State; readonly snapshot: Snapshot } | undefined;
  function learn(data: Data, state: State, kept?: IndexColumns): Knowledge {
    unkept = undefined;
    const keep = (columns: IndexColumns): void => {
      if (snapshots !== undefined) unkept = { state, snapshot: { data, columns } };
    };
    return knowledgeOf(data.catalog, data.teaching, data.setAside, { kept, keep });
  }

  async function open(): Promise<{ readonly data: Data; readonly knowledge: Knowledge }> {
    const state = stateNow();
    const snapshot = await snapshots?.find(state);
    if (snapshot !== undefined)
      return { data: snapshot.data, knowledge: learn(snapshot.data, state, snapshot.columns) };
    const first = await read();
    if (!first.ok) throw new OperatorError(`the data has errors:\n${describeProblems(first.problems)}`);
    options.passed?.keep();
    return { data: first.data, knowledge: learn(first.data, state) };
  }
  const first = await open().catch((error: unknown) => {
    watch?.close();
    throw error;
  });
  let { version } = first.data;
  let { knowledge } = first;

  const refuse = (faults: readonly string[]): void => {
    knowledge = { ...knowledge, faults };
    options.onReload?.('bad');
    options.log({ level: 'error', event: 'data not reloaded', serving: knowledge.catalog.version, faults });
  };

  /** Not awaited: fans need not wait for it, and the next reload repeats it if the store was unreachable. */
  function settle({ merged }: Data): void {
    if (merged.length > 0) amendments.settle(merged).catch(() => undefined);
  }
  settle(first.data);

  /** While the store is unreachable, its last answer stays in use. */
  async function readAmendments(): Promise<void> {
    try {
      amended = await amendments.version();
      approved = await amendments.approved();
    } catch (error) {
      options.log({ level: 'error', event: 'amendments not read', error: describeError(error) });
    }
  }

  async function readAgain(): Promise<void> {
    await readAmendments();
    const state = stateNow();
    const next = await read();
    if (next.ok) settle(next.data);
    if (!next.ok) {
      refuse(firstOf(next.problems));
    } else if (next.data.version === version) {
      if (knowledge.faults.length > 0)
        options.log({ level: 'info', event: 'data mended', serving: knowledge.catalog.version });
      knowledge = { ...knowledge, faults: [] };
    } else {
      ({ version } = next.data);
      knowledge = learn(next.data, state);
      options.onReload?.('good');
      options.log({ level: 'info', event: 'data reloaded', version: knowledge.catalog.version });
      void warm();
    }
  }

  // One reload runs at a time, so that an older version can never replace a newer one. An unreadable folder (git may be
  // replacing it) is a fault like any other: the next change triggers another reload.
  let reloading = Promise.resolve();
  function reload(): Promise<void> {
    reloading = reloading
      .then(readAgain)
      .catch((error: unknown) => refuse([describeError(error).split('\n')[0] ?? '']));
    return reloading;
  }
  async function warm(): Promise<void> {
    try {
      const steps = knowledge.questions.prepare()[Symbol.iterator]();
      while (steps.next().done !== true) {
        await new Promise((resolve) => setImmediate(resolve));
        // A host that stops the bot kills it after three seconds: a stop does not wait for the steps that are left.
        if (!isOpen) return;
      }
    } catch (error) {
      options.log({ level: 'error', event: 'preparing for questions failed', error: describeError(error) });
    }
    await keepSnapshot();
  }
  async function keepSnapshot(): Promise<void> {
    const next = unkept;
    unkept = undefined;
    if (next !== undefined) await snapshots?.keep(next.state, next.snapshot);
  }
  // One check at a time: the next begins when this one, and a reload after it, is over.
  let looking: NodeJS.Timeout | undefined;
  function lookAgain(): void {
    looking = setTimeout(() => void look().finally(lookAgain), lookMilliseconds).unref();
  }
  async function look(): Promise<void> {
    const newest = await amendments.version().catch(() => amended);
    if (newest !== amended) await reload();
  }
  if (options.watch && options.amendments !== undefined) lookAgain();
  isOpen = true;
  if (hasChanged) void reload();

  return {
    current: () => knowledge,
    reload,
    warm,
    async readFile(path) {
      const text = await readDataFile(folder, path);
      const named = withCurrentIds(approved, knowledge.catalog.formerIds);
      return text === undefined ? undefined : overlayOf(named).amended(path, text);
    },
    close() {
      isOpen = false;
      clearTimeout(looking);
      watch?.close();
    },
  };
}
