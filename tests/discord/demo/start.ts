import { Events, type Client } from 'discord.js';
import { Fan } from '../fan.ts';
import { startDiscord, type LoopbackDiscord, type LoopbackOptions } from '../server.ts';
import type { Place } from '../world/world.ts';
import { createBot } from './bot.ts';
import { commands } from './commands.ts';

export interface Stage {
  readonly discord: LoopbackDiscord;
  readonly bot: Client;
  readonly here: Required<Place>;
  readonly ann: Fan;
  /** What the bot's handlers threw. */
  readonly errors: Error[];
  /** Throws if Discord refused anything or a handler threw. */
  expectNoTrouble(): void;
  leave(): Promise<void>;
}

/** A loopback with the demonstration bot logged in and its commands registered. */
export async function startStage(options?: LoopbackOptions): Promise<Stage> {
  const discord = await startDiscord(options);
  const here = discord.addGuild();
  const bot = createBot(discord.clientOptions);
  const errors: Error[] = [];
  bot.on(Events.Error, (error) => errors.push(error));
  await logIn(bot, discord.token);
  await bot.application?.commands.set(commands);
  return {
    discord,
    bot,
    here,
    ann: new Fan(discord, here, { name: 'Ann' }),
    errors,
    expectNoTrouble() {
      discord.expectNoRefusals();
      const [error] = errors.splice(0);
      if (error) throw error;
    },
    async leave() {
      await bot.destroy();
      await discord.close();
    },
  };
}

export async function logIn(client: Client, token: string): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
}
