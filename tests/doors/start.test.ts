import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startBot } from '../hosts/start.ts';
import { at, botsWithState, freePort, withCommands } from './open-doors.ts';

const start = botsWithState();

describe('GIVEN DISCORD_TOKEN', () => {
  test('THEN the ids of the commands are read from Discord once, and a text that names commands has mentions', async () => {
    const { discord, ann } = await withCommands();
    const bot = start({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl });
    await bot.says('Hanryu is ready.\n');
    const asked = (): number =>
      discord.requests.filter(({ method, path }) => method === 'GET' && path.endsWith('/commands')).length;
    await expect
      .poll(async () => (await ann.slash('/about')).text)
      .toMatch(/<\/actor:\d{17,20}> · <\/series:\d{17,20}>/u);
    expect(asked()).toBe(1);
    bot.signal('SIGTERM');
    expect((await bot.ended).code).toBe(0);
    await discord.close();
  });
});

describe('GIVEN DISCORD_PUBLIC_KEY and HEALTH_PORT', () => {
  test('THEN fans are answered by HTTP without a token or a gateway, the metrics are served, and SIGTERM ends it', async () => {
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

describe('GIVEN a start that is not over', () => {
  test('WHEN SIGTERM comes as soon as the state is locked THEN it ends at once, and no lock stays', async () => {
    const state = await mkdtemp(join(tmpdir(), 'hanryu-early-'));
    const bot = startBot([], { STATE_DIR: state, PORT: '0' });
    while (!existsSync(join(state, 'state.lock'))) await new Promise((resolve) => setTimeout(resolve, 1));
    bot.signal('SIGTERM');
    expect((await bot.ended).code).toBe(0);
    expect(await readdir(state)).not.toContain('state.lock');
    await rm(state, { recursive: true });
  });
});
