import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Fan } from '../../tests/discord/fan.ts';
import type { LoopbackDiscord } from '../../tests/discord/server.ts';
import { unhurried } from '../../tests/patience.ts';
import { inline, startBot, stopBot, withDiscord, type Start } from '../bots.ts';
import { median } from '../median.ts';
import { bareGatewayBot } from '../peers.ts';

const restMilliseconds = 3000;

const megabytesOf = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** The processor time of a process until now, in seconds: a busy neighbour does not lengthen it (man 5 proc: in 1/100 s). */
function processorSecondsOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

interface Footprint {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

const row = (name: string, { seconds, processor, megabytes }: Footprint): string =>
  `| ${name} | ${seconds.toFixed(2)} | ${processor.toFixed(2)} | ${megabytes.toFixed(0)} |`;

/**
 * The median over several starts: the time until the bot is ready, and its resident memory after three idle seconds.
 */
async function measure(discord: LoopbackDiscord, rounds: number, { args, env, ready }: Start): Promise<Footprint> {
  const own = {
    DISCORD_API: discord.apiUrl,
    DISCORD_TOKEN: discord.token,
    STATE_DIR: join(tmpdir(), `hanryu-${process.pid}`),
  };
  const seconds: number[] = [];
  const processor: number[] = [];
  const megabytes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    const bot = await startBot({ args, env: { ...own, ...env }, ready });
    seconds.push((performance.now() - from) / 1000);
    processor.push(processorSecondsOf(bot.pid));
    await pause(restMilliseconds);
    megabytes.push(megabytesOf(bot.pid));
    await stopBot(bot);
  }
  return { seconds: median(seconds), processor: median(processor), megabytes: median(megabytes) };
}

/** Whether the bot starts and answers with a heap of this size. */
async function serves(discord: LoopbackDiscord, megabytes: number): Promise<boolean> {
  const env = {
    DISCORD_API: discord.apiUrl,
    DISCORD_TOKEN: discord.token,
    STATE_DIR: join(tmpdir(), `hanryu-${process.pid}`),
  };
  const start: Start = { args: [`--max-old-space-size=${megabytes}`, 'index.js'], env, ready: /Hanryu is ready/u };
  const bot = await startBot(start).catch(() => undefined);
  if (bot === undefined) return false;
  try {
    const ann = new Fan(discord, discord.addGuild());
    for (const text of [
      '/actor name:han hyo joo',
      '/ask question:who plays Tae-oh in Eye Love You?',
      '/search text:chocolate',
    ]) {
      await ann.slash(text);
    }
    return true;
  } catch {
    return false;
  } finally {
    await stopBot(bot);
  }
}

/**
 * Compares start and memory with a bare discord.js client, and finds the smallest heap that suffices:
 * `npm run bench -- footprint [starts of each, 5] [least heap tried, 20]`.
 */
export async function run([starts = '5', leastHeap = '20']: readonly string[]): Promise<void> {
  const rounds = Number(starts);
  await withDiscord(async (discord) => {
    const ours = await measure(discord, rounds, { args: ['index.js'], env: {}, ready: /Hanryu is ready/u });
    const bare = await measure(discord, rounds, { args: inline(bareGatewayBot), env: { CARD: '{}' }, ready: /ready/u });
    const ratio = (of: (one: Footprint) => number): string => (of(ours) / of(bare)).toFixed(2);
    console.log('| | start to ready, s | of it processor time, s | idle RSS, MB |\n| --- | --- | --- | --- |');
    console.log(`${row('Hanryu', ours)}\n${row('bare discord.js', bare)}`);
    console.log(
      `| ratio | ${ratio(({ seconds }) => seconds)} (aim ≤ 1.25) | ${ratio(({ processor }) => processor)} | ${ratio(({ megabytes }) => megabytes)} (aim ≤ 1.15) |`,
    );
    for (let heap = Number(leastHeap); heap <= 128; heap += 4) {
      if (!(await serves(discord, heap))) continue;
      console.log(`\nLeast --max-old-space-size that starts and answers: ${heap} MB.`);
      return;
    }
  }, unhurried);
}
