import { DoesNotFit, type AmendedPath } from './amendment.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameFields = ['id', 'person', 'company', 'group', 'url'] as const;

/** The name of an item of a list. Some items have several of these fields; the first one counts. */
function nameOf(item: unknown): unknown {
  if (!isFields(item)) return item;
  const field = nameFields.find((name) => name in item);
  return field === undefined ? undefined : item[field];
}

const ambiguous = (name: string): DoesNotFit =>
  new DoesNotFit({
    en: `several items of the list are called "${name}"`,
    ja: `一覧に「${name}」が複数あります`,
    ko: `목록에 ‘${name}’이(가) 여러 개 있습니다`,
  });

/** The index of an item in a list: -1 if no item has the name, undefined if several have it. */
function indexOf(list: readonly unknown[], name: string): number | undefined {
  const found = list.flatMap((item, index) => (nameOf(item) === name ? [index] : []));
  return found.length > 1 ? undefined : (found[0] ?? -1);
}

/** The value at a path, or undefined. Throws DoesNotFit if a name matches several items. */
export function valueAt(root: unknown, [part, ...rest]: AmendedPath): unknown {
  if (part === undefined) return root;
  if (Array.isArray(root)) {
    const index = indexOf(root, part);
    if (index === undefined) throw ambiguous(part);
    return index < 0 ? undefined : valueAt(root[index], rest);
  }
  return isFields(root) && Object.hasOwn(root, part) ? valueAt(root[part], rest) : undefined;
}

/** Lists that are sorted newest first. */
const newestFirst = new Set(['agencies']);

/** Lists that are created with their first item. Other missing parents become objects. */
const lists = new Set(['aliases', 'agencies', 'memberships', 'links', 'sources', 'cast', 'unverified']);

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (isFields(value) && Object.keys(value).length === 0);

function withItem(list: readonly unknown[], name: string, next: unknown, field: string): unknown[] {
  const index = indexOf(list, name);
  if (index === undefined) throw ambiguous(name);
  if (index >= 0) return next === undefined ? list.toSpliced(index, 1) : list.with(index, next);
  if (next === undefined) return [...list];
  return newestFirst.has(field) ? [next, ...list] : [...list, next];
}

/** A copy with another value at the path. A list or object that becomes empty is removed with its last item. */
export function withValue(root: unknown, [part, ...rest]: AmendedPath, value: unknown, field = ''): unknown {
  if (part === undefined) return value;
  if (Array.isArray(root) || (root === undefined && lists.has(field))) {
    const list: readonly unknown[] = Array.isArray(root) ? root : [];
    const index = indexOf(list, part);
    const next = withValue(index === undefined || index < 0 ? undefined : list[index], rest, value);
    return withItem(list, part, next, field);
  }
  const fields: Fields = isFields(root) ? root : {};
  const next = withValue(fields[part], rest, value, part);
  if (!isEmpty(next)) return { ...fields, [part]: next };
  const { [part]: _, ...others } = fields;
  return others;
}
