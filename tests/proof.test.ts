import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../src/environment/root.ts';

const page = readFileSync(join(repositoryRoot, 'docs', 'proof.md'), 'utf8');

/** What breaks, what a fan sees, and what tries it. */
const rows = (page.split('## What a fan sees when something breaks')[1]?.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| what breaks') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, breaks = '', sees = '', triedBy = '']) => ({ breaks, sees, triedBy }));

describe('the table of what a fan sees when something breaks', () => {
  test('GIVEN the page THEN the table has rows', () => expect(rows.length).toBeGreaterThan(10));

  test.each(rows)('GIVEN $breaks THEN each test and benchmark that tries it is there', ({ sees, triedBy }) => {
    const tests = triedBy.match(/tests\/[\w./-]+/gu) ?? [];
    const benchmarks = [...triedBy.matchAll(/\*(\w[\w-]*)\*/gu)].map(([, name = '']) => `bench/${name}/main.ts`);
    expect(sees).not.toBe('');
    expect(tests.length + benchmarks.length).toBeGreaterThan(0);
    expect([...tests, ...benchmarks].filter((path) => !existsSync(join(repositoryRoot, path)))).toEqual([]);
  });
});

describe('the parts of the page', () => {
  const parts = [...page.matchAll(/<!-- (?<part>[a-z][\w-]*) -->/gu)].map(({ groups }) => groups?.['part'] ?? '');

  test.each(parts)('GIVEN the part %s THEN its benchmark is there, and the part ends', (part) => {
    expect(existsSync(join(repositoryRoot, 'bench', part, 'main.ts'))).toBe(true);
    expect(page).toContain(`<!-- /${part} -->`);
  });
});
