import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { PassedTexts } from '../catalog/passed.ts';
import { codeStamp } from '../environment/code-stamp.ts';
import { replaceUnsynced } from '../files/replace-unsynced.ts';
import { once } from '../search/once.ts';

const fileName = 'checked-texts.json';

const kept = z.strictObject({ code: z.string(), stamps: z.array(z.string()) });

export interface PassedShelf extends PassedTexts {
  /** Stores the texts that were asked for or added since the last time, unless the file lists exactly these. */
  readonly keep: () => void;
}

function stampsIn(path: string, code: string): readonly string[] {
  try {
    // Reading a named pipe in its place would never return.
    if (!statSync(path).isFile()) return [];
    const { success, data } = kept.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return success && data.code === code ? data.stamps : [];
  } catch {
    return [];
  }
}

/**
 * Keeps which texts have passed the check by this very code in a folder. Without the file all are checked. It is read
 * when
 * the first text is asked for: a start from a snapshot reads no text.
 */
export function openPassedShelf(folder: string, code = codeStamp): PassedShelf | undefined {
  if (code === undefined) return undefined;
  const path = join(folder, fileName);
  const before = once(() => new Set(stampsIn(path, code)));
  const current = new Set<string>();
  return {
    has(stamp) {
      const known = before().has(stamp) || current.has(stamp);
      if (known) current.add(stamp);
      return known;
    },
    add: (stamp) => void current.add(stamp),
    keep() {
      if (current.size === before().size && [...current].every((stamp) => before().has(stamp))) return;
      void replaceUnsynced(path, JSON.stringify({ code, stamps: [...current].toSorted() }));
    },
  };
}
