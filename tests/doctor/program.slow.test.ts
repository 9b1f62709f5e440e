import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/doctor/finding.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { startDiscord, type LoopbackDiscord } from '../discord/server.ts';
import { copyExcerptTo } from '../excerpt.ts';
import { onDiscord, start, type Ended } from '../hosts/start.ts';
import { unhurried } from '../patience.ts';

let discord: LoopbackDiscord;
let folder: string;
let state: string;
beforeAll(async () => {
  discord = await startDiscord(unhurried);
  folder = await mkdtemp(join(tmpdir(), 'hanryu-doctor-'));
  state = join(folder, 'state');
  await copyExcerptTo(join(folder, 'data'));
});
afterAll(async () => {
  await discord.close();
  await rm(folder, { recursive: true, force: true });
});

const run = (command: string, env: Record<string, string>, ...args: string[]): Promise<Ended> =>
  start(['node', 'index.js', command, ...args], {
    cwd: repositoryRoot,
    env: { STATE_DIR: state, DATA_DIR: join(folder, 'data'), ...env },
  }).ended;

// Up to three programs are started one after the other.
describe('npm run doctor', () => {
  test('GIVEN a fresh bot THEN its commands are missing and the exit code is 1; WHEN they are registered THEN the exit code is 0', async () => {
    const env = onDiscord(discord, state);
    const first = await run('doctor', env);
    expect([first.code, first.err]).toEqual([1, '']);
    expect(first.out).toMatch(/^✗ commands +Discord has others: \+ \//mu);
    expect(first.out).toMatch(/→ Run: npm run register$/mu);
    expect((await run('register', env)).code).toBe(0);
    const second = await run('doctor', env, '--json');
    expect([second.code, second.err]).toEqual([0, '']);
    const findings = JSON.parse(second.out) as Finding[];
    expect(findings.map(({ check }) => check)).toEqual(
      expect.arrayContaining([
        'node',
        'DISCORD_TOKEN',
        'logins',
        'commands',
        'clock',
        'data',
        'state folder',
        'memory',
      ]),
    );
    expect(first.out + second.out).not.toContain(discord.token);
  });

  test('GIVEN no token THEN it prints a hint and exits with 0; WHEN NODE_ENV=production THEN it exits with 1', async () => {
    const relaxed = await run('doctor', {});
    expect(relaxed).toMatchObject({ code: 0 });
    expect(relaxed.out).toMatch(/^! DISCORD_TOKEN +not set/mu);
    expect(await run('doctor', { NODE_ENV: 'production' })).toMatchObject({ code: 1 });
  });

  test('GIVEN invalid variables THEN they are not sent to Discord', async () => {
    const before = discord.requests.length;
    const { code, out } = await run('doctor', { ...onDiscord(discord, state), GAPS: 'maybe' });
    expect(code).toBe(1);
    expect(out).toMatch(/^✗ GAPS /mu);
    expect(discord.requests.length).toBe(before);
  });

  test('GIVEN an unknown option THEN the error names the existing one', async () => {
    const { code, err } = await run('doctor', {}, '--jsn');
    expect(code).toBe(1);
    expect(err).toMatch(/^Hanryu: .*--jsn[\s\S]*Usage: npm run doctor -- \[--json\]\n$/u);
  });
});
