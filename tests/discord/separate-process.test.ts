import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Fan } from './fan.ts';
import { startDiscord, type LoopbackDiscord } from './server.ts';
import { unhurried } from '../patience.ts';

// A bot that runs by itself needs two settings; here it reads them from its environment.
const BOT = `
  import { Client, Events } from 'discord.js';
  const client = new Client({ intents: [], rest: { api: process.env.DISCORD_API } });
  client.once(Events.ClientReady, () => client.application.commands.set([{ name: 'where', description: 'Where is the bot?' }]));
  client.on(Events.InteractionCreate, (interaction) => interaction.reply('process ' + process.pid));
  await client.login(process.env.DISCORD_TOKEN);
`;

let discord: LoopbackDiscord;
let bot: ReturnType<typeof spawn>;

beforeAll(async () => {
  discord = await startDiscord(unhurried);
  bot = spawn(process.execPath, ['--input-type=module', '--eval', BOT], {
    env: { ...process.env, DISCORD_API: discord.apiUrl, DISCORD_TOKEN: discord.token },
    stdio: 'inherit',
  });
});
afterAll(async () => {
  bot.kill();
  await once(bot, 'exit');
  await discord.close();
});

test('GIVEN a bot in another process THEN a person can talk to it', async () => {
  await discord.until(() => discord.world.commands.get('global'), 'the commands of the bot');
  const reply = await new Fan(discord, discord.addGuild()).slash('/where');
  expect(reply.text).toBe(`process ${bot.pid}`);
  discord.expectNoRefusals();
});
