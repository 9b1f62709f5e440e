import { parseTree, type Node } from 'jsonc-parser';
import { pick, type Random } from './random.ts';

export const editKinds = [
  'delete a character',
  'swap two values',
  'rename an id',
  'change a type',
  'truncate',
] as const;
export type EditKind = (typeof editKinds)[number];

/** One typing mistake. */
export interface Edit {
  readonly kind: EditKind;
  readonly text: string;
  /** The offset of the edit in the new text. */
  readonly offsets: readonly number[];
  /** The ids that the edit removed, and those that replace them. */
  readonly ids: readonly string[];
}

/** A text with the places that edits choose from. */
export interface Target {
  readonly text: string;
  /** Values that are neither lists nor objects. */
  readonly leaves: readonly Node[];
  /** Values of any kind, except the root. */
  readonly values: readonly Node[];
  /** Strings and keys that look like ids. */
  readonly ids: readonly Node[];
}

const isIdLike = ({ type, value }: Node): boolean =>
  type === 'string' && typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value);

const keyedById = new Set(['bibliography', 'terms']);

export function targetOf(text: string): Target {
  const leaves: Node[] = [];
  const values: Node[] = [];
  const ids: Node[] = [];
  const visit = (node: Node, isKeyedById: boolean): void => {
    if (node.type === 'property') {
      const [key, value] = node.children ?? [];
      if (key === undefined || value === undefined) return;
      if (isKeyedById) ids.push(key);
      values.push(value);
      visit(value, keyedById.has(String(key.value)));
    } else if (node.type === 'object') for (const child of node.children ?? []) visit(child, isKeyedById);
    else if (node.type === 'array')
      for (const child of node.children ?? []) {
        values.push(child);
        visit(child, false);
      }
    else {
      leaves.push(node);
      if (isIdLike(node)) ids.push(node);
    }
  };
  const root = parseTree(text);
  if (root !== undefined) visit(root, false);
  return { text, leaves, values, ids };
}

const replaced = (text: string, { offset, length }: Node, by: string): string =>
  text.slice(0, offset) + by + text.slice(offset + length);

function deleteCharacter({ text }: Target, random: Random): Edit {
  const offset = Math.floor(random() * text.length);
  return {
    kind: 'delete a character',
    text: text.slice(0, offset) + text.slice(offset + 1),
    offsets: [offset],
    ids: [],
  };
}

function swapValues({ text, leaves }: Target, random: Random): Edit | undefined {
  const [one, other] = [pick(leaves, random), pick(leaves, random)];
  if (one === undefined || other === undefined || one === other) return undefined;
  const [first, second] = one.offset < other.offset ? [one, other] : [other, one];
  const raw = (node: Node): string => text.slice(node.offset, node.offset + node.length);
  return {
    kind: 'swap two values',
    text: replaced(replaced(text, second, raw(first)), first, raw(second)),
    offsets: [first.offset, second.offset + second.length - first.length],
    ids: [first, second].flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  };
}

function renameId({ text, ids }: Target, random: Random): Edit | undefined {
  const node = pick(ids, random);
  if (node === undefined) return undefined;
  const id = String(node.value);
  const at = Math.floor(random() * id.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const other = pick(
    [`${id}${letter}`, id.slice(0, at) + letter + id.slice(at + 1), id.slice(0, at) + id.slice(at + 1)],
    random,
  );
  if (other === undefined || other === id) return undefined;
  return { kind: 'rename an id', text: replaced(text, node, `"${other}"`), offsets: [node.offset], ids: [id, other] };
}

const otherTypes: Readonly<Record<string, readonly string[]>> = {
  string: ['7', 'null', 'true', '[]', '{}'],
  number: ['"7"', 'null', '[7]'],
  boolean: ['"true"', 'null', '1'],
  array: ['{}', '"x"', 'null'],
  object: ['[]', '"x"', '7', 'null'],
};

function changeType({ text, values }: Target, random: Random): Edit | undefined {
  const node = pick(values, random);
  const other = node && pick(otherTypes[node.type] ?? [], random);
  if (node === undefined || other === undefined) return undefined;
  return { kind: 'change a type', text: replaced(text, node, other), offsets: [node.offset], ids: [] };
}

function truncate({ text }: Target, random: Random): Edit {
  const offset = Math.floor(random() * text.length);
  return { kind: 'truncate', text: text.slice(0, offset), offsets: [offset], ids: [] };
}

const edits: Readonly<Record<EditKind, (target: Target, random: Random) => Edit | undefined>> = {
  'delete a character': deleteCharacter,
  'swap two values': swapValues,
  'rename an id': renameId,
  'change a type': changeType,
  truncate,
};

/** A random edit that changes the text. */
export function randomEdit(target: Target, random: Random): Edit {
  for (;;) {
    const kind = pick(editKinds, random);
    const edit = kind && edits[kind](target, random);
    if (edit !== undefined && edit.text !== target.text) return edit;
  }
}
