import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { loadCatalog } from '../../src/catalog/load.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { Fan } from '../../tests/discord/fan.ts';
import type { LoopbackDiscord } from '../../tests/discord/server.ts';
import { unhurried } from '../../tests/patience.ts';
import { freePort, inline, startBot, stopBot, withDiscord, type Start } from '../bots.ts';
import { median } from '../median.ts';
import { bareGatewayBot, bareHttpBot } from '../peers.ts';
import { workloadsOf, type Workload } from './workloads.ts';

interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const atOnce = 8;
/** Our bot prepares for questions after the ready line. The measurement of every bot starts after that. */
const settleMilliseconds = 3_000;
/** The card that the peers answer with, and that is in the channel when fans press. */
const oneCard = '/actor name:han hyo joo';
const stateFolder = (): string => join(tmpdir(), `hanryu-bench-${process.pid}`);

/** This many fans have their turn one after the other. The first tenth is not measured. */
async function measure(discord: LoopbackDiscord, count: number, { act, locale }: Workload): Promise<Figures> {
  const here = discord.addGuild();
  const open = await new Fan(discord, here).slash(oneCard);
  const times: number[] = [];
  let asked = 0;
  let from = 0;
  async function ask(index: number): Promise<void> {
    while (asked < count * 1.1) {
      asked += 1;
      const isMeasured = asked > count * 0.1;
      if (isMeasured && from === 0) from = performance.now();
      // Each command comes from another fan, because the cooldown would stop a single one.
      const ann = new Fan(discord, here, { name: `Fan ${index}.${asked}`, locale: locale(asked) });
      const start = performance.now();
      await act(ann, asked, open);
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

/** Starts a bot behind the gateway, and does the work when it has settled. */
async function withGateway<Result>(
  { args, env, ready }: Start,
  work: (discord: LoopbackDiscord) => Promise<Result>,
): Promise<Result> {
  return withDiscord(async (discord) => {
    const own = { DISCORD_API: discord.apiUrl, DISCORD_TOKEN: discord.token, STATE_DIR: stateFolder() };
    const bot = await startBot({ args, env: { ...own, ...env }, ready });
    await pause(settleMilliseconds);
    try {
      return await work(discord);
    } finally {
      await stopBot(bot);
    }
  }, unhurried);
}

/** Hanryu's answers, which are the constants of the peers. */
const constants = (start: Start): Promise<{ readonly CARD: string; readonly CHOICES: string }> =>
  withGateway(start, async (discord) => {
    const ann = new Fan(discord, discord.addGuild());
    const { embeds, components } = (await ann.slash(oneCard)).message;
    const choices = await ann.suggestions('/actor name:k');
    return { CARD: JSON.stringify({ embeds, components }), CHOICES: JSON.stringify(choices) };
  });

async function byHttp({ args, env, ready }: Start, count: number, workload: Workload): Promise<Figures> {
  return withDiscord(async (discord) => {
    const port = await freePort();
    const key = discord.application.verify_key;
    const own = { DISCORD_PUBLIC_KEY: key, PORT: String(port), HOST: '127.0.0.1', STATE_DIR: stateFolder() };
    const bot = await startBot({ args, env: { ...own, ...env }, ready });
    await pause(settleMilliseconds);
    try {
      await discord.setInteractionsEndpoint(`http://127.0.0.1:${port}/`);
      return await measure(discord, count, workload);
    } finally {
      await stopBot(bot);
    }
  }, unhurried);
}

function line(name: string, { perSecond, p50, p99 }: Figures): void {
  console.log(`| ${name} | ${perSecond.toFixed(0)} | ${p50.toFixed(2)} | ${p99.toFixed(2)} |`);
}

const middle = (all: readonly Figures[]): Figures => ({
  perSecond: median(all.map(({ perSecond }) => perSecond)),
  p50: median(all.map(({ p50 }) => p50)),
  p99: median(all.map(({ p99 }) => p99)),
});

type Turn = readonly [ours: Figures, peer: Figures];

function ratio(name: string, turns: readonly Turn[]): void {
  const of = (figure: keyof Figures): string =>
    median(turns.map(([ours, peer]) => ours[figure] / peer[figure])).toFixed(2);
  console.log(`| ${name}, ratio | ${of('perSecond')} (aim ≥ 0.8) | ${of('p50')} | ${of('p99')} (aim ≤ 1.25) |`);
}

/** Measures the bots alternately, so that a slow minute of the machine affects both. */
async function inTurns(times: number, ours: () => Promise<Figures>, peer: () => Promise<Figures>): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (let done = 0; done < times; done += 1) turns.push([await ours(), await peer()]);
  return turns;
}

function print(door: string, peer: string, turns: readonly Turn[]): void {
  line(`${door}: Hanryu`, middle(turns.map(([ours]) => ours)));
  line(`${door}: ${peer} that answers a constant`, middle(turns.map(([, bare]) => bare)));
  ratio(door, turns);
}

/**
 * Commands, autocomplete and a press through the loopback Discord, beside bots that answer constants of the same size; the
 * middle of so many turns: `npm run bench -- throughput [fans a turn, 15000] [turns, 3]`. With fewer fans V8 is still compiling.
 */
export async function run([fans, wanted]: readonly string[]): Promise<void> {
  const [count, times] = [Number(fans ?? 15_000), Number(wanted ?? 3)];
  const loaded = await loadCatalog(join(repositoryRoot, 'data'));
  if (!loaded.ok) throw new Error('the data has faults: npm run data:check');
  const workloads = workloadsOf(loaded.catalog);
  const hanryu: Start = { args: ['index.js'], env: {}, ready: /Hanryu is ready/u };
  const env = await constants(hanryu);
  const bare = (program: string): Start => ({ args: inline(program), env, ready: /ready/u });
  console.log('| | per second | p50, ms | p99, ms |\n| --- | --- | --- | --- |');
  for (const workload of workloads) {
    const gateway = (start: Start) => (): Promise<Figures> =>
      withGateway(start, (discord) => measure(discord, count, workload));
    const turns = await inTurns(times, gateway(hanryu), gateway(bare(bareGatewayBot)));
    print(`gateway, ${workload.name}`, 'bare discord.js', turns);
  }
  const [first] = workloads;
  if (first === undefined) return;
  const http = (start: Start) => (): Promise<Figures> => byHttp(start, count, first);
  print(`HTTP, ${first.name}`, 'bare node:http', await inTurns(times, http(hanryu), http(bare(bareHttpBot))));
}
