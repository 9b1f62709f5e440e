import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fileReport } from '../../src/moderation/reports/file.ts';
import { run } from '../../src/programs/data-todo.ts';
import { openGaps } from '../../src/state/gaps/gaps.ts';
import { openLowdbStore } from '../../src/state/lowdb-store.ts';
import { excerptFolder } from '../excerpt.ts';

const now = new Date('2026-11-30T12:00:00Z');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-todo-'));
  vi.stubEnv('DATA_DIR', excerptFolder);
  vi.stubEnv('STATE_DIR', folder);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** What the program prints. */
async function todo(...args: string[]): Promise<string> {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  await run(args, now);
  return out;
}

const lines = (text: string): number => text.trim().split('\n').length;

describe('npm run data:todo', () => {
  test('GIVEN the excerpt THEN each list has its number, and each line has the file and the command to correct it', async () => {
    const out = await todo();
    expect(out).toMatch(/^\d+ records with details that no page confirms/mu);
    expect(out).toMatch(/^ {2}[\w., -]+ {2}data\/actors\/han-hyo-joo\.json or \/workshop edit:han-hyo-joo$/mu);
  });

  test('GIVEN the real data THEN companies with unconfirmed names are listed, with the command that opens their forms', async () => {
    vi.stubEnv('DATA_DIR', '');
    const out = await todo('--only', 'unverified', '--all');
    expect(out).toMatch(/^ {2}name\.[\w., ]+ {2}data\/companies\.json or \/workshop edit:[\w-]+$/mu);
  });

  test('GIVEN a running bot that holds the state THEN the lists include its reports and unanswered questions', async () => {
    const store = await openLowdbStore({ folder, onFault: () => undefined });
    const gaps = openGaps({ store, now: () => now });
    gaps.note("who is lee's son");
    await gaps.flush();
    const draft = { record: 'han-hyo-joo', kind: 'wrong', right: 'Born in\n1987', language: 'en' } as const;
    for (const person of ['1', '2']) await fileReport(store, person, draft, now);
    expect(await todo('--only', 'reports')).toBe(
      '1 reports wait for an answer\n  2×  wrong: Born in 1987  han-hyo-joo: /workshop page:reports\n\n',
    );
    const asked = await todo('--only', 'gaps');
    // The text of a gap holds neither quotes nor signs of a shell, so that the line can be pasted.
    expect(asked).toContain(
      "1×  who is lees son (2026-11-30)  npm run --silent try -- --explain '/ask who is lees son'\n",
    );
    await gaps.close();
    await store.close();
  });

  test('GIVEN a list with more than ten lines THEN it shows ten and says how to see the others; --all shows every one', async () => {
    vi.stubEnv('DATA_DIR', '');
    const some = await todo('--only', 'missing');
    expect(lines(some)).toBe(12);
    expect(some).toContain('more: npm run data:todo -- --only missing --all');
    const [, count = ''] = /^(\d+) /u.exec(some) ?? [];
    expect(lines(await todo('--only', 'missing', '--all'))).toBe(Number(count) + 1);
  });

  test('GIVEN an unknown list THEN one sentence names the existing ones', async () => {
    await expect(todo('--only', 'nonsense')).rejects.toThrow(
      'there is no list "nonsense": take one of passed, links, stale, unverified, missing, reports, news, gaps.',
    );
  });
});
