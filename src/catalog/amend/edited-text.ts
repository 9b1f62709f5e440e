import { applyEdits, modify, type FormattingOptions } from 'jsonc-parser';
import { isDeepStrictEqual } from 'node:util';
import type { FieldPath } from '../place.ts';

/** A value to set, or to remove if it is undefined. */
interface Step {
  readonly path: FieldPath;
  readonly value: unknown;
  readonly isInsertion: boolean;
  /** The fields of the object around it in their usual order. */
  readonly order: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  (Array.isArray(value) && value.length === 0) || (isFields(value) && Object.keys(value).length === 0);

function stepsOfFields(before: Fields, after: Fields, ordered: unknown, path: FieldPath): Step[] {
  const order = Object.keys(isFields(ordered) ? ordered : after);
  const inOrder = (key: string): unknown => (isFields(ordered) ? ordered[key] : undefined);
  return [...new Set([...Object.keys(before), ...order])].flatMap((key) =>
    key in before && key in after
      ? stepsBetween(before[key], after[key], inOrder(key), [...path, key])
      : [{ path: [...path, key], value: inOrder(key) ?? after[key], isInsertion: false, order }],
  );
}

/** The number of equal items at the beginning of both lists. */
function sameFrom(one: readonly unknown[], other: readonly unknown[]): number {
  const different = one.findIndex((item, index) => !isDeepStrictEqual(item, other[index]));
  return different < 0 ? Math.min(one.length, other.length) : different;
}

function stepsOfItems(
  before: readonly unknown[],
  after: readonly unknown[],
  ordered: unknown,
  path: FieldPath,
): Step[] {
  const start = sameFrom(before, after);
  const [restBefore, restAfter] = [before.slice(start), after.slice(start)];
  const end = sameFrom(restBefore.toReversed(), restAfter.toReversed());
  const [gone, come] = [restBefore.length - end, restAfter.length - end];
  const at = (index: number): FieldPath => [...path, start + index];
  const orderedAt = (index: number): unknown => (Array.isArray(ordered) ? ordered[start + index] : undefined);
  const changed = restAfter
    .slice(0, Math.min(gone, come))
    .flatMap((item, index) => stepsBetween(restBefore[index], item, orderedAt(index), at(index)));
  const removed = Array.from({ length: Math.max(0, gone - come) }, (_, index): Step => {
    return { path: at(gone - 1 - index), value: undefined, isInsertion: false, order: [] };
  });
  const added = restAfter.slice(gone, come).map((_item, index): Step => {
    return {
      path: at(gone + index),
      value: orderedAt(gone + index) ?? restAfter[gone + index],
      isInsertion: true,
      order: [],
    };
  });
  return [...changed, ...removed, ...added];
}

function stepsBetween(before: unknown, after: unknown, ordered: unknown, path: FieldPath): Step[] {
  if (isDeepStrictEqual(before, after)) return [];
  // Without their first item, brackets are written on one line.
  const isGrownOrGone = isEmpty(before) || isEmpty(after);
  if (!isGrownOrGone && isFields(before) && isFields(after)) return stepsOfFields(before, after, ordered, path);
  if (!isGrownOrGone && Array.isArray(before) && Array.isArray(after))
    return stepsOfItems(before, after, ordered, path);
  return [{ path, value: ordered ?? after, isInsertion: false, order: [] }];
}

/** Inserts a new field after the nearest of the fields that usually precede it. */
function placeOf(field: string, order: readonly string[], present: readonly string[]): number {
  const earlier = new Set(order.slice(0, order.indexOf(field)));
  return Math.max(0, ...present.map((key, index) => (earlier.has(key) ? index + 1 : 0)));
}

function layoutOf(text: string): FormattingOptions {
  const indent = /^\{\s*\n([ \t]+)/u.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/**
 * The text of a JSON file with another value. Unchanged parts keep their lines, layout and order of fields. `ordered` is the
 * new value with its fields in their usual order, which determines the place of a new field.
 */
export function editedText(text: string, before: unknown, after: unknown, ordered: unknown): string {
  // A file on one line has no lines to keep, and jsonc-parser breaks it up as it edits.
  if (!text.trim().includes('\n')) return `${JSON.stringify(ordered, null, 2)}\n`;
  const formattingOptions = layoutOf(text);
  return stepsBetween(before, after, ordered, []).reduce(
    (current, { path, value, isInsertion, order }) =>
      applyEdits(
        current,
        modify(current, [...path], value, {
          formattingOptions,
          isArrayInsertion: isInsertion,
          getInsertionIndex: (present) => placeOf(String(path.at(-1)), order, present),
        }),
      ),
    text,
  );
}
