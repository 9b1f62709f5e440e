// Draws which room imports which into docs/architecture.md: `npm run docs:imports`. A test fails when the drawing is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { circles, importGraph, roomArrows, roomTable, typescriptFiles } from './imports.js';

const begin = '<!-- imports: made by npm run docs:imports -->';
const end = '<!-- /imports -->';

const name = (room) => room.replace('src/', '');

/** The rooms from the top, and each arrow between two of them. */
function arrowsOf(root) {
  const files = typescriptFiles(root, ['src', 'commands']);
  const graph = importGraph(root, files);
  const arrows = roomArrows(graph);
  const order = roomTable(root).map(({ room }) => room);
  const from = (rooms) => (room) => rooms.filter((other) => arrows.get(room)?.has(other));
  return {
    files,
    graph,
    order,
    all: order.flatMap((room) => from(order)(room).map((other) => [room, other])),
    upward: order.flatMap((room, index) => from(order.slice(0, index))(room)),
  };
}

/** The page with the current imports drawn in. */
export function withDrawing(root, page) {
  const lines = arrowsOf(root).all.map(([room, other]) => `  ${name(room)} --> ${name(other)}`);
  const drawing = `${begin}\n\n\`\`\`mermaid\nflowchart TD\n${lines.join('\n')}\n\`\`\`\n\n${end}`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error('docs/architecture.md has lost the marks around its drawing');
  return page.slice(0, from) + drawing + page.slice(to + end.length);
}

/**
 * A summary of the layout in one line. It changes with every file, so it is printed instead of written into the page.
 */
function figures(root) {
  const { files, graph, order, all, upward } = arrowsOf(root);
  const lengths = files
    .map((file) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length)
    .toSorted((a, b) => a - b);
  return (
    `${order.length} rooms, ${all.length} arrows, ${upward.length} upward, ${circles(graph).length} circles of files; ` +
    `${files.length} files, ${lengths[Math.floor(lengths.length / 2)]} lines in the middle, ${lengths.at(-1)} in the longest.`
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const path = join(root, 'docs', 'architecture.md');
  writeFileSync(path, withDrawing(root, readFileSync(path, 'utf8')));
  console.log(figures(root));
}
