import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { transform } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { variables } from '../../src/environment/variables.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { Fan } from '../discord/fan.ts';
import { hangUp, rateLimited, serverError, type Fault } from '../discord/faults.ts';
import { startDiscord, type LoopbackDiscord } from '../discord/server.ts';
import { hostsCopy, productionPackages, type Copy } from './copy.ts';
import { onDiscord, readyLine, start, type Started, type StartOptions } from './start.ts';
import { anonymousMegabytes, filesBelow, portsOf } from './surroundings.ts';
import { unhurried } from '../patience.ts';

// The twelve things a bot must do to be a good guest at a host, measured in ../shared/operations.md A3.

const read = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');
const command = ['node', 'index.js'] as const;

let discord: LoopbackDiscord;
let state: string;
let copy: Copy;
const running: Started[] = [];

beforeAll(async () => {
  discord = await startDiscord(unhurried);
  state = await mkdtemp(join(tmpdir(), 'hanryu-state-'));
  copy = await hostsCopy();
  const rest = new REST({ api: discord.apiUrl, version: '10' }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.application.id), { body: commands.map(({ data }) => data) });
});
afterEach(async () => {
  discord.faults.clear();
  for (const bot of running.splice(0)) {
    bot.signal('SIGKILL');
    await bot.ended;
  }
});
afterAll(async () => {
  await discord.close();
  await copy.remove();
  await rm(state, { recursive: true, force: true });
});

function bot(env: Record<string, string> = {}, options: Partial<StartOptions> = {}): Started {
  const begun = start(command, { cwd: repositoryRoot, env: { ...onDiscord(discord, state), ...env }, ...options });
  running.push(begun);
  return begun;
}

async function ready(env: Record<string, string> = {}): Promise<Started> {
  const begun = bot(env);
  await begun.says(readyLine);
  return begun;
}

async function stop(one: Started): Promise<string> {
  one.signal('SIGTERM');
  const { code, out, err } = await one.ended;
  expect([code, err]).toEqual([0, '']);
  return out;
}

describe('1 it starts with one `node index.js`', () => {
  test('GIVEN package.json THEN the main file fits the 16 characters of a panel, and npm start runs it', () => {
    const { main, scripts } = JSON.parse(read('package.json')) as { main: string; scripts: { start: string } };
    expect(main.length).toBeLessThanOrEqual(16);
    expect(scripts.start).toBe(`node ${main}`);
  });

  test('GIVEN only the packages of production, in a folder elsewhere THEN it is ready', async () => {
    const begun = start(command, { cwd: copy.folder, env: { ...onDiscord(discord, state), NODE_ENV: 'production' } });
    running.push(begun);
    await begun.says(readyLine);
    expect(await stop(begun)).toContain(readyLine);
  });
});

describe('2 it needs no build and no install script', () => {
  test('GIVEN the packages of production THEN none has an install script, which npm 12 would not run', async () => {
    const packages = await productionPackages();
    expect(packages.length).toBeGreaterThan(20);
    expect(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ path }) => path)).toEqual([]);
  });

  test('GIVEN its own prepare script WHEN the tools are left out THEN it does nothing, and succeeds', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/u.test(name))).toEqual([]);
    expect(scripts['prepare']).toContain('--if-possible');
  });
});

describe('3 on the wrong Node it says what to click', () => {
  test.each(['index.js', 'scripts/programs.js'])(
    'GIVEN %s THEN it holds no syntax younger than Node 14',
    async (file) => {
      const code = read(file);
      const as = async (target: string): Promise<string> =>
        (
          await transform(code, {
            target,
            format: 'esm',
            charset: 'utf8',
            supported: { 'dynamic-import': true, 'import-meta': true },
          })
        ).code;
      // Nothing had to be rewritten for it.
      expect(await as('es2017')).toBe(await as('esnext'));
      const imported = [...code.matchAll(/^import .* from '([^']+)'/gmu)].map(([, name]) => name);
      // Neither what has to be installed, nor the prefix node:, which Node 14.17 does not know in imports.
      const known = ['fs', 'child_process', 'module', 'path', 'url', 'v8', './scripts/programs.js'];
      for (const name of imported) expect(known).toContain(name);
    },
  );

  test.each(['14.21.3', '18.20.8', '20.18.3'])(
    'GIVEN Node %s THEN one plain sentence, and exit code 1',
    async (version) => {
      const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
      const old = start(['node', '--import', pretend, 'index.js'], { cwd: repositoryRoot });
      const { code, out, err } = await old.ended;
      expect([code, out]).toEqual([1, '']);
      expect(err).toBe(
        `Hanryu needs Node 20.19 or newer (24 is best), and this is Node ${version}. Choose a newer Node version at your host.\n`,
      );
    },
  );
});

describe('4 it prints one stable ready line, few logs in JSON, and never the token', () => {
  test('GIVEN LOG_LEVEL=debug WHEN it lives and stops THEN the ready line once, and JSON lines', async () => {
    const out = await stop(await ready({ LOG_LEVEL: 'debug' }));
    const lines = out.trimEnd().split('\n');
    expect(lines.filter((line) => `${line}\n` === readyLine)).toHaveLength(1);
    for (const line of lines) if (`${line}\n` !== readyLine) JSON.parse(line);
    expect(lines.length).toBeLessThan(10);
    expect(out).not.toContain(discord.token);
  });

  test('GIVEN a token that Discord refuses THEN it is not printed either', async () => {
    const token = `${'A'.repeat(24)}.looped.${'y'.repeat(38)}`;
    const { out, err } = await bot({ DISCORD_TOKEN: token }).ended;
    expect(out + err).not.toContain(token);
  });
});

