import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { keepAlsoAs, readText, syncFolder, temporaryName, writeDurably } from '../durable-file.ts';
import type { Collections } from '../kept.ts';
import { StoreUnavailable } from '../unavailable.ts';
import { migrations, readState, stateText, type Migration } from './state-text.ts';

export interface StateFileOptions {
  /** Told in one sentence what was damaged and what is used instead. */
  readonly onFault: (error: unknown) => void;
  readonly now: () => Date;
  readonly migrations?: readonly Migration[];
}

/** Damaged files are kept for the operator, but not for ever: people's things are in them. */
const corruptKeptMilliseconds = 30 * 86_400_000;
const corruptName = /^state\.corrupt-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}\.\d{3}Z)\.json$/u;

/** Removes what a crash left half done, and damaged files of more than 30 days. For whoever holds the lock. */
export async function tidyFolder(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, day, hours, minutes, seconds] = corruptName.exec(name) ?? [];
    const at = day === undefined ? undefined : Date.parse(`${day}T${hours}:${minutes}:${seconds}`);
    const isOld = at !== undefined && now.getTime() - at > corruptKeptMilliseconds;
    if (isOld || temporaryName.test(name) || /^state\.lock\../u.test(name))
      await rm(join(folder, name), { force: true });
  }
}

/**
 * `state.json` with the copy before it, `state.previous.json`: whatever happens, one of both is good. A damaged one is set
 * aside as `state.corrupt-<date>.json` and the other is used; changes of the last write may then be lost, which is said.
 */
export function stateFile(
  folder: string,
  { onFault, now, migrations: steps = migrations }: StateFileOptions,
): Adapter<Collections> {
  const path = join(folder, 'state.json');
  const previous = join(folder, 'state.previous.json');

  async function usable(file: string): Promise<{ readonly collections: Collections } | { readonly why: string }> {
    const text = await readText(file);
    if (text === undefined) return { why: 'it is missing' };
    const state = readState(text, steps);
    if ('newer' in state)
      throw new StoreUnavailable(
        `${file} was written by a newer Hanryu (version ${state.newer}, this one knows ${steps.length}): start that one, or set STATE_DIR to another folder.`,
      );
    if (!('damage' in state)) return { collections: state };
    const aside = `state.corrupt-${now().toISOString().replaceAll(':', '-')}.json`;
    await rename(file, join(folder, aside));
    await syncFolder(folder);
    return { why: `${state.damage} (set aside as ${aside})` };
  }

  const write = async (collections: Collections): Promise<void> => {
    await keepAlsoAs(path, previous);
    await writeDurably(path, stateText(collections, steps.length));
  };

  return {
    write,
    async read() {
      const [isNew, current] = [(await readText(previous)) === undefined, await usable(path)];
      if ('collections' in current) return current.collections;
      if (isNew && current.why === 'it is missing') return null;
      const before = await usable(previous);
      const used = 'collections' in before ? before.collections : new Map<string, never>();
      const what = 'collections' in before ? `the copy before it, state.previous.json, is used` : 'the bot begins anew';
      onFault(new Error(`${path} cannot be used, because ${current.why}: ${what}.`));
      await write(used);
      return used;
    },
  };
}
