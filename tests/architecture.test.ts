import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../src/root.ts';

/**
 * Which room may import which (docs/architecture.md). A type-only import counts like any other, but for one: the bot and
 * its responses name the type of a command, never a command.
 */
const rooms: readonly { readonly room: string; readonly mayImport: readonly string[] }[] = [
  { room: 'src/catalog', mayImport: ['src/catalog'] },
  { room: 'src/search', mayImport: ['src/search', 'src/catalog'] },
  { room: 'src/derived', mayImport: ['src/derived', 'src/catalog'] },
  { room: 'src/trend', mayImport: ['src/trend', 'src/catalog'] },
  { room: 'src/pictures', mayImport: ['src/pictures', 'src/root.ts'] },
  {
    room: 'src/questions',
    mayImport: [
      'src/questions',
      'src/catalog',
      'src/search',
      'src/language/language.ts',
      'src/language/date.ts',
      'src/language/canonical.ts',
    ],
  },
  {
    room: 'src/community',
    mayImport: ['src/community', 'src/catalog', 'src/quiz', 'src/search/clean.ts', 'src/language/language.ts'],
  },
  {
    room: 'src/digest',
    mayImport: ['src/digest', 'src/catalog', 'src/community', 'src/language/language.ts'],
  },
  { room: 'src/quiz', mayImport: ['src/quiz', 'src/catalog', 'src/language/language.ts'] },
  { room: 'src/language', mayImport: ['src/language', 'src/catalog/schema', 'src/root.ts'] },
  {
    room: 'src/cards',
    mayImport: [
      'src/cards',
      'src/catalog',
      'src/community',
      'src/derived',
      'src/language',
      'src/pictures/spec.ts',
      'src/pictures/theme.ts',
      'src/questions',
      'src/quiz',
      'src/search/answer.ts',
      'src/trend',
    ],
  },
  {
    room: 'commands',
    mayImport: [
      'commands',
      'src/catalog',
      'src/search',
      'src/questions',
      'src/quiz',
      'src/community',
      'src/derived',
      'src/cards',
      'src/language',
      'src/pictures/draw.ts',
    ],
  },
  {
    room: 'src/bot',
    mayImport: [
      'src/bot',
      'commands/command.ts',
      'src/cards',
      'src/catalog/catalog.ts',
      'src/language',
      'src/search/answer.ts',
      'src/questions/asker.ts',
      'src/community',
      'src/digest',
    ],
  },
  { room: 'src/registration', mayImport: ['src/registration'] },
  { room: 'src/doors', mayImport: ['src/doors', 'src/bot', 'src/config.ts', 'src/root.ts', 'src/cards/reply.ts'] },
];

function typescriptFiles(folder: string): string[] {
  return readdirSync(join(repositoryRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(repositoryRoot, join(entry.parentPath, entry.name)));
}

/** Local modules that a file imports, as paths from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(repositoryRoot, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)].map(([, path]) => join(dirname(file), path ?? ''));
}

const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

describe('the rooms of the house', () => {
  test.each(rooms)('GIVEN a file of $room THEN it imports only what lies below it', ({ room, mayImport }) => {
    const files = typescriptFiles(room);
    expect(files.length).toBeGreaterThan(0);
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => !mayImport.some((place) => isWithin(path, place)))
        .map((path) => `${file} imports ${path}`),
    );
    expect(strays).toEqual([]);
  });

  test('GIVEN catalog, search, questions, community and language THEN none of them knows Discord', () => {
    const strays = [
      'src/catalog',
      'src/derived',
      'src/trend',
      'src/search',
      'src/questions',
      'src/community',
      'src/language',
    ]
      .flatMap(typescriptFiles)
      .filter((file) => /from '(?:discord|@discordjs)/u.test(readFileSync(join(repositoryRoot, file), 'utf8')));
    expect(strays).toEqual([]);
  });

  test('GIVEN commands and cards THEN none of them knows a transport', () => {
    const strays = ['commands', 'src/cards']
      .flatMap(typescriptFiles)
      .filter((file) => /\b(?:Client|REST|fetch|node:http)\b/u.test(readFileSync(join(repositoryRoot, file), 'utf8')));
    expect(strays).toEqual([]);
  });

  test('GIVEN any file of the bot THEN it holds one idea: 200 lines at the most', () => {
    const long = ['src', 'commands']
      .flatMap(typescriptFiles)
      .filter((file) => !file.includes('/words/') && !file.startsWith('src/language/'))
      .map((file) => ({ file, lines: readFileSync(join(repositoryRoot, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });
});
