import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { afterAll, beforeAll } from 'vitest';
import { commands } from '../../commands/index.ts';
import { Fan } from '../discord/fan.ts';
import { startDiscord, type LoopbackDiscord } from '../discord/server.ts';
import { startBot, type Started } from '../hosts/start.ts';
import { unhurried } from '../patience.ts';

/** Free ports, found one after the other. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A Discord that knows the commands, and a fan on it. */
export async function withCommands(): Promise<{ discord: LoopbackDiscord; ann: Fan }> {
  const discord = await startDiscord(unhurried);
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.application.id), { body: commands.map(({ data }) => data) });
  return { discord, ann: new Fan(discord, discord.addGuild(), { name: 'Ann' }) };
}

export const at = async (port: number, path: string): Promise<string> =>
  (await fetch(`http://127.0.0.1:${port}${path}`)).text();

/** Starts bots through the environment alone, as a host does. They share a state folder that lasts as long as the tests. */
export function botsWithState(): (env: Readonly<Record<string, string>>) => Started {
  let state: string;
  beforeAll(async () => {
    state = await mkdtemp(join(tmpdir(), 'hanryu-doors-'));
  });
  afterAll(() => rm(state, { recursive: true, force: true }));
  return (env) => startBot([], { STATE_DIR: state, HOST: '127.0.0.1', ...env });
}
