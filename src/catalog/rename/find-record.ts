import type { ParsedFile } from '../kinds.ts';
import { definitions, mentions, ownIds, type Target } from '../mentions.ts';
import type { FieldPath } from '../place.ts';

/** A record whose id may be in buttons and follows. */
export interface FoundRecord {
  readonly file: ParsedFile;
  readonly path: FieldPath;
  /** `own` for statements and figures, which no file refers to. */
  readonly target: 'person' | 'series' | 'own';
}

export function findRecord(files: readonly ParsedFile[], id: string): FoundRecord | undefined {
  for (const file of files) {
    for (const { target, id: defined, path } of definitions(file)) {
      if (defined === id && (target === 'person' || target === 'series'))
        return { file, path: path.slice(0, -1), target };
    }
    const own = ownIds(file).find((one) => one.id === id);
    if (own !== undefined) return { file, path: own.path.slice(0, -1), target: 'own' };
  }
  return undefined;
}

/** The places in a file that reference a record. */
export const referencesTo = (file: ParsedFile, target: Target | 'own', id: string): FieldPath[] =>
  mentions(file).flatMap((one) => (one.target === target && one.id === id ? [one.path] : []));
