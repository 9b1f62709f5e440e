import { kinds, type Kind } from '../kinds.ts';
import { itemSchema, shapeAt } from '../shape.ts';
import { tidyText } from './tidy-text.ts';

/** Fields whose text must not be tidied: a changed address leads elsewhere. */
const keptAsIs = new Set(['url', '$schema']);

/** An empty text is as wrong as a blank one, and hides what was meant. */
const tidied = (text: string): string => tidyText(text) || text;

type OfText = (text: string, key: string) => string;

const tidyOf: OfText = (text, key) => (keptAsIs.has(key) ? text : tidied(text));

function inOrder(value: unknown, schema: unknown, key: string, ofText: OfText): unknown {
  if (typeof value === 'string') return ofText(value, key);
  if (Array.isArray(value)) return value.map((item) => inOrder(item, itemSchema(schema), key, ofText));
  if (typeof value !== 'object' || value === null) return value;
  const shape = shapeAt(schema);
  // Records keyed by id are sorted by id, so that two people who each add one rarely conflict at the end of the list.
  const item = itemSchema(schema);
  const keys = shape === undefined && item === undefined ? Object.keys(value) : sorted(Object.keys(value), shape);
  return Object.fromEntries(
    keys.map((name) => [name, inOrder(Reflect.get(value, name), shape?.[name] ?? item, name, ofText)]),
  );
}

function sorted(keys: readonly string[], shape: Readonly<Record<string, unknown>> | undefined): string[] {
  if (shape === undefined) return keys.toSorted((a, b) => (a < b ? -1 : 1));
  const order = Object.keys(shape);
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return keys.toSorted((a, b) => place(a) - place(b));
}

/**
 * The normal form of a data file: fields in schema order, tidy texts, two spaces of indentation, one newline at the
 * end.
 */
export function normalForm(kind: Kind, value: unknown): string {
  return written(inOrder(value, kinds[kind].schema, '', tidyOf));
}

/** The normal form with texts left as they are, because texts have their own rules. */
export const normalLayout = (kind: Kind, value: unknown): string =>
  written(inOrder(value, kinds[kind].schema, '', (text) => text));

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
