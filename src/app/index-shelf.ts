import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeStamp } from '../environment/code-stamp.ts';
import { replaceUnsynced } from '../files/replace-unsynced.ts';
import { columnBytes, readColumns } from '../search/index/column-file.ts';
import type { ColumnShelf } from '../search/index/columns.ts';

const fileName = 'search-index.bin';

/**
 * Keeps the newest search index in a folder. It is used only for the very same entries and code, and if its checksum is
 * right; otherwise it is worked out anew, as without it.
 */
export async function openIndexShelf(folder: string, code = codeStamp): Promise<ColumnShelf | undefined> {
  if (code === undefined) return undefined;
  const path = join(folder, fileName);
  const bytes = await readFile(path).catch(() => undefined);
  let kept = bytes === undefined ? undefined : readColumns(bytes, code);
  return {
    find(stamp) {
      const columns = kept?.stamp === stamp ? kept.columns : undefined;
      // The index holds what it needs: a second reference would keep the rest in memory.
      kept = undefined;
      return columns;
    },
    keep(stamp, columns) {
      const made = columnBytes(code, stamp, columns);
      void replaceUnsynced(path, made);
    },
  };
}
