import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Fan } from '../../tests/discord/fan.ts';
import type { LoopbackDiscord } from '../../tests/discord/server.ts';
import { inline, startBot, stopBot, withDiscord, type Start } from '../bots.ts';
import { bareGatewayBot } from '../peers.ts';

/** The number of open games, and of people who press in each of them at once. */
export interface Load {
  readonly name: string;
  readonly games: number;
  readonly players: number;
}

/** After the ready line, the bot prepares for its first questions. */
const settleMilliseconds = 3000;

const hanryu: Start = { args: ['index.js'], env: {}, ready: /Hanryu is ready/u };

/** The times of all presses of one turn, in milliseconds. */
async function pressTimes(discord: LoopbackDiscord, { games, players }: Load): Promise<number[]> {
  const presses: (() => Promise<number>)[] = [];
  for (let game = 0; game < games; game += 1) {
    const here = discord.addGuild();
    const shown = await new Fan(discord, here, { name: `Starter ${game}` }).slash('/quiz rounds:20');
    const [choice = ''] = shown.buttons;
    for (let player = 0; player < players; player += 1) {
      const fan = new Fan(discord, here, { name: `Fan ${game}.${player}` });
      presses.push(async () => {
        const start = performance.now();
        await fan.press(shown, choice);
        return performance.now() - start;
      });
    }
  }
  const times = await Promise.all(presses.map((press) => press()));
  discord.expectNoRefusals();
  return times;
}

/** Starts a bot with an empty state, and lets everybody press; the first of the turns only warms it up. */
function measured({ args, env, ready }: Start, load: Load, turns: number): Promise<number[]> {
  return withDiscord(async (discord) => {
    const folder = await mkdtemp(join(tmpdir(), 'hanryu-quiz-load-'));
    const own = { DISCORD_API: discord.apiUrl, DISCORD_TOKEN: discord.token, STATE_DIR: folder };
    const bot = await startBot({ args, env: { ...own, ...env }, ready });
    await pause(settleMilliseconds);
    try {
      await pressTimes(discord, load);
      const times: number[] = [];
      for (let turn = 0; turn < turns; turn += 1) times.push(...(await pressTimes(discord, load)));
      return times;
    } finally {
      await stopBot(bot);
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** The message of a game, which is the bare bot's answer to everything. */
const openGame = (): Promise<string> =>
  withDiscord(async (discord) => {
    const folder = await mkdtemp(join(tmpdir(), 'hanryu-quiz-load-'));
    const own = { DISCORD_API: discord.apiUrl, DISCORD_TOKEN: discord.token, STATE_DIR: folder };
    const bot = await startBot({ ...hanryu, env: own });
    try {
      const { embeds, components } = (await new Fan(discord, discord.addGuild()).slash('/quiz')).message;
      return JSON.stringify({ embeds, components });
    } finally {
      await stopBot(bot);
      await rm(folder, { recursive: true, force: true });
    }
  });

const shareOf = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(share * times.length)] ?? 0;

/** Presses in the quiz beside the same presses on discord.js alone, which answers a constant. */
export async function printPresses(loads: readonly Load[], turns: number): Promise<void> {
  const bare: Start = { args: inline(bareGatewayBot), env: { CARD: await openGame() }, ready: /ready/u };
  console.log('| | presses | p50, ms | p99, ms |\n| --- | --- | --- | --- |');
  for (const load of loads) {
    const [ours, constant] = [await measured(hanryu, load, turns), await measured(bare, load, turns)];
    for (const [name, times] of [
      ['Hanryu', ours],
      ['a constant answer', constant],
    ] as const)
      console.log(
        `| ${load.name}: ${name} | ${times.length} | ${shareOf(times, 0.5).toFixed(1)} | ${shareOf(times, 0.99).toFixed(1)} |`,
      );
    const [half, most] = [0.5, 0.99].map((share) => (shareOf(ours, share) / shareOf(constant, share)).toFixed(2));
    console.log(`| ${load.name}: ratio | | ${half} | ${most} (aim ≤ 1.25) |`);
  }
}
