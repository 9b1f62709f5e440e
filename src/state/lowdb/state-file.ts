import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { millisecondsInDay } from '../../catalog/calendar.ts';
import { keepCopy } from '../../files/copy.ts';
import { readText } from '../../files/read-text.ts';
import { savePrivateFile, type SaveOptions } from '../../files/replace.ts';
import { syncFolder } from '../../files/sync.ts';
import { temporaryName } from '../../files/temporary-name.ts';
import type { Collections } from '../kept.ts';
import { StoreUnavailable } from '../unavailable.ts';
import { migrations, readState, stateText, type Migration } from './state-text.ts';

export interface StateFileOptions extends SaveOptions {
  /** Called with one sentence that says what was damaged and what is used instead. */
  readonly onFault: (error: unknown) => void;
  readonly now: () => Date;
  readonly migrations?: readonly Migration[];
}

/** Damaged files are kept for the operator, but not forever, because they contain personal data. */
const corruptKeptMilliseconds = 30 * millisecondsInDay;
const corruptName = /^state\.corrupt-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}\.\d{3}Z)\.json$/u;

/** Removes files that a crash left half-written, and damaged files older than 30 days. The caller must hold the lock. */
export async function tidyFolder(folder: string, now: Date): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    // Whatever the bot did not write stays: a folder cannot be half a file.
    if (!entry.isFile()) continue;
    const { name } = entry;
    const [, day, hours, minutes, seconds] = corruptName.exec(name) ?? [];
    const at = day === undefined ? undefined : Date.parse(`${day}T${hours}:${minutes}:${seconds}`);
    const isOld = at !== undefined && now.getTime() - at > corruptKeptMilliseconds;
    if (isOld || temporaryName.test(name) || /^state\.lock\../u.test(name))
      await rm(join(folder, name), { force: true });
  }
}

/**
 * `state.json` and the previous version, `state.previous.json`: one of the two is always good. A damaged file
 * is set aside as `state.corrupt-<date>.json` and the other is used; the fault says that the last write may be lost.
 */
export function stateFile(
  folder: string,
  { onFault, now, migrations: steps = migrations, ...saving }: StateFileOptions,
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
    await keepCopy(path, previous);
    await savePrivateFile(path, stateText(collections, steps.length), saving);
  };

  return {
    write,
    async read() {
      const [isNew, current] = [(await readText(previous)) === undefined, await usable(path)];
      if ('collections' in current) return current.collections;
      if (isNew && current.why === 'it is missing') return null;
      const before = await usable(previous);
      const used = 'collections' in before ? before.collections : new Map<string, never>();
      const what =
        'collections' in before
          ? 'the version before it, state.previous.json, is used'
          : 'the bot starts without state';
      onFault(new Error(`${path} cannot be used, because ${current.why}: ${what}.`));
      await write(used);
      return used;
    },
  };
}
