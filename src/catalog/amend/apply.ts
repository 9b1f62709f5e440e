import { isDeepStrictEqual } from 'node:util';
import { DoesNotFit, type AmendedPath, type Amendment, type FieldChange, type SetAside } from './amendment.ts';
import { valueAt, withValue } from './value.ts';

export interface Applied {
  readonly value: unknown;
  /** The ids of the amendments that were applied. */
  readonly applied: readonly string[];
  /** The ids of the amendments that the value already contained. */
  readonly contained: readonly string[];
  readonly setAside: readonly SetAside[];
}

/** An amendment moves the date of the last check forward, never back. */
function checkedOn(root: unknown, record: AmendedPath, day: string): unknown {
  const path = [...record, 'checked'];
  const inRecord = valueAt(root, path);
  const target = typeof inRecord === 'string' ? path : ['checked'];
  const before = valueAt(root, target);
  return typeof before === 'string' && before < day ? withValue(root, target, day) : root;
}

const shown = (value: unknown, nothing: string): string => (value === undefined ? nothing : JSON.stringify(value));

function changedSince({ path, before }: FieldChange, now: unknown): DoesNotFit {
  const field = path.join('.');
  return new DoesNotFit({
    en: `${field} is ${shown(now, 'not there')} by now, and was ${shown(before, 'not there')} when the change was proposed`,
    ja: `${field}：提案のときは${shown(before, '空')}でしたが、今は${shown(now, '空')}です`,
    ko: `${field}: 제안할 때는 ${shown(before, '빈칸')}이었지만 지금은 ${shown(now, '빈칸')}입니다`,
  });
}

/** Applies the changes. Throws DoesNotFit if a value is neither the old nor the new one. */
function withChanges(root: unknown, { changes, record, day }: Amendment): unknown {
  let value = root;
  for (const change of changes) {
    const { path, before, after } = change;
    const now = valueAt(value, path);
    if (isDeepStrictEqual(now, after)) continue;
    if (!isDeepStrictEqual(now, before)) throw changedSince(change, now);
    value = withValue(value, path, after);
  }
  return value === root ? root : checkedOn(value, record, day);
}

/** The value before an amendment; undefined if it does not contain all of the changes. */
function before(root: unknown, { changes }: Amendment): { readonly value: unknown } | undefined {
  try {
    let value = root;
    for (const change of changes.toReversed()) {
      if (!isDeepStrictEqual(valueAt(value, change.path), change.after)) return undefined;
      value = withValue(value, change.path, change.before);
    }
    return { value };
  } catch (error) {
    if (error instanceof DoesNotFit) return undefined;
    throw error;
  }
}

/**
 * The amendments that the value already contains. Searches from the last to the first and undoes each one found: if two
 * changed the same date in a file, only the later one is visible.
 */
function containedIn(root: unknown, amendments: readonly Amendment[]): ReadonlySet<string> {
  const found = new Set<string>();
  let value = root;
  for (const amendment of amendments.toReversed()) {
    const earlier = before(value, amendment);
    if (earlier === undefined) continue;
    found.add(amendment.id);
    ({ value } = earlier);
  }
  return found;
}

/** Applies amendments of one file in their order. One that no longer fits is set aside; the others still apply. */
export function applyAmendments(root: unknown, amendments: readonly Amendment[]): Applied {
  const contained = containedIn(root, amendments);
  const applied: string[] = [];
  const setAside: SetAside[] = [];
  let value = root;
  for (const amendment of amendments) {
    if (contained.has(amendment.id)) continue;
    try {
      value = withChanges(value, amendment);
      applied.push(amendment.id);
    } catch (error) {
      if (!(error instanceof DoesNotFit)) throw error;
      setAside.push({ id: amendment.id, why: error.why });
    }
  }
  return { value, applied, contained: [...contained], setAside };
}
