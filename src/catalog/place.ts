import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';

export type FieldPath = readonly (string | number)[];

export interface Place {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset in a text; CRLF counts as one line end. */
export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** `cast[2].person` */
export function fieldName(path: FieldPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./u, '');
}

/** Locates fields in one JSON text. A missing required field is reported at the nearest enclosing value. */
export function locator(text: string): (path: FieldPath) => Place {
  const root = parseTree(text);
  return (path) => {
    if (root === undefined) return { line: 1, column: 1 };
    let node: Node | undefined;
    for (let length = path.length; node === undefined && length >= 0; length -= 1) {
      node = findNodeAtLocation(root, path.slice(0, length));
    }
    return placeOf(text, (node ?? root).offset);
  };
}

/** The place of a key itself, for a key that should not be there. */
export function keyPlace(text: string, path: FieldPath, key: string): Place {
  const root = parseTree(text);
  const object = root && findNodeAtLocation(root, [...path]);
  const property = object?.children?.find((child) => child.children?.[0]?.value === key);
  return property === undefined ? locator(text)(path) : placeOf(text, property.offset);
}
