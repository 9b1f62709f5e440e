import { describe, expect, test } from 'vitest';
import type { LoopbackDiscord } from '../discord/server.ts';
import { hasPostgres, workersCluster } from '../state/postgres.ts';
import { at, botsWithState, freePort, withCommands } from './open-doors.ts';

const start = botsWithState();

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
  test('THEN there is one process with as many shards as Discord recommends, one ready line, and a stop in time', async () => {
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
    expect(bot.said()).toBe('Hanryu is ready.\n');
    bot.signal('SIGINT');
    expect((await bot.ended).code).toBe(0);
    await discord.close();
  });
});

describe.skipIf(!hasPostgres)('GIVEN SHARDS=processes and PostgreSQL', () => {
  test('THEN a process a shard, one ready line, each with its number; a fan is answered; a killed one comes back; SIGTERM ends all', async () => {
    const { discord, ann } = await withCommands();
    wantTwoShards(discord);
    const health = await freePort();
    const bot = start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.apiUrl,
      STATE_URL: workersCluster().newDatabase(),
      SHARDS: 'processes',
      HEALTH_PORT: String(health),
    });
    await bot.says('Hanryu is ready.\n');
    expect(bot.said().match(/Hanryu is ready\./gu)).toHaveLength(1);
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
      await bot.says(`"event":"shard ready","shard":0,"of":2}`, 2);
      expect(await at(health, '/readyz')).toBe('ready\n');
    }
    bot.signal('SIGTERM');
    expect((await bot.ended).code).toBe(0);
    await expect(fetch(`http://127.0.0.1:${health + 1}/healthz`)).rejects.toThrow('fetch failed');
    await discord.close();
  });
});
