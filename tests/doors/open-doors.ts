import { createServer, type AddressInfo } from 'node:net';
import { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import { Fan } from '../discord/fan.ts';
import { startDiscord, type LoopbackDiscord } from '../discord/server.ts';
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
