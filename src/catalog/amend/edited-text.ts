import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { stepsBetween, type Step } from './value-steps.ts';

/** The layout of a file: its indentation per level, and its line ending. */
interface Layout {
  readonly indent: string;
  readonly eol: string;
}

const layoutOf = (text: string): Layout => ({
  indent: /^\{\s*\n([ \t]+)/u.exec(text)?.[1] ?? '  ',
  eol: text.includes('\r\n') ? '\r\n' : '\n',
});

/** New text for the range between two offsets. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const endOf = ({ offset, length }: Node): number => offset + length;

/** The indentation of the line that contains an offset. */
const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/u.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';

/** Whether a child begins a line, instead of following its bracket or predecessor on the same line. */
function beginsLine(text: string, siblings: readonly Node[], index: number, parent: Node): boolean {
  const previous = siblings[index - 1];
  return text.slice(previous === undefined ? parent.offset : endOf(previous), siblings[index]?.offset).includes('\n');
}

const onLines = (value: unknown, { indent, eol }: Layout, base: string): string =>
  JSON.stringify(value, null, indent).replaceAll('\n', `${eol}${base}`);

/** JSON strings contain no line break. */
const onOneLine = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll(/\n\s*/gu, ' ');

const partOf = (node: Node): Node => (node.parent?.type === 'property' ? node.parent : node);

function replacement(text: string, node: Node, value: unknown, layout: Layout): Edit {
  const part = partOf(node);
  const { parent } = part;
  const siblings = parent?.children ?? [];
  const isOnLines = parent === undefined || beginsLine(text, siblings, siblings.indexOf(part), parent);
  const written = isOnLines ? onLines(value, layout, indentAt(text, part.offset)) : onOneLine(value);
  return { start: node.offset, end: endOf(node), text: written };
}

/** Removes a field or an item together with one of the commas around it. */
function removal(node: Node): Edit {
  const part = partOf(node);
  const siblings = part.parent?.children ?? [];
  const index = siblings.indexOf(part);
  const [previous, next] = [siblings[index - 1], siblings[index + 1]];
  if (next !== undefined) return { start: part.offset, end: next.offset, text: '' };
  return { start: previous === undefined ? part.offset : endOf(previous), end: endOf(part), text: '' };
}

/** Inserts a child before the next one, whose line is left alone, or after the last one, with a comma in between. */
function insertion(text: string, parent: Node, index: number, label: string, value: unknown, layout: Layout): Edit {
  const siblings = parent.children ?? [];
  const next = siblings[index];
  const neighbour = next ?? siblings.at(-1);
  const isOnLines = beginsLine(text, siblings, next === undefined ? siblings.length - 1 : index, parent);
  const base = indentAt(text, neighbour?.offset ?? parent.offset);
  const written = `${label}${isOnLines ? onLines(value, layout, base) : onOneLine(value)}`;
  const gap = isOnLines ? `${layout.eol}${base}` : ' ';
  if (next !== undefined) return { start: next.offset, end: next.offset, text: `${written},${gap}` };
  const end = neighbour === undefined ? parent.offset + 1 : endOf(neighbour);
  return { start: end, end, text: neighbour === undefined ? written : `,${gap}${written}` };
}

/** A new field goes after the nearest field that usually precedes it. */
function placeAmong(field: string, order: readonly string[], { children = [] }: Node): number {
  const earlier = new Set<unknown>(order.slice(0, order.indexOf(field)));
  return Math.max(0, ...children.map(({ children: [key] = [] }, index) => (earlier.has(key?.value) ? index + 1 : 0)));
}

function editFor(text: string, root: Node, step: Step, layout: Layout): Edit {
  const found = (path: Step['path']): Node => {
    const node = findNodeAtLocation(root, [...path]);
    if (node === undefined) throw new Error(`the text has no value at ${path.join('.')}`);
    return node;
  };
  if (step.kind === 'set') return replacement(text, found(step.path), step.value, layout);
  if (step.kind === 'remove') return removal(found(step.path));
  const parent = found(step.path.slice(0, -1));
  const last = step.path.at(-1) ?? '';
  return typeof last === 'number'
    ? insertion(text, parent, last, '', step.value, layout)
    : insertion(text, parent, placeAmong(last, step.order, parent), `${JSON.stringify(last)}: `, step.value, layout);
}

function afterStep(text: string, step: Step, layout: Layout): string {
  const root = parseTree(text);
  if (root === undefined) throw new Error('the text is empty');
  const { start, end, text: written } = editFor(text, root, step, layout);
  return `${text.slice(0, start)}${written}${text.slice(end)}`;
}

/**
 * The text of a JSON file with another value. Every line without a change stays as it is, and a change follows the
 * surrounding layout: on one line if its neighbours share one line, otherwise on lines of its own. `ordered` is the new
 * value with its fields in their usual order, which determines the place of a new field.
 */
export function editedText(text: string, before: unknown, after: unknown, ordered: unknown): string {
  // A file on one line has no layout to keep.
  if (!text.trim().includes('\n')) return `${JSON.stringify(ordered, null, 2)}\n`;
  const layout = layoutOf(text);
  return stepsBetween(before, after, ordered).reduce((current, step) => afterStep(current, step, layout), text);
}
