import { editedText } from '../catalog/amend/edited-text.ts';
import { OperatorError } from '../environment/operator-error.ts';
import type { Texts } from './new-actor.ts';

/** A list file with one more entry. */
export interface NewEntry {
  readonly path: string;
  readonly text: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

const idOf = (one: unknown): string => String(Reflect.get(Object(one), 'id'));

/** Adds an entry at the place of its id in a list that is sorted by id, or at the end. */
export function withEntry(
  texts: Texts,
  path: string,
  list: string,
  entry: { readonly id: string; readonly [field: string]: unknown },
  place: 'by id' | 'last',
): NewEntry {
  const text = texts.get(path);
  if (text === undefined) throw new OperatorError(`data/${path} is missing.`);
  const before: unknown = JSON.parse(text);
  const entries: unknown = Reflect.get(Object(before), list);
  if (!Array.isArray(entries)) throw new OperatorError(`data/${path} has no list of ${list}.`);
  const at = place === 'by id' ? entries.findIndex((one) => idOf(one) > entry.id) : -1;
  const after = { ...Object(before), [list]: entries.toSpliced(at < 0 ? entries.length : at, 0, entry) };
  return { path, text: editedText(text, before, after, after), entry };
}
