import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { describeIssues } from './issue.ts';
import { kindOf, kinds, type ParsedFile } from './kinds.ts';
import type { Problem } from './problem.ts';
import { syntaxProblems } from './syntax.ts';

export interface Reading {
  readonly files: readonly ParsedFile[];
  readonly problems: readonly Problem[];
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

async function readOne(folder: string, path: string): Promise<ParsedFile | Problem[]> {
  const absolute = join(folder, path);
  const file = `data/${path}`;
  const kind = kindOf(path);
  if (kind === undefined) {
    const known = 'actors/, people/, series/, quotes/, figures/, terms/, costars.json, sources.json';
    return [
      {
        file,
        line: 1,
        column: 1,
        field: '',
        message: `no kind of data lives here (known: ${known})`,
        severity: 'error',
      },
    ];
  }
  const text = await readFile(absolute, 'utf8');
  const broken = syntaxProblems(file, text);
  if (broken.length > 0) return broken;
  const parsed = kinds[kind].schema.safeParse(await readJson(absolute));
  if (!parsed.success) return describeIssues(file, text, parsed.error.issues);
  return { kind, path, file, text, value: parsed.data } as ParsedFile;
}

/** Reads every data file and checks each against its schema; all faults are reported, not the first. */
export async function readData(folder: string): Promise<Reading> {
  const files: ParsedFile[] = [];
  const problems: Problem[] = [];
  for (const result of await Promise.all((await dataFiles(folder)).map((path) => readOne(folder, path)))) {
    if (Array.isArray(result)) problems.push(...result);
    else files.push(result);
  }
  return { files, problems };
}
