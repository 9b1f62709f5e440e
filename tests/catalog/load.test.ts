import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { formatProblem } from '../../src/catalog/problem.ts';
import { copyOfExcerpt } from '../excerpt.ts';
import { dataFolder } from '../real-data.ts';

let folder: string;

beforeEach(async () => {
  folder = await copyOfExcerpt();
});

const file = 'series/eye-love-you-2024.json';

async function edit(change: (text: string) => string, path = file): Promise<string[]> {
  const before = await readFile(join(folder, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(join(folder, path), after);
  const loaded = await loadCatalog(folder);
  return loaded.ok ? [] : loaded.problems.map(formatProblem);
}

/** Line of the first occurrence, counted from 1. */
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('loading the data', () => {
  test('GIVEN the committed data THEN it loads', async () => {
    expect(await loadCatalog(dataFolder)).toMatchObject({ ok: true });
  });

  test.each([
    [
      'a missing comma',
      (text: string) => text.replace('"kind": "series",', '"kind": "series"'),
      /^data\/series\/eye-love-you-2024\.json:5:3 expected a comma before this$/u,
    ],
    ['a trailing comma', (text: string) => text.replace('"year": 2024,', '"year": 2024,,'), /comma too many/u],
    [
      'curly quotes',
      (text: string) => text.replace('"kind"', '“kind”'),
      /^data\/series\/eye-love-you-2024\.json:4:3 a curly quote “ stands where a straight " is needed$/u,
    ],
    ['a byte order mark', (text: string) => `\uFEFF${text}`, /:1:1 the file starts with a byte order mark/u],
    ['a comment', (text: string) => text.replace('"kind"', '// a note\n  "kind"'), /comments are not allowed/u],
    [
      'a merge conflict',
      (text: string) => text.replace('  "kind"', '<<<<<<< HEAD\n  "kind"'),
      /:4:1 a merge conflict was left here/u,
    ],
    ['the wrong encoding', (text: string) => text.replace('아이', '\uFFFD\uFFFD'), /the file is not UTF-8 here/u],
    ['an empty file', () => '', /:1:1 the file is empty/u],
    ['a file cut short', (text: string) => text.slice(0, 400), /eye-love-you-2024\.json:\d+:\d+ /u],
    [
      'a field twice',
      (text: string) => text.replace('"kind": "series",', '"kind": "series",\n  "kind": "film",'),
      /:5:3 the field "kind" is there twice/u,
    ],
    [
      'a misspelt field',
      (text: string) => text.replace('"premise"', '"premis"'),
      /premis: no such field \(did you mean "premise"\?\)/u,
    ],
    [
      'a wrong type',
      (text: string) => text.replace('"year": 2024', '"year": "2024"'),
      /year: expected a number without quotes, found "2024": take the quotes off \(2024\)/u,
    ],
    [
      'a wrong kind',
      (text: string) => text.replace('"kind": "series"', '"kind": "serie"'),
      /kind: expected one of series, film, .*found "serie" \(did you mean "series"\?\)/u,
    ],
    [
      'a day that does not exist',
      (text: string) => text.replace('2024-01-23', '2024-02-30'),
      /start: is a date that does not exist, found "2024-02-30"/u,
    ],
    [
      'a language left out',
      (text: string) => text.replace(/("premise": \{\s+"en": "[^"]+"),\s+"ja": "[^"]+"/u, '$1'),
      /premise\.ja: is missing: a text in double quotes belongs here/u,
    ],
    [
      'a person whom nobody knows',
      (text: string) => text.replace('"chae-jong-hyeop"', '"chae-jong-hyeopp"'),
      /cast\[0\]\.person: no person "chae-jong-hyeopp" \(did you mean "chae-jong-hyeop"\?\)/u,
    ],
    [
      'an id that is not the file name',
      (text: string) => text.replace('"id": "eye-love-you-2024"', '"id": "eye-love-you-2025"'),
      /id: the id is "eye-love-you-2025", but the file is called eye-love-you-2024\.json/u,
    ],
  ])('GIVEN %s THEN the problem names the place and the way out', async (_what, change, expected) => {
    const problems = await edit(change);
    expect(problems.join('\n')).toMatch(expected);
    expect(problems[0]).toMatch(/^data\/[\w/-]+\.json:\d+:\d+ /u);
  });

  test('GIVEN faults in several places THEN all are named at once, in order of file and line', async () => {
    const path = 'series/romantics-anonymous-2025.json';
    await writeFile(
      join(folder, path),
      (await readFile(join(folder, path), 'utf8')).replace('"year": 2025', '"year": true'),
    );
    const problems = await edit((text) =>
      text.replace('"year": 2024', '"year": "2024"').replace('"country": "JP"', '"country": "Japan"'),
    );
    expect(problems).toHaveLength(3);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([`data/${file}`, `data/${file}`, `data/${path}`]);
  });

  test('GIVEN a reference in a long file THEN line and column are those of the value itself', async () => {
    const original = await readFile(join(folder, 'quotes/why-japan.json'), 'utf8');
    const [, known = ''] = /"people": \[\s+"([\w-]+)"/u.exec(original) ?? [];
    const problems = await edit(
      (text) => text.replace(`"people": [\n        "${known}"`, `"people": [\n        "${known}zz"`),
      'quotes/why-japan.json',
    );
    const edited = await readFile(join(folder, 'quotes/why-japan.json'), 'utf8');
    expect(problems.join('\n')).toContain(`data/quotes/why-japan.json:${lineOf(edited, `"${known}zz"`)}:`);
  });
});
