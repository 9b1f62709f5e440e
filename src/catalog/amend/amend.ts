import { isDeepStrictEqual } from 'node:util';
import { normalForm } from '../check/normal-form.ts';
import { kindOf } from '../kinds.ts';
import type { AmendedPath, Amendment } from './amendment.ts';
import { valueAt, withValue } from './value.ts';

export type Amended =
  /** `isNew` is false if the file already says so: the amendment was merged into it. */
  { readonly ok: true; readonly text: string; readonly isNew: boolean } | { readonly ok: false; readonly why: string };

/** An amendment can move the day of checking forward, never back. */
function checkedOn(root: unknown, record: AmendedPath, day: string): unknown {
  const path = [...record, 'checked'];
  const inRecord = valueAt(root, path);
  const target = typeof inRecord === 'string' ? path : ['checked'];
  const before = valueAt(root, target);
  return typeof before === 'string' && before < day ? withValue(root, target, day) : root;
}

function amendValue(
  root: unknown,
  { changes, record, day }: Amendment,
): { readonly value: unknown; readonly isNew: boolean } {
  let value = root;
  let isNew = false;
  for (const { path, before, after } of changes) {
    const now = valueAt(value, path);
    if (isDeepStrictEqual(now, after)) continue;
    if (!isDeepStrictEqual(now, before))
      throw new RangeError(
        `${path.join('.')} is ${shown(now)} by now, and was ${shown(before)} when the change was proposed`,
      );
    value = withValue(value, path, after);
    isNew = true;
  }
  return { value: isNew ? checkedOn(value, record, day) : value, isNew };
}

const shown = (value: unknown): string => (value === undefined ? 'not there' : JSON.stringify(value));

/**
 * The text of a data file with an amendment, in the normal form of data files, so that only the amended lines differ.
 */
export function amendText(text: string, amendment: Amendment): Amended {
  const kind = kindOf(amendment.file);
  if (kind === undefined) return { ok: false, why: `no kind of data lives in data/${amendment.file}` };
  try {
    const { value, isNew } = amendValue(JSON.parse(text), amendment);
    return { ok: true, text: isNew ? normalForm(kind, value) : text, isNew };
  } catch (error) {
    // The checker reports a file that cannot be read.
    if (error instanceof SyntaxError) return { ok: false, why: `data/${amendment.file} cannot be read` };
    if (error instanceof RangeError) return { ok: false, why: error.message };
    throw error;
  }
}
