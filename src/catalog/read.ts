import { readFile as readFileCallingBack } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { filesOfOtherRooms, type ParsedFile } from './kinds.ts';
import { parseText, parseValue, type Parsed } from './parse.ts';
import type { Problem } from './problem.ts';

export interface Reading {
  readonly files: readonly ParsedFile[];
  readonly problems: readonly Problem[];
  /** Files that have problems: what they define is not known. */
  readonly brokenPaths: readonly string[];
}

/** Paths of all data files, relative to the folder, with forward slashes, sorted. */
export async function dataFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/**
 * lowdb's adapter does the reading. Not its preset: under NODE_ENV=test, which vitest sets, the preset silently becomes
 * an empty store in memory. It hands an absent file back as null, and a fault in the JSON as a SyntaxError without a line.
 */
async function readJson(path: string): Promise<unknown> {
  const store = new Low<unknown>(new JSONFile<unknown>(path), null);
  await store.read();
  return store.data;
}

/** For 500 small files three times as fast as the one of node:fs/promises, which opens a FileHandle for each (9 to 30 ms). */
const readFile = promisify(readFileCallingBack);

/** Files that are open at once: hosts allow 1,024 or more, and a hundred thousand at once ended in EMFILE. */
const mostOpen = 256;

/** The results in the order of the items, so many of them under way at a time. */
async function eachOf<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += mostOpen) {
    results.push(...(await Promise.all(items.slice(from, from + mostOpen).map(work))));
  }
  return results;
}

/** The texts of all data files by path, as they are. */
export async function readTexts(folder: string): Promise<Map<string, string>> {
  const paths = await dataFiles(folder);
  const texts = await eachOf(paths, (path) => readFile(join(folder, path), 'utf8'));
  return new Map(paths.map((path, index) => [path, texts[index] ?? '']));
}

interface Read {
  readonly text: string;
  readonly parsed: Parsed;
}

/** What was read before, by path: a reload parses only the files whose text is another one. */
export type Memory = Map<string, Read>;

/**
 * The text is read before the value, so that a file that is saved in between leaves an old text with a new value and
 * never the other way round: the next look then finds another text, and reads the file again.
 */
async function readOne(folder: string, path: string, before: Read | undefined): Promise<Read> {
  const absolute = join(folder, path);
  const text = await readFile(absolute, 'utf8');
  if (before?.text === text) return before;
  try {
    return { text, parsed: parseValue(path, text, await readJson(absolute)) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const broken = await readFile(absolute, 'utf8');
    return { text: broken, parsed: parseText(path, broken) };
  }
}

/** Reads every data file and checks each against its schema; all faults are reported, not the first. */
export async function readData(folder: string, memory: Memory = new Map()): Promise<Reading> {
  const paths = (await dataFiles(folder)).filter((path) => !filesOfOtherRooms.includes(path));
  const results = await eachOf(paths, (path) => readOne(folder, path, memory.get(path)));
  memory.clear();
  for (const [index, read] of results.entries()) memory.set(paths[index] ?? '', read);
  return {
    files: results.flatMap(({ parsed }) => parsed.file ?? []),
    problems: results.flatMap(({ parsed }) => parsed.problems),
    brokenPaths: paths.filter((_path, index) => results[index]?.parsed.file === undefined),
  };
}
