import { isDeepStrictEqual } from 'node:util';
import type { FieldPath } from '../place.ts';

/** One step in turning a JSON value into another. Steps apply in order, each to the result of the one before. */
export type Step =
  | { readonly kind: 'set'; readonly path: FieldPath; readonly value: unknown }
  /** `order` holds the fields of the object around a new field in their usual order; empty for an item of an array. */
  | { readonly kind: 'insert'; readonly path: FieldPath; readonly value: unknown; readonly order: readonly string[] }
  | { readonly kind: 'remove'; readonly path: FieldPath };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  (Array.isArray(value) && value.length === 0) || (isFields(value) && Object.keys(value).length === 0);

function stepsOfFields(before: Fields, after: Fields, ordered: unknown, path: FieldPath): Step[] {
  const order = Object.keys(isFields(ordered) ? ordered : after);
  const inOrder = (key: string): unknown => (isFields(ordered) ? ordered[key] : undefined);
  const changed = Object.keys(before)
    .filter((key) => key in after)
    .flatMap((key) => stepsBetween(before[key], after[key], inOrder(key), [...path, key]));
  const added = order
    .filter((key) => !(key in before))
    .map((key): Step => ({ kind: 'insert', path: [...path, key], value: inOrder(key) ?? after[key], order }));
  const removed = Object.keys(before)
    .filter((key) => !(key in after))
    .map((key): Step => ({ kind: 'remove', path: [...path, key] }));
  // Additions come first, because an object without fields no longer shows its layout.
  return [...changed, ...added, ...removed];
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
  const removed = Array.from({ length: Math.max(0, gone - come) }, (_, index): Step => ({
    kind: 'remove',
    path: at(gone - 1 - index),
  }));
  const added = restAfter.slice(gone, come).map((item, index): Step => {
    return { kind: 'insert', path: at(gone + index), value: orderedAt(gone + index) ?? item, order: [] };
  });
  return [...changed, ...removed, ...added];
}

/** The steps from `before` to `after`. `ordered` is `after` with the fields of each object in their usual order. */
export function stepsBetween(before: unknown, after: unknown, ordered: unknown, path: FieldPath = []): Step[] {
  if (isDeepStrictEqual(before, after)) return [];
  // Empty brackets show no layout, so an emptied or newly filled value is written anew.
  const isGrownOrGone = isEmpty(before) || isEmpty(after);
  if (!isGrownOrGone && isFields(before) && isFields(after)) return stepsOfFields(before, after, ordered, path);
  if (!isGrownOrGone && Array.isArray(before) && Array.isArray(after))
    return stepsOfItems(before, after, ordered, path);
  return [{ kind: 'set', path, value: ordered ?? after }];
}
