import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Fan } from '../../tests/discord/fan.ts';
import type { LoopbackDiscord } from '../../tests/discord/server.ts';
import { freePort, inline, startBot, stopBot, withDiscord, type Start } from '../bots.ts';
import { bareGatewayBot, bareHttpBot } from '../peers.ts';

interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const atOnce = 8;
/** Ours prepares itself for questions when it is ready: what is measured is the life after that, of all alike. */
const settleMilliseconds = 3_000;
const names = ['han hyo joo', 'chae jonghyup', 'shim eun kyung', 'bae doona', 'ok taecyeon', 'kang jiyoung'];
const stateFolder = (): string => join(tmpdir(), `hanryu-bench-${process.pid}`);

/** So many fans type /actor one after the other; the first tenth is not measured. */
async function measure(discord: LoopbackDiscord, count: number): Promise<Figures> {
  const here = discord.addGuild();
  const times: number[] = [];
  let asked = 0;
  let from = 0;
  async function ask(index: number): Promise<void> {
    while (asked < count * 1.1) {
      asked += 1;
      const isMeasured = asked > count * 0.1;
      if (isMeasured && from === 0) from = performance.now();
      // Somebody else each time: nobody who types so fast goes unnoticed.
      const ann = new Fan(discord, here, { name: `Fan ${index}.${asked}` });
      const start = performance.now();
      await ann.slash(`/actor name:${names[asked % names.length] ?? ''}`);
      if (isMeasured) times.push(performance.now() - start);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, (_, index) => ask(index)));
  const seconds = (performance.now() - from) / 1000;
  discord.expectNoRefusals();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

async function byGateway({ args, env, ready }: Start, count: number): Promise<{ figures: Figures; card: string }> {
  return withDiscord(async (discord) => {
    const own = { DISCORD_API: discord.apiUrl, DISCORD_TOKEN: discord.token, STATE_DIR: stateFolder() };
    const bot = await startBot({ args, env: { ...own, ...env }, ready });
    await pause(settleMilliseconds);
    try {
      const { message } = await new Fan(discord, discord.addGuild()).slash('/actor name:han hyo joo');
      const card = JSON.stringify({ embeds: message.embeds, components: message.components });
      return { figures: await measure(discord, count), card };
    } finally {
      await stopBot(bot);
    }
  });
}

async function byHttp({ args, env, ready }: Start, count: number): Promise<Figures> {
  return withDiscord(async (discord) => {
    const port = await freePort();
    const key = discord.application.verify_key;
    const own = { DISCORD_PUBLIC_KEY: key, PORT: String(port), HOST: '127.0.0.1', STATE_DIR: stateFolder() };
    const bot = await startBot({ args, env: { ...own, ...env }, ready });
    await pause(settleMilliseconds);
    try {
      await discord.setInteractionsEndpoint(`http://127.0.0.1:${port}/`);
      return await measure(discord, count);
    } finally {
      await stopBot(bot);
    }
  });
}

function line(name: string, { perSecond, p50, p99 }: Figures): void {
  console.log(`| ${name} | ${perSecond.toFixed(0)} | ${p50.toFixed(2)} | ${p99.toFixed(2)} |`);
}

function ratio(name: string, ours: Figures, peer: Figures): void {
  const throughput = (ours.perSecond / peer.perSecond).toFixed(2);
  console.log(
    `| ${name}, ratio | ${throughput} (aim ≥ 0.8) | ${(ours.p50 / peer.p50).toFixed(2)} | ${(ours.p99 / peer.p99).toFixed(2)} (aim ≤ 1.25) |`,
  );
}

/** /actor through the loopback Discord, beside bots that answer a constant: `npm run bench -- throughput 3000`. */
export async function run([wanted]: readonly string[]): Promise<void> {
  const count = Number(wanted ?? 3000);
  const hanryu: Start = { args: ['index.js'], env: {}, ready: /Hanryu is ready/u };
  const ours = await byGateway(hanryu, count);
  const env = { CARD: ours.card };
  const bare = await byGateway({ args: inline(bareGatewayBot), env, ready: /ready/u }, count);
  console.log('| | per second | p50, ms | p99, ms |\n| --- | --- | --- | --- |');
  line('gateway: Hanryu', ours.figures);
  line('gateway: bare discord.js that answers a constant', bare.figures);
  ratio('gateway', ours.figures, bare.figures);
  const http = await byHttp(hanryu, count);
  const bareHttp = await byHttp({ args: inline(bareHttpBot), env, ready: /ready/u }, count);
  line('HTTP: Hanryu', http);
  line('HTTP: bare node:http that answers a constant', bareHttp);
  ratio('HTTP', http, bareHttp);
}
