import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { start as startCommand, startBot } from '../hosts/start.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { copyOfExcerpt } from '../excerpt.ts';
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

/** root may read everything, so the bot runs as nobody if these tests run as root. */
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

describe.skipIf(process.platform !== 'linux')('GIVEN a part of the data that this user may not read', () => {
  test('WHEN the bot starts THEN one sentence names it; WHEN it runs THEN the log names it, and the end of it', async () => {
    const folder = await copyOfExcerpt();
    const state = await mkdtemp(join(tmpdir(), 'hanryu-nobody-'));
    if (isRoot) await Promise.all([folder, state].map((path) => chown(path, nobody, nobody)));
    const series = join(folder, 'series');
    const asNobody = isRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : [];
    const begin = (): ReturnType<typeof startCommand> =>
      startCommand([...asNobody, process.execPath, join(repositoryRoot, 'index.js')], {
        cwd: tmpdir(),
        env: { DATA_DIR: folder, STATE_DIR: state, PORT: '0', HOME: tmpdir() },
      });

    const bot = begin();
    await bot.says('http://');
    await chmod(series, 0);
    await bot.says(`${series} cannot be read (EACCES)`);
    await chmod(series, 0o755);
    await bot.says('data mended');
    bot.signal('SIGTERM');
    expect((await bot.ended).code).toBe(0);

    await chmod(series, 0);
    expect(await begin().ended).toMatchObject({
      code: 1,
      err: `Hanryu: ${series} cannot be read (EACCES): the data cannot be loaded without it.\n`,
    });
    await chmod(series, 0o755);
    await rm(state, { recursive: true });
  });
});
