import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withDrawing } from '../scripts/draw-imports.js';
import { circles, importGraph, roomArrows, roomOf, roomTable, typescriptFiles } from '../scripts/imports.js';
import { repositoryRoot } from '../src/environment/root.ts';

const table = roomTable(repositoryRoot);
const files = typescriptFiles(repositoryRoot, ['src', 'commands']);
const graph = importGraph(repositoryRoot, files);

const textOf = (file: string): string => readFileSync(join(repositoryRoot, file), 'utf8');
const filesIn = (rooms: readonly string[]): string[] => files.filter((file) => rooms.includes(roomOf(file)));

describe('the table of rooms in docs/architecture.md', () => {
  test('GIVEN the folders of src and commands THEN the table has a row for each, and for nothing else', () => {
    const folders = readdirSync(join(repositoryRoot, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}`);
    expect(table.map(({ room }) => room).toSorted()).toEqual(['commands', ...folders].toSorted());
  });

  test.each(table)('GIVEN $room THEN it may import only rooms below it', ({ room, mayImport }) => {
    const below = new Set(table.slice(table.findIndex((row) => row.room === room) + 1).map((row) => row.room));
    expect(mayImport.filter((name) => !below.has(name))).toEqual([]);
  });

  test.each(table)('GIVEN the files of $room THEN they import exactly the rooms of its row', ({ room, mayImport }) => {
    const imported = roomArrows(graph).get(room) ?? new Set();
    expect([...imported].toSorted()).toEqual([...mayImport].toSorted());
  });
});

test('GIVEN the drawing in docs/architecture.md THEN it is the one of today (npm run docs:imports)', () => {
  const page = textOf('docs/architecture.md');
  expect(page).toBe(withDrawing(repositoryRoot, page));
});

/** Between these rooms only the named files are open: the type of a command, what a picture shows, what a search found. */
const narrowDoors = [
  { from: 'src/bot', to: 'commands', files: ['commands/command.ts'] },
  { from: 'src/cards', to: 'src/pictures', files: ['src/pictures/spec.ts', 'src/pictures/theme.ts'] },
  { from: 'src/cards', to: 'src/search', files: ['src/search/result.ts'] },
  { from: 'commands', to: 'src/pictures', files: ['src/pictures/draw.ts'] },
] as const;

describe('the narrow doors between rooms', () => {
  test.each(narrowDoors)('GIVEN $from THEN of $to it imports only $files', ({ from, to, files: open }) => {
    const through = filesIn([from]).flatMap((file) => (graph.get(file) ?? []).filter((path) => roomOf(path) === to));
    expect([...new Set(through)].toSorted()).toEqual(open.toSorted());
  });
});

describe('the files of the house', () => {
  test('GIVEN any import, of a type too THEN no files import each other in a circle', () => {
    expect(circles(graph)).toEqual([]);
  });

  test('GIVEN the rooms that know the catalog and people THEN none of them imports a Discord library', () => {
    const rooms = ['catalog', 'search', 'questions', 'insights', 'follow', 'state', 'language'].map(
      (name) => `src/${name}`,
    );
    const strays = filesIn(rooms).filter((file) => /from '(?:discord|@discordjs)/u.test(textOf(file)));
    expect(strays).toEqual([]);
  });

  test('GIVEN commands and cards THEN none of them knows a transport', () => {
    const strays = filesIn(['commands', 'src/cards']).filter((file) =>
      /\b(?:Client|REST|fetch|node:http)\b/u.test(textOf(file)),
    );
    expect(strays).toEqual([]);
  });

  test('GIVEN a command THEN its card is made in src/cards', () => {
    const own = filesIn(['commands'])
      .filter((file) => /\bembeds: \[\{(?!\s*\.\.\.)/u.test(textOf(file)))
      .map((file) => `${file}: move its card to src/cards/`);
    expect(own).toEqual([]);
  });

  test('GIVEN any file but a list of words THEN it has at most 200 lines', () => {
    const long = files
      .filter((file) => roomOf(file) !== 'src/language')
      .map((file) => ({ file, lines: textOf(file).split('\n').length }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });
});
