import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { PassedTexts } from '../catalog/passed.ts';
import { codeStamp } from '../environment/code-stamp.ts';
import { replaceUnsynced } from '../files/replace-unsynced.ts';

const fileName = 'checked-texts.json';

const kept = z.strictObject({ code: z.string(), stamps: z.array(z.string()) });

export interface PassedShelf extends PassedTexts {
  /** Writes down the texts that were asked for or added since the last time, unless the file lists exactly them. */
  readonly keep: () => void;
}

function stampsIn(text: string | undefined, code: string): readonly string[] {
  try {
    const { success, data } = kept.safeParse(JSON.parse(text ?? ''));
    return success && data.code === code ? data.stamps : [];
  } catch {
    return [];
  }
}

/** Keeps which texts have passed the check by this very code in a folder. Without the file all are checked. */
export async function openPassedShelf(folder: string, code = codeStamp): Promise<PassedShelf | undefined> {
  if (code === undefined) return undefined;
  const path = join(folder, fileName);
  const before = new Set(stampsIn(await readFile(path, 'utf8').catch(() => undefined), code));
  const current = new Set<string>();
  return {
    has(stamp) {
      const known = before.has(stamp) || current.has(stamp);
      if (known) current.add(stamp);
      return known;
    },
    add: (stamp) => void current.add(stamp),
    keep() {
      if (current.size === before.size && [...current].every((stamp) => before.has(stamp))) return;
      void replaceUnsynced(path, JSON.stringify({ code, stamps: [...current].toSorted() }));
    },
  };
}
