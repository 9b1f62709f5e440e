import { kinds, type ParsedFile } from '../kinds.ts';
import type { FieldPath } from '../place.ts';
import { itemSchema, schemaAt, shapeAt } from '../shape.ts';
import { valueAt } from '../value-at.ts';
import { jsonOf, rewritten, withAt, type DataChange } from './data-change.ts';
import { findRecord, referencesTo, type FoundRecord } from './find-record.ts';
import { mergedRecord } from './merge-records.ts';

type Merged = DataChange | { readonly fault: 'no-record' | 'same' | 'other-way' };

const hasOwnFile = ({ path }: FoundRecord): boolean => path.length === 0;

/** The list in which a moved reference would repeat a person, and the place of the reference in it. */
function repeatedIn(value: unknown, place: FieldPath, kept: string): FieldPath | undefined {
  const at = place.findLastIndex((part) => typeof part === 'number');
  const list = at < 0 ? undefined : valueAt(value, place.slice(0, at));
  if (!Array.isArray(list)) return undefined;
  const rest = place.slice(at + 1);
  return list.some((item) => valueAt(item, rest) === kept) ? place.slice(0, at + 1) : undefined;
}

/**
 * Moves every reference in a value. A person who would occur twice in one cast or list keeps the entry of the kept
 * record.
 */
function withReferences(value: unknown, places: readonly FieldPath[], kept: string): unknown {
  // From the last to the first, so that a removal does not shift the remaining places.
  return places.toReversed().reduce((all, place) => {
    const repeated = repeatedIn(all, place, kept);
    return repeated === undefined ? withAt(all, place, kept) : withAt(all, repeated, undefined);
  }, value);
}

function fieldsOf({ file, path }: FoundRecord): ReadonlySet<string> {
  const schema: unknown = schemaAt(kinds[file.kind].schema, path);
  return new Set(Object.keys(shapeAt(schema) ?? shapeAt(itemSchema(schema)) ?? {}));
}

/** The sources of a deleted file, which the kept record cites from now on. */
function withBibliography(value: unknown, gone: ParsedFile): unknown {
  const pages: unknown = valueAt(jsonOf(gone), ['bibliography']);
  if (pages === undefined) return value;
  return withAt(value, ['bibliography'], { ...Object(pages), ...Object(valueAt(value, ['bibliography'])) });
}

/** Merges two records of the same person. The first id stays; the second becomes one of its former ids. */
export function mergePeople(files: readonly ParsedFile[], keptId: string, goneId: string): Merged {
  const [kept, gone] = [findRecord(files, keptId), findRecord(files, goneId)];
  if (kept?.target !== 'person' || gone?.target !== 'person') return { fault: 'no-record' };
  if (keptId === goneId) return { fault: 'same' };
  if (hasOwnFile(gone) && !hasOwnFile(kept)) return { fault: 'other-way' };
  const record = mergedRecord(
    Object(valueAt(jsonOf(kept.file), kept.path)),
    Object(valueAt(jsonOf(gone.file), gone.path)),
    fieldsOf(kept),
  );
  const texts = new Map<string, string>();
  let moved = 0;
  for (const file of files) {
    if (file === gone.file && hasOwnFile(gone)) continue;
    let value = jsonOf(file);
    if (file === kept.file) value = withAt(value, kept.path, record);
    const places = referencesTo(file, 'person', goneId).filter((place) => valueAt(value, place) === goneId);
    moved += places.length;
    value = withReferences(value, places, keptId);
    if (file === gone.file) value = withAt(value, gone.path, undefined);
    if (file === kept.file && hasOwnFile(gone)) value = withBibliography(value, gone.file);
    const text = rewritten(file, value);
    if (text !== file.text) texts.set(file.path, text);
  }
  return { files: texts, removed: hasOwnFile(gone) ? [gone.file.path] : [], moved };
}
