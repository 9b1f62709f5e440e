import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { commands } from '../commands/index.ts';
import { repositoryRoot } from '../src/environment/root.ts';
import { startDiscord, type LoopbackDiscord, type LoopbackOptions } from '../tests/discord/server.ts';

/** How to start a bot: the program and its arguments, the environment, and the line that says that the bot is ready. */
export interface Start {
  /** Node if it is not given. */
  readonly program?: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly ready: RegExp;
}

/** The source of a program, for bots that have no file. */
export const inline = (program: string): string[] => ['--input-type=module', '--eval', program];

/** A port that is free at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a bot in its own process; rejects if the process ends before the bot is ready. */
export async function startBot({ program = process.execPath, args, env, ready }: Start): Promise<ChildProcess> {
  const child = spawn(program, args, {
    cwd: repositoryRoot,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const read = (text: Buffer): void => {
      printed += text.toString();
      if (ready.test(printed)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`the bot ended with ${code}:\n${printed.slice(0, 500)}`)));
  });
  return child;
}

export async function stopBot(bot: ChildProcess): Promise<void> {
  bot.removeAllListeners('exit');
  if (bot.exitCode !== null || bot.signalCode !== null) return;
  bot.kill();
  await once(bot, 'exit');
}

/** Runs the work with a loopback Discord that has our commands registered. */
export async function withDiscord<Result>(
  work: (discord: LoopbackDiscord) => Promise<Result>,
  options: LoopbackOptions = { patience: 30_000 },
): Promise<Result> {
  const discord = await startDiscord(options);
  const rest = new REST({ api: discord.apiUrl, version: '10' }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.application.id), { body: commands.map(({ data }) => data) });
  try {
    return await work(discord);
  } finally {
    await discord.close();
  }
}
