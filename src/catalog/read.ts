import { join, relative, sep } from 'node:path';
import { Low } from 'lowdb';
import { filesIn } from './files-in.ts';
import { filesOfOtherRooms, type ParsedFile } from './kinds.ts';
import { unreadName } from './misplaced.ts';
import { parseText, type Parsed } from './parse.ts';
import type { PassedTexts } from './passed.ts';
import type { Problem } from './problem.ts';
import { readFile, textOrProblem } from './text-or-problem.ts';

export interface Reading {
  readonly files: readonly ParsedFile[];
  readonly problems: readonly Problem[];
  /** Unreadable files, whose definitions are unknown. */
  readonly brokenPaths: readonly string[];
}

/** The paths of all files relative to the folder, with forward slashes, sorted. */
async function allFiles(folder: string): Promise<string[]> {
  return (await filesIn(folder)).map((path) => relative(folder, path).split(sep).join('/')).toSorted();
}

const dataFiles = async (folder: string): Promise<string[]> =>
  (await allFiles(folder)).filter((path) => unreadName(path) === undefined);

/** The text of one data file; undefined if the file does not exist. */
export async function readDataFile(folder: string, path: string): Promise<string | undefined> {
  return readFile(join(folder, path), 'utf8').catch(() => undefined);
}

/**
 * The maximum number of open files: hosts allow 1,024 or more, and opening a hundred thousand at once failed with
 * EMFILE.
 */
const mostOpen = 256;

/** Maps items with limited concurrency; the results keep the order of the items. */
async function eachOf<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += mostOpen) {
    results.push(...(await Promise.all(items.slice(from, from + mostOpen).map(work))));
  }
  return results;
}

/** The raw texts of all files, by path. The check reports ignored files by them. */
export async function readTexts(folder: string): Promise<Map<string, string>> {
  const paths = await allFiles(folder);
  const texts = await eachOf(paths, (path) => readFile(join(folder, path), 'utf8'));
  return new Map(paths.map((path, index) => [path, texts[index] ?? '']));
}

interface Read {
  readonly text: string;
  readonly parsed: Parsed;
}

/** Returns the text that replaces a file's own. */
type Overlaid = (path: string, text: string) => string;

/** The results of the previous read, by path: a reload parses only files whose text changed. */
export type Memory = Map<string, Read>;

export interface ReadOptions {
  readonly memory?: Memory;
  readonly overlaid?: Overlaid;
  readonly passed?: PassedTexts | undefined;
}

/**
 * One file read through lowdb with our own adapter. lowdb's JSONFile hides the text, which is needed to locate a fault,
 * and opens a FileHandle for each file (30 ms instead of 9 for 500); under NODE_ENV=test its preset is an empty store
 * in memory. This code only reads: moderators write the data.
 */
async function readOne(
  folder: string,
  path: string,
  before: Read | undefined,
  { overlaid = (_path, text) => text, passed }: ReadOptions,
): Promise<Read> {
  const nothing: Read = { text: '', parsed: { file: undefined, problems: [] } };
  const store = new Low<Read>(
    {
      async read() {
        const own = await textOrProblem(folder, path);
        if (typeof own !== 'string') return { text: '', parsed: { file: undefined, problems: [own] } };
        const text = overlaid(path, own);
        return before?.text === text ? before : { text, parsed: parseText(path, text, passed) };
      },
      write: () => Promise.reject(new Error('the bot does not write the data')),
    },
    nothing,
  );
  await store.read();
  return store.data;
}

/** Reads every data file and checks each against its schema. Reports all faults, not only the first. */
export async function readData(folder: string, options: ReadOptions = {}): Promise<Reading> {
  const { memory = new Map<string, Read>() } = options;
  const paths = (await dataFiles(folder)).filter((path) => !filesOfOtherRooms.includes(path));
  const results = await eachOf(paths, (path) => readOne(folder, path, memory.get(path), options));
  memory.clear();
  for (const [index, read] of results.entries()) memory.set(paths[index] ?? '', read);
  return {
    files: results.flatMap(({ parsed }) => parsed.file ?? []),
    problems: results.flatMap(({ parsed }) => parsed.problems),
    brokenPaths: paths.filter((_path, index) => results[index]?.parsed.file === undefined),
  };
}
