import { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { commands } from '../commands/index.ts';
import type { HandleInteraction } from '../src/bot/handle-interaction.ts';
import type { Log } from '../src/bot/log.ts';
import { openGateway, type Gateway } from '../src/doors/gateway/gateway.ts';
import { startDiscord, type LoopbackDiscord, type LoopbackOptions } from './discord/server.ts';
import { unhurried } from './patience.ts';

export interface OnDiscord {
  readonly discord: LoopbackDiscord;
  readonly gateway: Gateway;
}

/** The bot's gateway door on a loopback Discord that knows all of its commands; resolves when it is ready. */
export async function putOnDiscord(
  answer: HandleInteraction,
  log: Log,
  options: LoopbackOptions = {},
): Promise<OnDiscord> {
  const discord = await startDiscord({ ...unhurried, ...options });
  const rest = new REST({ api: discord.apiUrl, version: '10' }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.application.id), { body: commands.map(({ data }) => data) });
  return new Promise((resolve, reject) => {
    const gateway = openGateway({
      answer,
      token: discord.token,
      api: discord.apiUrl,
      log,
      onReady: () => resolve({ discord, gateway }),
      onRefused: reject,
    });
  });
}
