import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { OperatorError, readConfig } from '../../src/environment/config.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { hasPostgres, startCluster, type Cluster } from '../state/postgres.ts';
import { Fan } from '../discord/fan.ts';
import { startDiscord, type LoopbackDiscord } from '../discord/server.ts';
import { unhurried } from '../patience.ts';

// Opens the doors as a host does, through the environment alone.

let state: string;
beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'hanryu-doors-'));
});
afterAll(() => rm(state, { recursive: true, force: true }));

function start(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [join(repositoryRoot, 'index.js')], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], STATE_DIR: state, HOST: '127.0.0.1', ...env },
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    output: () => out,
    ended,
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    /** The ids of its processes, on Linux only. */
    children(): number[] {
      const file = `/proc/${child.pid ?? 0}/task/${child.pid ?? 0}/children`;
      return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : [];
    },
    async says(text: string, milliseconds = 30_000, times = 1): Promise<void> {
      const until = Date.now() + milliseconds;
      while (out.split(text).length <= times) {
        if (Date.now() > until || child.exitCode !== null) throw new Error(`"${text}" was not said: ${out}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

/** Free ports, found one after the other. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function withCommands(): Promise<{ discord: LoopbackDiscord; ann: Fan }> {
  const discord = await startDiscord(unhurried);
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.application.id), { body: commands.map(({ data }) => data) });
  return { discord, ann: new Fan(discord, discord.addGuild(), { name: 'Ann' }) };
}

const at = async (port: number, path: string): Promise<string> =>
  (await fetch(`http://127.0.0.1:${port}${path}`)).text();

describe('GIVEN DISCORD_PUBLIC_KEY and HEALTH_PORT', () => {
  test('THEN fans are answered by HTTP, without a token or a gateway; the numbers are there; SIGTERM ends it', async () => {
    const { discord, ann } = await withCommands();
    const [port, health] = [await freePort(), await freePort()];
    const bot = start({
      DISCORD_PUBLIC_KEY: discord.application.verify_key,
      DISCORD_API: discord.apiUrl,
      PORT: String(port),
      HEALTH_PORT: String(health),
      NODE_ENV: 'production',
    });
    await bot.says('Hanryu is ready.\n');
    await discord.setInteractionsEndpoint(`http://127.0.0.1:${port}/interactions`);
    expect((await ann.slash('/about')).text).toContain('Hanryu');
    expect(await at(health, '/healthz')).toBe('alive\n');
    expect(await at(health, '/readyz')).toBe('ready\n');
    expect(await at(health, '/metrics')).toMatch(/hanryu_interactions_total\{command="about",.*\} 1\n/u);
    expect(discord.gateway.identifies).toEqual([]);
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
    await discord.close();
  });
});

function wantTwoShards(discord: LoopbackDiscord): void {
  const body = {
    url: discord.apiUrl.replace('http', 'ws').replace('/api', ''),
    shards: 2,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
  };
  discord.faults.plan('GET /gateway/bot', { answer: { status: 200, body } }, 100);
}

const bothShards = [
  [0, 2],
  [1, 2],
];

describe('GIVEN SHARDS=auto', () => {
  test('THEN one process with as many shards as Discord recommends, one ready line, and a stop in time', async () => {
    const { discord, ann } = await withCommands();
    wantTwoShards(discord);
    const bot = start({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl, SHARDS: 'auto' });
    await discord.until(() => discord.gateway.identifies[0], 'the first IDENTIFY');
    const first = performance.now();
    await bot.says('Hanryu is ready.\n');
    // Discord allows one IDENTIFY every 5 s.
    expect(performance.now() - first).toBeGreaterThan(4_900);
    expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual(expect.arrayContaining(bothShards));
    expect(discord.gateway.identifies).toHaveLength(2);
    expect(bot.children()).toEqual([]);
    expect((await ann.slash('/about')).text).toContain('Hanryu');
    expect(bot.output()).toBe('Hanryu is ready.\n');
    bot.signal('SIGINT');
    expect(await bot.ended).toBe(0);
    await discord.close();
  });
});

describe.skipIf(!hasPostgres)('GIVEN SHARDS=processes and PostgreSQL', () => {
  let cluster: Cluster;
  beforeAll(() => {
    cluster = startCluster();
  });
  afterAll(() => cluster.stop());

  test('THEN a process a shard, one ready line, each with its number; a fan is answered; a killed one comes back; SIGTERM ends all', async () => {
    const { discord, ann } = await withCommands();
    wantTwoShards(discord);
    const health = await freePort();
    const bot = start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.apiUrl,
      STATE_URL: cluster.newDatabase(),
      SHARDS: 'processes',
      HEALTH_PORT: String(health),
    });
    await bot.says('Hanryu is ready.\n', 60_000);
    expect(bot.output().match(/Hanryu is ready\./gu)).toHaveLength(1);
    expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual(bothShards);
    expect((await ann.slash('/about')).text).toContain('Hanryu');
    expect(await at(health, '/readyz')).toBe('ready\n');
    expect(await at(health + 1, '/readyz')).toBe('ready\n');
    expect(await at(health + 2, '/metrics')).toContain('hanryu_ready 1');
    const [victim] = bot.children();
    if (victim !== undefined) {
      process.kill(victim, 'SIGKILL');
      await bot.says('shard ended, restarting it');
      expect(await at(health, '/readyz')).toBe('1 of 2 shards are ready\n');
      await bot.says(`"event":"shard ready","shard":0,"of":2}`, 30_000, 2);
      expect(await at(health, '/readyz')).toBe('ready\n');
    }
    const started = performance.now();
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(performance.now() - started).toBeLessThan(3_000);
    await expect(fetch(`http://127.0.0.1:${health + 1}/healthz`)).rejects.toThrow('fetch failed');
    await discord.close();
  });
});

const key = 'a'.repeat(64);
describe('the environment of the doors', () => {
  test.each<[Record<string, string>, RegExp]>([
    [{ DISCORD_PUBLIC_KEY: 'hello' }, /^DISCORD_PUBLIC_KEY is not a public key/u],
    [{ DISCORD_PUBLIC_KEY: `${key}a` }, /^DISCORD_PUBLIC_KEY is not a public key/u],
    [{ DISCORD_PUBLIC_KEY: 'g'.repeat(64) }, /^DISCORD_PUBLIC_KEY is not a public key/u],
    [{ HEALTH_PORT: '65536' }, /^HEALTH_PORT is wrong/u],
    [{ HEALTH_PORT: 'x' }, /^HEALTH_PORT is wrong/u],
    [{ SHARDS: '2' }, /^SHARDS is wrong/u],
    [{ SHARDS: 'processes' }, /^SHARDS=processes needs STATE_URL/u],
  ])('GIVEN %j THEN one sentence that names the variable', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(OperatorError);
    expect(() => readConfig(env)).toThrow(sentence);
  });

  test.each<[Record<string, string>, object]>([
    [{}, { publicKey: undefined, healthPort: undefined, shards: 'one', host: '0.0.0.0' }],
    [
      { HEALTH_PORT: '', SHARDS: '', HOST: '' },
      { healthPort: undefined, shards: 'one', host: '0.0.0.0' },
    ],
    [
      { DISCORD_PUBLIC_KEY: key, HOST: '::' },
      { publicKey: key, host: '::' },
    ],
    [{ SHARDS: '1' }, { shards: 'one' }],
    [{ SHARDS: 'auto' }, { shards: 'auto' }],
    [{ SHARDS: 'processes', STATE_URL: 'postgres://h/d' }, { shards: 'processes' }],
    [
      { SHARDS: '3', SHARD_COUNT: '8', SHARDING_MANAGER: 'true', STATE_URL: 'postgres://h/d' },
      { shards: { id: 3, count: 8 } },
    ],
  ])('GIVEN %j THEN it is read as %j', (env, expected) => {
    expect(readConfig(env)).toMatchObject(expected);
  });
});
