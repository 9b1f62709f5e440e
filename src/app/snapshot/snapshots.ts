import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Amendment } from '../../catalog/amend/amendment.ts';
import type { Fingerprint } from '../../catalog/fingerprint.ts';
import { codeStamp } from '../../environment/code-stamp.ts';
import type { IndexColumns } from '../../search/index/columns.ts';
import type { Data } from '../data-reader.ts';
import { readSnapshot, writeSnapshot } from './file.ts';
import { dataOf, linesOf } from './written.ts';

const fileName = 'snapshot.bin';

export interface Snapshot {
  readonly data: Data;
  readonly columns: IndexColumns;
}

/** The files from which the data is read. */
export interface State {
  /** Undefined if nobody watches the folder. */
  readonly seen: Fingerprint | undefined;
  readonly amendments: readonly Amendment[];
}

/** Keeps the newest good version of the data from one start to the next. */
export interface Snapshots {
  /** The data, if it was read from files in exactly this state. */
  readonly find: (state: State) => Promise<Snapshot | undefined>;
  /** Takes the data that was read in this state. */
  readonly keep: (state: State, snapshot: Snapshot) => Promise<void>;
}

const stampOf = (seen: Fingerprint, amendments: readonly Amendment[]): string =>
  createHash('sha256').update(seen.stamp).update(JSON.stringify(amendments)).digest('base64url');

/**
 * Keeps one snapshot in a folder. It is used only for the very same files, amendments and code, and if its checksum is
 * right; otherwise everything is read and computed again, as without it.
 */
export function openSnapshots(folder: string, code = codeStamp): Snapshots | undefined {
  if (code === undefined) return undefined;
  const path = join(folder, fileName);
  return {
    async find({ seen, amendments }) {
      if (seen === undefined) return undefined;
      const parts = await readSnapshot(path, { code, stamp: stampOf(seen, amendments) });
      const data = parts === undefined ? undefined : dataOf(parts.lines);
      return parts === undefined || data === undefined ? undefined : { data, columns: parts.columns };
    },
    async keep({ seen, amendments }, { data, columns }) {
      // A file that changed just before it was read may change again and keep its modification time.
      if (seen?.isSettled !== true) return;
      await writeSnapshot(path, { code, stamp: stampOf(seen, amendments) }, { lines: linesOf(data), columns });
    },
  };
}
