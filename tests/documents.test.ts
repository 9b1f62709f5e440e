import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';

import { repositoryRoot } from '../src/environment/root.ts';
import { environment } from '../src/environment/variables.ts';
import { pageOf } from './commands/examples.ts';
import { allSchemas } from '../src/programs/schema.ts';

const read = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');

describe('the documents', () => {
  test.each(commands.map(({ data }) => data))(
    'GIVEN the command $name THEN it has a page that names each of its options',
    (payload) => {
      const path = pageOf(payload.name);
      expect(existsSync(join(repositoryRoot, path)), `${path} is missing`).toBe(true);
      const page = read(path);
      for (const option of ('options' in payload ? payload.options : undefined) ?? [])
        expect(page).toContain(`\`${option.name}\``);
    },
  );

  test.each(commands.map(({ data }) => data.name))('GIVEN the command %j THEN the README leads to its page', (name) => {
    const link = `](${pageOf(name)})`;
    expect(read('README.md').includes(link), `the table of commands in README.md needs a row with ${link}`).toBe(true);
  });

  test('GIVEN the README THEN its two commands and its script names exist', () => {
    const readme = read('README.md');
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, name] of readme.matchAll(/npm run (?:--silent )?([\w:]+)/gu))
      expect(Object.keys(scripts)).toContain(name);
  });

  test('GIVEN the dependencies in package.json THEN the table in CONTRIBUTING has a reason for each, and for nothing else', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const [, table = ''] = read('CONTRIBUTING.md').split('| package | why it is here |');
    const rows = (table.split('\n\n')[0] ?? '').matchAll(/^\| (?!---)([^|]+) \| \S/gmu);
    const listed = [...rows].flatMap(([, names = '']) => names.split(', '));
    expect(listed.toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });

  test('GIVEN any picture or page that a document links to THEN it is there', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      ...readdirSync(join(repositoryRoot, 'docs'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ];
    const dead = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/gu)]
        .map(([, target]) => join(page, '..', target ?? ''))
        .filter((target) => !existsSync(join(repositoryRoot, target)))
        .map((target) => `${page} → ${target}`),
    );
    expect(dead).toEqual([]);
  });

  test.each([...allSchemas().keys()])(
    'GIVEN schema/%s THEN it is what the zod schema generates (npm run schema)',
    (name) => {
      expect(read(`schema/${name}`)).toBe(allSchemas().get(name));
    },
  );

  test('GIVEN any variable of the configuration THEN .env.example explains it', () => {
    const example = read('.env.example');
    const variables = Object.keys(environment.shape);
    expect(variables.length).toBeGreaterThan(5);
    for (const name of variables) expect(example).toMatch(new RegExp(`^# .+\\n(?:# .+\\n)*(?:# )?${name}=`, 'mu'));
  });
});
