import { formerIdsIn } from '../former-ids.ts';
import type { ParsedFile } from '../kinds.ts';
import { valueAt } from '../value-at.ts';
import { jsonOf, rewritten, withAt, type DataChange } from './data-change.ts';
import { findRecord, referencesTo, type FoundRecord } from './find-record.ts';

type Renamed = DataChange | { readonly fault: 'no-record' | 'taken' };

/** The path of a record's own file under the new id, for kinds with one record per file. */
const newPath = ({ file, path }: FoundRecord, id: string): string =>
  path.length === 0 ? file.path.replace(/[^/]+(?=\.json$)/u, id) : file.path;

/** Adds an id to a record's former ids. */
export function withFormer(record: unknown, ...former: readonly string[]): unknown {
  const known: unknown = valueAt(record, ['formerly']);
  return withAt(record, ['formerly'], [...new Set([...(Array.isArray(known) ? known : []), ...former])]);
}

/**
 * Gives a record another id, updates every reference, and keeps the old id under `formerly`. After a crash, a second
 * run completes the change.
 */
export function renameRecord(files: readonly ParsedFile[], from: string, to: string): Renamed {
  const old = findRecord(files, from);
  const begun = files
    .flatMap((file) => formerIdsIn(file))
    .some(({ former, current }) => former === from && current === to);
  const found = begun ? findRecord(files, to) : old;
  if (found === undefined) return { fault: 'no-record' };
  if (!begun && findRecord(files, to) !== undefined) return { fault: 'taken' };
  const texts = new Map<string, string>();
  let moved = 0;
  const path = newPath(found, to);
  const renamed = begun
    ? jsonOf(found.file)
    : withAt(
        jsonOf(found.file),
        found.path,
        withFormer(withAt(valueAt(jsonOf(found.file), found.path), ['id'], to), from),
      );
  for (const file of [found.file, ...files.filter((one) => one !== found.file && one !== old?.file)]) {
    const places = referencesTo(file, found.target, from);
    moved += places.length;
    const before = file === found.file ? renamed : jsonOf(file);
    const value = places.reduce((all, place) => withAt(all, place, to), before);
    const text = rewritten(file, value);
    const at = file === found.file ? path : file.path;
    if (text !== file.text || at !== file.path) texts.set(at, text);
  }
  const leftover = old !== undefined && old.path.length === 0 && old.file.path !== path ? [old.file.path] : [];
  return { files: texts, removed: leftover, moved };
}
