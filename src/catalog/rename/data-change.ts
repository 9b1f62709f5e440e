import { editedText } from '../amend/edited-text.ts';
import { normalForm } from '../check/normal-form.ts';
import type { ParsedFile } from '../kinds.ts';
import type { FieldPath } from '../place.ts';

/** A change of several data files. */
export interface DataChange {
  /** New texts by path under data/, in writing order. */
  readonly files: ReadonlyMap<string, string>;
  /** The deleted files. */
  readonly removed: readonly string[];
  /** The number of references that changed. */
  readonly moved: number;
}

/** A copy with another value at a path; without a value, the field or item is removed. */
export function withAt(root: unknown, [part, ...rest]: FieldPath, value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(root) && typeof part === 'number') {
    const next = withAt(root[part], rest, value);
    return next === undefined ? root.toSpliced(part, 1) : root.with(part, next);
  }
  const fields: Readonly<Record<string, unknown>> = { ...Object(root) };
  const next = withAt(fields[part], rest, value);
  if (next !== undefined) return { ...fields, [part]: next };
  const { [part]: _gone, ...others } = fields;
  return others;
}

/** Rewrites a file with another value; every other line stays as it is. */
export function rewritten(file: ParsedFile, value: unknown): string {
  const ordered: unknown = JSON.parse(normalForm(file.kind, value));
  return editedText(file.text, JSON.parse(file.text), value, ordered);
}

export const jsonOf = (file: ParsedFile): unknown => JSON.parse(file.text);
