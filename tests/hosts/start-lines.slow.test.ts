import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../src/environment/root.ts';
import { startDiscord, type LoopbackDiscord } from '../discord/server.ts';
import { genericStartup, openPanel } from './panel.ts';
import { commandOf, readDockerfile } from './read/dockerfile.ts';
import { readToml } from './read/toml.ts';
import { readUnit } from './read/unit.ts';
import { readYaml } from './read/yaml.ts';
import { onDiscord, readyLine, start } from './start.ts';
import { unhurried } from '../patience.ts';

const read = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');

/** tsx is what panels start every main file with; it is no part of the bot. */
const tsx = join(repositoryRoot, 'node_modules', '.bin', 'tsx');
const hasTsx = existsSync(tsx);
if (!hasTsx && process.env['CI'] !== undefined)
  throw new Error('tsx is not installed, and in CI the start lines of panels must be run.');

let discord: LoopbackDiscord;
let state: string;
beforeAll(async () => {
  discord = await startDiscord(unhurried);
  state = await mkdtemp(join(tmpdir(), 'hanryu-state-'));
});
afterAll(async () => {
  await discord.close();
  await rm(state, { recursive: true, force: true });
});

/** Runs a start line until the bot is ready, stops it as the host would, and gives what it printed. */
async function live(
  command: readonly string[],
  signal: NodeJS.Signals,
  {
    cwd = repositoryRoot,
    env = {},
    isGroup = false,
    codes = [0],
  }: { cwd?: string; env?: object; isGroup?: boolean; codes?: readonly number[] } = {},
): Promise<string> {
  const logins = discord.gateway.identifies.length;
  const bot = start(command, { cwd, env: { NODE_ENV: 'production', ...onDiscord(discord, state), ...env } });
  await bot.says(readyLine);
  expect(discord.gateway.identifies.length).toBe(logins + 1);
  if (isGroup) bot.signalGroup(signal);
  else bot.signal(signal);
  const { code, out, err } = await bot.ended;
  expect(codes).toContain(code);
  expect(err).toBe('');
  expect(out.match(/Hanryu is ready\./gu)).toHaveLength(1);
  return out;
}

const dockerfile = readDockerfile(read('Dockerfile')).at(-1) ?? [];
const { deploy } = readToml(read('railway.toml')) as { deploy: { startCommand: string } };
const { processes } = readToml(read('fly.toml')) as { processes: { bot: string } };
const [render] = readYaml(read('render.yaml')) as [{ services: [{ startCommand: string }] }];
const execStart = readUnit(read('deploy/hanryu.service'))['Service']?.['ExecStart']?.[0] ?? '';

/** Heroku, Railway, Fly and Render hand the line to a shell. */
const inShell = (line: string): string[] => ['bash', '-c', line];

describe('the start line of each host, run against the loopback Discord', () => {
  test.each([
    ['Procfile (Heroku)', inShell(read('Procfile').replace('worker: ', '').trim()), 'SIGTERM'],
    ['railway.toml', inShell(deploy.startCommand), 'SIGTERM'],
    ['fly.toml', inShell(processes.bot), 'SIGTERM'],
    ['render.yaml', inShell(render.services[0].startCommand), 'SIGTERM'],
    ['CMD of the Dockerfile', commandOf(dockerfile, 'CMD'), 'SIGTERM'],
    ['ExecStart of the unit', execStart.replace('/usr/bin/node', process.execPath).split(' '), 'SIGTERM'],
    ['your own computer, stopped with Ctrl+C', ['node', 'index.js'], 'SIGINT'],
  ] as const)('GIVEN %s THEN it is ready, and stops in time with exit code 0', async (_host, command, signal) => {
    expect(await live(command, signal)).toContain(readyLine);
  });

  test('GIVEN a folder from elsewhere THEN the bot finds its own files', async () => {
    const command = ['node', join(repositoryRoot, 'index.js')];
    expect(await live(command, 'SIGTERM', { cwd: tmpdir() })).toContain(readyLine);
  });

  test('GIVEN our egg THEN packages without the tools, then Node in the place of the shell', async () => {
    const { startup } = JSON.parse(read('deploy/pterodactyl-egg.json')) as { startup: string };
    const panel = await openPanel(startup, { node: process.execPath });
    const out = await live(panel.command, 'SIGINT', { env: panel.env, isGroup: true });
    expect(out).toContain('npm install --omit=dev');
    await panel.remove();
  });

  const loudly = hasTsx ? '' : ' (LEFT OUT: tsx is not installed)';

  test.skipIf(!hasTsx)(`GIVEN the generic egg, verbatim THEN tsx starts index.js${loudly}`, async () => {
    const panel = await openPanel(genericStartup, { node: process.execPath, tsx });
    // The bot gets the signal with its group and may be gone, cleanly, before tsx looks for it; tsx then says 128 + SIGINT.
    const out = await live(panel.command, 'SIGINT', { env: panel.env, isGroup: true, codes: [0, 130] });
    expect(out).toContain('npm install\n');
    await panel.remove();
  });

  test.skipIf(!hasTsx)(`GIVEN tsx index.js THEN signals reach the bot through it${loudly}`, async () => {
    // On a busy machine tsx ends with the signal's own code while the bot stops behind it.
    expect(await live([tsx, 'index.js'], 'SIGTERM', { codes: [0, 143] })).toContain(readyLine);
  });
});

const check = (env: Record<string, string>): Promise<{ code: number | null }> =>
  start(commandOf(dockerfile, 'HEALTHCHECK'), { cwd: repositoryRoot, env }).ended;

describe('the health check of the image', () => {
  test('GIVEN no HEALTH_PORT WHEN the bot runs THEN it is well', async () => {
    const bot = start(['node', 'index.js'], { cwd: repositoryRoot, env: onDiscord(discord, state) });
    await bot.says(readyLine);
    expect(await check({})).toMatchObject({ code: 0 });
    bot.signal('SIGTERM');
    await bot.ended;
  });

  test('GIVEN a HEALTH_PORT at which nothing answers THEN it is not', async () => {
    expect(await check({ HEALTH_PORT: '9' })).toMatchObject({ code: 1 });
  });
});
