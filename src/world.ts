import { describeError, type Log } from './bot/log.ts';
import type { World } from './bot/router.ts';
import type { Catalog } from './catalog/catalog.ts';
import { loadCatalog } from './catalog/load.ts';
import { createAsker } from './questions/asker.ts';
import { loadTeaching, type Teaching } from './questions/load.ts';
import { formatProblem, type Problem } from './catalog/problem.ts';
import { watchFolder } from './catalog/watch.ts';
import { OperatorError } from './config.ts';
import { createSearch } from './search/search.ts';

export interface LiveWorld {
  /** The newest good version. */
  readonly current: () => World;
  /** Reads the folder again; a version with a fault is reported and left aside. */
  readonly reload: () => Promise<void>;
  /** Prepares the newest version for questions, in steps between which others are answered. Never rejects. */
  readonly warm: () => Promise<void>;
  readonly close: () => void;
}

const mostShown = 20;

export function describeProblems(problems: readonly Problem[]): string {
  const shown = problems.slice(0, mostShown).map(formatProblem);
  return [
    ...shown,
    ...(problems.length > mostShown ? [`… and ${problems.length - mostShown} more (npm run data:check)`] : []),
  ].join('\n');
}

/** All of the data folder, in one version. */
interface Data {
  readonly catalog: Catalog;
  readonly teaching: Teaching;
  /** Changes with any file. */
  readonly version: string;
}

type LoadedData =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads both rooms' files. The lexicons are made anew only when a file of theirs is another one. */
function dataReader(folder: string): () => Promise<LoadedData> {
  let known: { readonly text: string; readonly teaching: Teaching } | undefined;
  return async () => {
    const [catalog, loaded] = await Promise.all([loadCatalog(folder), loadTeaching(folder)]);
    if (!catalog.ok || !loaded.ok)
      return { ok: false, problems: [...(catalog.ok ? [] : catalog.problems), ...(loaded.ok ? [] : loaded.problems)] };
    if (known?.text !== loaded.text) known = { text: loaded.text, teaching: loaded.teaching };
    const version = `${catalog.catalog.version} ${loaded.text}`;
    return { ok: true, data: { catalog: catalog.catalog, teaching: known.teaching, version } };
  };
}

export function worldOf(catalog: Catalog, teaching: Teaching): World {
  const search = createSearch(catalog);
  return { catalog, search, questions: createAsker(catalog, search, teaching), faults: [] };
}

/**
 * Loads the data and keeps it fresh. A fault at the start stops the start, with file, line and what was expected;
 * a fault later never takes the bot down: the last good version goes on answering.
 */
export async function openWorld(
  folder: string,
  options: { readonly log: Log; readonly watch: boolean; readonly onReload?: (isGood: boolean) => void },
): Promise<LiveWorld> {
  // Watched first and read then: an edit in between is read again, instead of being missed.
  const close = options.watch ? await watchFolder(folder, () => loading.then(reload)) : () => undefined;
  const read = dataReader(folder);
  const loading = read();
  const first = await loading;
  if (!first.ok) {
    close();
    throw new OperatorError(`the data has faults:\n${describeProblems(first.problems)}`);
  }
  let { version } = first.data;
  let world = worldOf(first.data.catalog, first.data.teaching);

  const refuse = (faults: readonly string[]): void => {
    world = { ...world, faults };
    options.onReload?.(false);
    options.log({ level: 'error', event: 'data not reloaded', serving: world.catalog.version, faults });
  };

  async function readAgain(): Promise<void> {
    const next = await read();
    if (!next.ok) {
      refuse(next.problems.slice(0, mostShown).map(formatProblem));
    } else if (next.data.version === version) {
      world = { ...world, faults: [] };
    } else {
      ({ version } = next.data);
      world = worldOf(next.data.catalog, next.data.teaching);
      options.onReload?.(true);
      options.log({ level: 'info', event: 'data reloaded', version: world.catalog.version });
      void warm();
    }
  }

  // One reload at a time, so that an older reading can never replace a newer one. A folder that cannot be read at all
  // (it is being replaced by git, say) is a fault like any other: the next change reads it again.
  let reloading = Promise.resolve();
  function reload(): Promise<void> {
    reloading = reloading
      .then(readAgain)
      .catch((error: unknown) => refuse([describeError(error).split('\n')[0] ?? '']));
    return reloading;
  }
  async function warm(): Promise<void> {
    for (const prepare of world.questions.preparations) {
      await new Promise((resolve) => setImmediate(resolve));
      try {
        prepare();
      } catch (error) {
        options.log({ level: 'error', event: 'not prepared for questions', error: describeError(error) });
      }
    }
  }
  return { current: () => world, reload, warm, close };
}
