import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { variables } from '../../src/environment/variables.ts';
import { withTable } from '../../src/programs/env-table.ts';
import { repositoryRoot } from '../../src/environment/root.ts';

const read = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');

describe('docs/operators.md', () => {
  const page = read('docs/operators.md');

  test('GIVEN the variables of today THEN its table is what npm run env:table writes', () => {
    expect(page).toBe(withTable(page));
  });

  test.each(variables.map(({ name }) => name))('GIVEN %s THEN a row and a sentence explain it', (name) => {
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` \\| .* \\| [A-Z\`].{10,} \\|$`, 'mu'));
  });

  test.each(['Railway', 'Fly.io', 'Render', 'Heroku', 'VPS', 'Docker', 'Kubernetes', 'A panel', 'Your own computer'])(
    'GIVEN the host %s THEN a section of its own, of at most 30 lines',
    (host) => {
      const section = page.split(/^### /mu).find((text) => text.startsWith(host)) ?? '';
      expect(section).not.toBe('');
      expect((section.split(/^## /mu)[0] ?? '').split('\n').length).toBeLessThanOrEqual(30);
    },
  );

  test('GIVEN systems that cannot run here THEN the page says that they are not tested', () => {
    expect(page).toMatch(/\*\*Not tested\*\*: .*Docker.*systemd/su);
  });

  test('GIVEN any link within the page THEN it leads to a heading', () => {
    const anchors = [...page.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w\s-]/gu, '')
        .replaceAll(/\s/gu, '-'),
    );
    for (const [, anchor] of page.matchAll(/\]\(#([^)]+)\)/gu)) expect(anchors).toContain(anchor);
  });

  test('GIVEN a table without its marks THEN the program says so instead of guessing', () => {
    expect(() => withTable('no marks')).toThrow('docs/operators.md has lost the marks');
  });
});

describe('PRIVACY.md and TERMS.md', () => {
  test.each(['PRIVACY.md', 'TERMS.md'])(
    'GIVEN %s THEN it speaks three languages, and the README leads there',
    (path) => {
      const page = read(path);
      expect(page).toMatch(/^## 日本語$/mu);
      expect(page).toMatch(/^## 한국어$/mu);
      expect(read('README.md')).toContain(`](${path})`);
    },
  );

  test('GIVEN the limits of the store of unanswered questions THEN PRIVACY.md names the same', () => {
    const code = read('src/state/gaps/gaps.ts');
    const page = read('PRIVACY.md');
    const [, days = ''] = /daysKept = (\d+)/u.exec(code) ?? [];
    const [, most = ''] = /mostKept = (\d+)/u.exec(code) ?? [];
    expect(page).toContain(`${days} days after it was last asked, and only the ${most} most frequent`);
    expect(page).toContain(`${days}日間`);
    expect(page).toContain(`${days}일 동안`);
  });
});
