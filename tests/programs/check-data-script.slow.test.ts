import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { repositoryRoot } from '../../src/environment/root.ts';
import { excerptFolder } from '../excerpt.ts';
import { hangs } from '../patience.ts';

const run = promisify(execFile);

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly summary: string;
}

/** The excerpt without the words for questions, which name genres of the whole data. */
async function copyOfExcerpt(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hanryu-proposal-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(excerptFolder, join(folder, 'data'), { recursive: true });
  return join(folder, 'data');
}

/** What the workflow runs, as GitHub runs it: with a base for a proposal, without one for a push. */
async function checked(folder: string, base = ''): Promise<Ended> {
  const summary = join(folder, '..', 'summary.md');
  await writeFile(summary, '');
  const env = { ...process.env, DATA_DIR: folder, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, BASE: base };
  const ended = await run('bash', ['.github/check-data.sh'], { cwd: repositoryRoot, env }).then(
    ({ stdout }) => ({ code: 0, out: stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, out: error.stdout }),
  );
  return { ...ended, summary: await readFile(summary, 'utf8') };
}

/** Commits the folder, and on a branch a change of one file, merged as GitHub merges a proposal for its check. */
async function proposing(folder: string, change: (text: string) => string): Promise<void> {
  const git = (...args: string[]) =>
    run('git', ['-C', folder, '-c', 'user.name=A fan', '-c', 'user.email=fan@example.org', ...args]);
  await run('git', ['init', '--quiet', '--initial-branch=main', join(folder, '..')]);
  await git('add', '.');
  await git('commit', '--quiet', '--message=data');
  await git('switch', '--quiet', '--create=proposal');
  const path = join(folder, 'series/soul-mate-2026.json');
  await writeFile(path, change(await readFile(path, 'utf8')));
  await git('commit', '--quiet', '--all', '--message=proposal');
  await git('switch', '--quiet', 'main');
  await git('merge', '--quiet', '--no-ff', '--message=merge', 'proposal');
}

describe('the check of a proposal on GitHub', () => {
  test('GIVEN data in order THEN it passes, and the summary says so', { timeout: hangs }, async () => {
    const { code, out, summary } = await checked(await copyOfExcerpt());
    expect(code).toBe(0);
    expect(out).not.toContain('::error');
    expect(summary).toMatch(/^## What the check says\n```\nThe data is in order: .*\n```\n$/u);
  });

  test(
    'GIVEN a mistake THEN it fails, with a note at the line and one line in the summary',
    { timeout: hangs },
    async () => {
      const folder = await copyOfExcerpt();
      const path = join(folder, 'series/soul-mate-2026.json');
      await writeFile(path, (await readFile(path, 'utf8')).replace('"2026-05-14"', '"14 May 2026"'));
      const { code, out, summary } = await checked(folder);
      expect(code).toBe(1);
      expect(out).toMatch(
        /^::error file=data\/series\/soul-mate-2026\.json,line=\d+,col=\d+::start: .*write "2026-05-14"$/mu,
      );
      expect(summary).toContain('data/series/soul-mate-2026.json');
      expect(summary).toContain('1 error');
      expect(summary).not.toContain('::');
    },
  );

  test(
    'GIVEN a proposal that is merged for the check THEN the summary has its cards before and after',
    { timeout: hangs },
    async () => {
      const folder = await copyOfExcerpt();
      await proposing(folder, (text) => text.replace('"2026-05-14"', '"2026-05-15"'));
      const { code, summary } = await checked(folder, 'HEAD^1');
      expect(code).toBe(0);
      expect(summary).toContain('## What the check says\n```\nThe data is in order: ');
      expect(summary).toContain('## What changes for fans\n\n1 work changed');
      expect(summary).toContain('**Soul Mate** (work) reads differently in English, Japanese and Korean.');
      expect(summary).toMatch(/^- When .*14 May 2026.*\n\+ When .*15 May 2026/mu);
      expect(summary).not.toContain('::');
    },
  );

  test(
    'GIVEN a proposal with a mistake that the bot cannot load THEN the summary says why no card is shown',
    { timeout: hangs },
    async () => {
      const folder = await copyOfExcerpt();
      await proposing(folder, (text) => text.replace('"2026-05-14"', '"14 May 2026"'));
      const { code, summary } = await checked(folder, 'HEAD^1');
      expect(code).toBe(1);
      expect(summary).toMatch(/## What changes for fans\n\nThe cards cannot be compared:\n.*this data has errors/u);
    },
  );
});
