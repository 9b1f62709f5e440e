import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../src/environment/root.ts';

const page = readFileSync(join(repositoryRoot, 'docs', 'proof.md'), 'utf8');

/** Failures, their effect for fans, and the tests that cause them. */
const rows = (page.split("## Failures from a fan's view")[1]?.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| failure |') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, failure = '', effect = '', testedBy = '']) => ({ failure, effect, testedBy }));

describe('the table of failures', () => {
  test('GIVEN the page THEN the table has rows', () => expect(rows.length).toBeGreaterThan(10));

  test.each(rows)('GIVEN $failure THEN each of its tests and benchmarks exists', ({ effect, testedBy }) => {
    const tests = testedBy.match(/tests\/[\w./-]+/gu) ?? [];
    const benchmarks = [...testedBy.matchAll(/\*(\w[\w-]*)\*/gu)].map(([, name = '']) => `bench/${name}/main.ts`);
    expect(effect).not.toBe('');
    expect(tests.length + benchmarks.length).toBeGreaterThan(0);
    expect([...tests, ...benchmarks].filter((path) => !existsSync(join(repositoryRoot, path)))).toEqual([]);
  });
});

describe('the parts of the page', () => {
  const parts = [...page.matchAll(/<!-- (?<part>[a-z][\w-]*) -->/gu)].map(({ groups }) => groups?.['part'] ?? '');

  test.each(parts)('GIVEN the part %s THEN its benchmark exists, and the part ends', (part) => {
    expect(existsSync(join(repositoryRoot, 'bench', part, 'main.ts'))).toBe(true);
    expect(page).toContain(`<!-- /${part} -->`);
  });
});
