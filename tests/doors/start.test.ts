import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBot, type Started } from '../hosts/start.ts';
import { at, freePort, withCommands } from './open-doors.ts';

// Opens the door as a host does, through the environment alone.

let state: string;
beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'hanryu-doors-'));
});
afterAll(() => rm(state, { recursive: true, force: true }));

const start = (env: Readonly<Record<string, string>>): Started =>
  startBot([], { STATE_DIR: state, HOST: '127.0.0.1', ...env });

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
    expect((await bot.ended).code).toBe(0);
    await discord.close();
  });
});