describe('5 it stops when asked, however often, and finishes what was begun', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'GIVEN %s five times to the whole group THEN exit code 0 in time',
    async (signal) => {
      const begun = await ready();
      for (let times = 0; times < 5; times += 1) begun.signalGroup(signal);
      expect(await begun.ended).toMatchObject({ code: 0, err: '' });
    },
  );

  test('GIVEN it waits for a Discord that is not there WHEN it is stopped THEN the same', async () => {
    const begun = bot({ DISCORD_API: 'http://127.0.0.1:9/api' });
    await begun.says('login failed, waiting');
    begun.signal('SIGTERM');
    expect(await begun.ended).toMatchObject({ code: 0 });
  });
});

describe("6 it never dies for Discord's sake", () => {
  test.each<[string, Fault]>([
    ['429 without a word until when', rateLimited()],
    ['429 for 23 hours', rateLimited(82_721)],
    ['500', serverError(500)],
    ['503', serverError(503)],
    ['a broken connection', hangUp],
  ])('GIVEN %s at every login THEN it waits in one process, and asks seldom', async (_what, fault) => {
    discord.faults.plan('GET /gateway/bot', fault, 1000);
    const before = discord.requests.length;
    const begun = bot();
    await begun.says('login failed, waiting');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(discord.requests.length - before).toBeLessThanOrEqual(5);
    expect(existsSync(`/proc/${begun.pid}`)).toBe(true);
    await stop(begun);
  });
});

describe('7 it writes to its state folder and nowhere else', () => {
  test('GIVEN its files and an empty temporary folder WHEN it lived THEN both are as they were', async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'hanryu-tmp-'));
    const before = filesBelow(copy.folder);
    const begun = start(command, { cwd: copy.folder, env: { ...onDiscord(discord, state), TMPDIR: temporary } });
    running.push(begun);
    await begun.says(readyLine);
    const reply = await new Fan(discord, discord.addGuild(), { name: 'Ann', installed: 'both' }).slash('/about');
    expect(reply.text).toContain('Hanryu');
    await stop(begun);
    expect(filesBelow(copy.folder)).toEqual(before);
    expect([...filesBelow(temporary).keys()]).toEqual([]);
    await rm(temporary, { recursive: true });
  });
});

describe('8 it survives a second copy of itself', () => {
  test('GIVEN two copies during a deploy WHEN a fan asks THEN one answer, and no line of trouble in either log', async () => {
    const other = await mkdtemp(join(tmpdir(), 'hanryu-state-'));
    const copies = [await ready(), await ready({ STATE_DIR: other })];
    const ann = new Fan(discord, discord.addGuild(), { name: 'Ann', installed: 'both' });
    for (let times = 0; times < 5; times += 1) expect((await ann.slash('/about')).text).toContain('Hanryu');
    for (const one of copies) expect(await stop(one)).not.toMatch(/"level":"?(?:error|warn|40|50)/u);
    await rm(other, { recursive: true, force: true });
  });
});

describe('9 it opens no port unless asked', () => {
  test('GIVEN no HEALTH_PORT THEN it listens nowhere', async () => {
    const begun = await ready();
    expect(portsOf(begun.pid)).toEqual([]);
    await stop(begun);
  });

  const hasHealth = variables.some(({ name }) => name === 'HEALTH_PORT');
  test.skipIf(!hasHealth)(
    'GIVEN HEALTH_PORT THEN /healthz and /readyz answer there, for other machines too',
    async () => {
      const port = 20_000 + (process.pid % 20_000);
      const begun = await ready({ HEALTH_PORT: String(port) });
      expect(portsOf(begun.pid)).toEqual([port]);
      for (const path of ['healthz', 'readyz'])
        expect((await fetch(`http://127.0.0.1:${port}/${path}`)).status, path).toBe(200);
      const check = start(['node', 'scripts/healthcheck.js'], {
        cwd: repositoryRoot,
        env: { HEALTH_PORT: String(port) },
      });
      expect(await check.ended).toMatchObject({ code: 0 });
      await stop(begun);
    },
  );
});

describe('10 it is content with a small plan', () => {
  test('GIVEN the options for small plans WHEN it answers THEN it holds less than 128 MB', async () => {
    const begun = await ready({ NODE_OPTIONS: '--max-old-space-size=96 --max-semi-space-size=1' });
    const ann = new Fan(discord, discord.addGuild(), { name: 'Ann', installed: 'both' });
    for (let times = 0; times < 10; times += 1) await ann.slash('/actor name:han hyo joo');
    expect(anonymousMegabytes(begun.pid)).toBeLessThan(128);
    await stop(begun);
  });
});

describe('11 it registers commands when asked to, and only what changed', () => {
  test('GIVEN starts and stops THEN nothing is ever registered by them', async () => {
    const before = discord.requests.length;
    await stop(await ready());
    await stop(await ready());
    const sent = discord.requests.slice(before).map(({ method, template }) => `${method} ${template}`);
    expect(sent).toContain('GET /gateway/bot');
    // The ids of the commands are read, so that texts can name them with a link.
    expect(sent.filter((one) => !one.startsWith('GET '))).toEqual([]);
  });
});

describe('12 it ships the files that hosts look for', () => {
  test.each([
    'Dockerfile',
    '.dockerignore',
    'compose.yaml',
    'Procfile',
    'railway.toml',
    'fly.toml',
    'render.yaml',
    '.nvmrc',
    '.env.example',
    'deploy/hanryu.service',
    'deploy/kubernetes.yaml',
    'deploy/pterodactyl-egg.json',
    'docs/operators.md',
  ])('GIVEN %s THEN it is there', (path) => {
    expect(existsSync(join(repositoryRoot, path))).toBe(true);
  });
});
