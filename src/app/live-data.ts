import { describeError, type Log } from '../bot/log.ts';
import type { Knowledge } from '../bot/knowledge.ts';
import { withCurrentIds } from '../catalog/amend/renamed.ts';
import { overlayOf } from '../catalog/amend/overlay.ts';
import { readDataFile } from '../catalog/read.ts';
import { watchFolder } from '../catalog/watch.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { noAmendments, type Amendments } from './amendments.ts';
import { checkFolder, unreadable } from './data-folder.ts';
import { dataReader, type LoadedData } from './data-reader.ts';
import type { PassedShelf } from './passed-shelf.ts';
import { describeProblems, firstOf } from './problems.ts';
import { serve, type ServedOptions, type Version } from './served.ts';
import { createLearner, type Learner } from './snapshot/learner.ts';
import type { Snapshots, State } from './snapshot/snapshots.ts';
import { trackAmendments } from './tracked-amendments.ts';

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

export interface LiveDataOptions extends ServedOptions {
  readonly log: Log;
  readonly watch: boolean;
  readonly amendments?: Amendments;
  /** Keeps the data as it was read, with its search index, from one start to the next. */
  readonly snapshots?: Snapshots | undefined;
  /** Remembers from one start to the next which texts have passed the check. */
  readonly passed?: PassedShelf | undefined;
}

/** An amendment that another process approved is served within a second. */
const lookMilliseconds = 400;

/** The version at the start: from a snapshot of this very state, or read and checked. */
async function firstVersion(
  state: State,
  read: () => Promise<LoadedData>,
  { learn }: Learner,
  { snapshots, passed }: LiveDataOptions,
): Promise<Version> {
  const snapshot = await snapshots?.find(state);
  if (snapshot !== undefined) {
    const { data, columns } = snapshot;
    return { data, knowledge: learn(data, state, columns) };
  }
  const loaded = await read();
  if (!loaded.ok) throw new OperatorError(`the data has errors:\n${describeProblems(loaded.problems)}`);
  passed?.keep();
  return { data: loaded.data, knowledge: learn(loaded.data, state) };
}

/** Takes one step after the other, with time for interactions in between, as long as the bot is open. */
async function inSteps(steps: Iterator<unknown>, isOpen: () => boolean): Promise<void> {
  while (steps.next().done !== true) {
    await new Promise((resolve) => setImmediate(resolve));
    if (!isOpen()) return;
  }
}

/** Looks at regular intervals, each counted from the end of the last look. Returns a function that ends it. */
function lookRegularly(look: () => Promise<void>): () => void {
  let next: NodeJS.Timeout | undefined;
  function lookLater(): void {
    next = setTimeout(() => void look().finally(lookLater), lookMilliseconds).unref();
  }
  lookLater();
  return () => clearTimeout(next);
}

/**
 * Loads the data and keeps it up to date. A fault at the start stops the bot, with file, line and the expected value.
 * A later fault never stops it: the last good version stays in use.
 */
export async function openLiveData(folder: string, options: LiveDataOptions): Promise<LiveData> {
  const { log } = options;
  let isOpen = false;
  let hasChanged = false;
  async function onChange(): Promise<void> {
    hasChanged = true;
    if (isOpen) await reload();
  }
  await checkFolder(folder);
  // Watching begins before reading, so that an edit in between is read again instead of missed.
  const onUnwatched = (error: unknown): void =>
    log({ level: 'warn', event: 'data folder not watched', looksEvery: '30 s', error: String(error) });
  const watch = options.watch ? await watchFolder(folder, { onChange, onUnwatched }) : undefined;
  const amendments = await trackAmendments(options.amendments ?? noAmendments, log);
  const read = dataReader(folder, amendments.approved, options.passed);
  const learner = createLearner(options.snapshots);
  const stateNow = (): State => ({ seen: watch?.seen(), amendments: amendments.approved() });
  const first = await firstVersion(stateNow(), read, learner, options).catch((error: unknown) => {
    watch?.close();
    const why = unreadable(error);
    throw why === undefined ? error : new OperatorError(`${why}: the data cannot be loaded without it.`);
  });
  const served = serve(first, options);
  amendments.settle(first.data.merged);

  async function readAgain(): Promise<void> {
    await amendments.refresh();
    const state = stateNow();
    const next = await read();
    if (!next.ok) {
      served.refuse(firstOf(next.problems));
      return;
    }
    amendments.settle(next.data.merged);
    if (served.replace(next.data, (data) => learner.learn(data, state))) void warm();
  }

  // One reload runs at a time, so that an older version can never replace a newer one. An unreadable folder (git may be
  // replacing it) is a fault like any other: the next change triggers another reload.
  let reloading = Promise.resolve();
  function reload(): Promise<void> {
    reloading = reloading
      .then(readAgain)
      .catch((error: unknown) => served.refuse([unreadable(error) ?? describeError(error).split('\n')[0] ?? '']));
    return reloading;
  }

  async function warm(): Promise<void> {
    try {
      await inSteps(served.current().questions.prepare()[Symbol.iterator](), () => isOpen);
      // A host kills the bot three seconds after it told it to stop: neither the steps that are left nor a snapshot are made.
      if (!isOpen) return;
    } catch (error) {
      log({ level: 'error', event: 'preparing for questions failed', error: describeError(error) });
    }
    await learner.keep();
  }

  async function look(): Promise<void> {
    if (await amendments.hasChanged()) await reload();
  }
  const stopLooking = options.watch && options.amendments !== undefined ? lookRegularly(look) : () => undefined;
  isOpen = true;
  if (hasChanged) void reload();

  return {
    current: served.current,
    reload,
    warm,
    async readFile(path) {
      const text = await readDataFile(folder, path);
      const named = withCurrentIds(amendments.approved(), served.current().catalog.formerIds);
      return text === undefined ? undefined : overlayOf(named).amended(path, text);
    },
    close() {
      isOpen = false;
      stopLooking();
      watch?.close();
    },
  };
}
