// Reads which room of the repository imports which. The architecture test and the drawing in docs/architecture.md use it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const importPattern = /(?:from|import)\s*\(?\s*'(\.[^']+)'/gu;

/** All TypeScript files under the folders, as paths from the root with forward slashes. */
export function typescriptFiles(root, folders) {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
    )
    .toSorted();
}

/** The local modules that each file imports, type-only imports included. */
export function importGraph(root, files) {
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const targets = [...text.matchAll(importPattern)].map(([, path]) =>
        join(dirname(file), path).split(sep).join('/'),
      );
      return [file, [...new Set(targets)]];
    }),
  );
}

/** The room of a file is `commands`, or its first two folders: `src/cards`. */
export function roomOf(file) {
  const [first, second] = file.split('/');
  return first === 'src' ? `src/${second}` : (first ?? file);
}

/** Each room with the other rooms that its files import. */
export function roomArrows(graph) {
  const arrows = new Map();
  for (const [file, targets] of graph) {
    const room = roomOf(file);
    const known = arrows.get(room) ?? new Set();
    for (const target of targets) if (roomOf(target) !== room) known.add(roomOf(target));
    arrows.set(room, known);
  }
  return arrows;
}

/** Groups of files that import each other in a circle (Tarjan's strongly connected components of two files or more). */
export function circles(graph) {
  const found = [];
  const index = new Map();
  const low = new Map();
  const stack = [];
  const visit = (file) => {
    index.set(file, index.size);
    low.set(file, index.get(file));
    stack.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!graph.has(target)) continue;
      if (!index.has(target)) {
        visit(target);
        low.set(file, Math.min(low.get(file), low.get(target)));
      } else if (stack.includes(target)) low.set(file, Math.min(low.get(file), index.get(target)));
    }
    if (low.get(file) !== index.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1) found.push(group.toSorted((a, b) => (a < b ? -1 : 1)));
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return found;
}

/** The rows of the table of rooms in docs/architecture.md, from the top: the room, and what it may import. */
export function roomTable(root) {
  const text = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
  const [, table = ''] = /<!-- rooms -->([\s\S]*?)<!-- \/rooms -->/u.exec(text) ?? [];
  return table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [, place = '', , mayImport = ''] = line.split('|').map((cell) => cell.trim());
      const [, room = ''] = /^`([^`]+)`/u.exec(place) ?? [];
      return { room, mayImport: [...mayImport.matchAll(/`([^`]+)`/gu)].map(([, name]) => name) };
    });
}
