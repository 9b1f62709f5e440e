import { describeError, type Log } from '../bot/log.ts';
import { knowledgeOf, type Knowledge } from '../bot/knowledge.ts';
import type { Amendment } from '../catalog/amend/amendment.ts';
import { withCurrentIds } from '../catalog/amend/renamed.ts';
import { overlayOf } from '../catalog/amend/overlay.ts';
import { readDataFile } from '../catalog/read.ts';
import { formatProblem, type Problem } from '../catalog/problem.ts';
import { watchFolder } from '../catalog/watch.ts';
import { dataReader, type Data } from './data-reader.ts';
import type { PassedShelf } from './passed-shelf.ts';
import { OperatorError } from '../environment/operator-error.ts';
import type { ColumnShelf } from '../search/index/columns.ts';

export interface LiveData {
  /** The newest good version. */
  readonly current: () => Knowledge;
  /** Reads the folder again. A version with faults is reported and not served. */
  readonly reload: () => Promise<void>;
  /** Prepares the newest version for questions in small steps, so that interactions are answered in between. Never rejects. */
  readonly warm: () => Promise<void>;
  /** The text of a data file as it is served, by its path under data/; undefined if there is none. */
  readonly readFile: (path: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** The approved amendments. Their version changes whenever they do. */
export interface Amendments {
  readonly version: () => Promise<number>;
  readonly approved: () => Promise<readonly Amendment[]>;
  /** Told which of them the folder contains: nothing is left to lay over it. */
  readonly settle: (contained: readonly string[]) => Promise<void>;
}

const noAmendments: Amendments = {
  version: () => Promise.resolve(0),
  approved: () => Promise.resolve([]),
  settle: () => Promise.resolve(),
};

/** An amendment that another process approved is served within a second. */
const lookMilliseconds = 400;

const mostShown = 20;

function describeProblems(problems: readonly Problem[]): string {
  const shown = problems.slice(0, mostShown).map(formatProblem);
  return [
    ...shown,
    ...(problems.length > mostShown ? [`… and ${problems.length - mostShown} more (npm run data:check)`] : []),
  ].join('\n');
}

/**
 * Loads the data and keeps it up to date. A fault at the start stops the bot, with file, line and the expected value.
 * A later fault never stops it: the last good version stays in use.
 */
export async function openLiveData(
  folder: string,
  options: {
    readonly log: Log;
    readonly watch: boolean;
    readonly onReload?: (isGood: boolean) => void;
    readonly amendments?: Amendments;
    /** Keeps the search index from one start to the next. */
    readonly shelf?: ColumnShelf | undefined;
    /** Keeps from one start to the next which texts have passed. */
    readonly passed?: PassedShelf | undefined;
  },
): Promise<LiveData> {
  // Watching begins before reading, so that an edit in between is read again instead of missed.
  const stopWatching = options.watch ? await watchFolder(folder, () => loading.then(reload)) : () => undefined;
  const { amendments = noAmendments } = options;
  let amended = await amendments.version();
  let approved = await amendments.approved();
  const read = dataReader(folder, () => approved, options.passed);
  const loading = read();
  const first = await loading;
  if (!first.ok) {
    stopWatching();
    throw new OperatorError(`the data has faults:\n${describeProblems(first.problems)}`);
  }
  options.passed?.keep();
  let { version } = first.data;
  let knowledge = knowledgeOf(first.data.catalog, first.data.teaching, first.data.setAside, options.shelf);

  const refuse = (faults: readonly string[]): void => {
    knowledge = { ...knowledge, faults };
    options.onReload?.(false);
    options.log({ level: 'error', event: 'data not reloaded', serving: knowledge.catalog.version, faults });
  };

  /** Not awaited: fans need not wait for it, and what a dead store misses is noted at the next reload. */
  function settle({ merged }: Data): void {
    if (merged.length > 0) amendments.settle(merged).catch(() => undefined);
  }
  settle(first.data);

  /** Whatever the store says last stays in use while it cannot be asked. */
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
    const next = await read();
    if (next.ok) settle(next.data);
    if (!next.ok) {
      refuse(next.problems.slice(0, mostShown).map(formatProblem));
    } else if (next.data.version === version) {
      if (knowledge.faults.length > 0)
        options.log({ level: 'info', event: 'data mended', serving: knowledge.catalog.version });
      knowledge = { ...knowledge, faults: [] };
    } else {
      ({ version } = next.data);
      knowledge = knowledgeOf(next.data.catalog, next.data.teaching, next.data.setAside, options.shelf);
      options.onReload?.(true);
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
    for (const prepare of knowledge.questions.preparations) {
      await new Promise((resolve) => setImmediate(resolve));
      try {
        prepare();
      } catch (error) {
        options.log({ level: 'error', event: 'preparing for questions failed', error: describeError(error) });
      }
    }
  }
  // One look at a time: the next begins when this one, and a reload after it, is over.
  let looking: NodeJS.Timeout | undefined;
  function lookAgain(): void {
    looking = setTimeout(() => void look().finally(lookAgain), lookMilliseconds).unref();
  }
  async function look(): Promise<void> {
    const newest = await amendments.version().catch(() => amended);
    if (newest !== amended) await reload();
  }
  if (options.watch && options.amendments !== undefined) lookAgain();

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
      clearTimeout(looking);
      stopWatching();
    },
  };
}
