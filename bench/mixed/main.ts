import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startCluster } from '../../tests/state/postgres.ts';
import { dataFolder } from '../../tests/real-data.ts';
import { unhurried } from '../../tests/patience.ts';
import { freePort, startBot, stopBot, withDiscord } from '../bots.ts';
import { disturb } from './disturbances.ts';
import { ask, emptyMinute, type Minute } from './traffic.ts';

const people = 4;
const servers = 20;

function megabytesOf(pid: number | undefined): string {
  const [, kilobytes] = /^VmRSS:\s*(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kilobytes) / 1024).toFixed(0);
}

/** What JavaScript holds, and what it holds outside its heap, of the resident memory: the rest belongs to native code. */
async function heldBy(port: number): Promise<{ readonly heap: string; readonly external: string }> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const megabytes = (name: string): string =>
    (Number(new RegExp(`^${name} (\\d+)`, 'mu').exec(text)?.[1]) / 2 ** 20).toFixed(0);
  return { heap: megabytes('nodejs_heap_size_used_bytes'), external: megabytes('nodejs_external_memory_bytes') };
}

/** How often the log has each event that is not of level info. */
function eventsIn(log: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [, level = '', event = ''] of log.matchAll(/"level":"(warn|error)".*?"event":"([^"]+)"/gu))
    times.set(`${level} ${event}`, (times.get(`${level} ${event}`) ?? 0) + 1);
  return times;
}

/** The smallest that so many in a hundred do not exceed. */
function percentile(numbers: readonly number[], share: number): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? Number.NaN).toFixed(0);
}

/**
 * `npm run bench -- mixed [minutes, 30]`: four people who look up, ask, play, follow and look at pictures in three languages,
 * while the data is edited well and badly, the gateway is lost, and PostgreSQL restarted as after a power cut.
 */
export async function run([minutes = '30']: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hanryu-mixed-'));
  const data = join(folder, 'data');
  cpSync(dataFolder, data, { recursive: true });
  const database = startCluster();
  const over = new AbortController();
  await withDiscord(async (discord) => {
    const port = await freePort();
    const bot = await startBot({
      args: ['index.js'],
      env: {
        DISCORD_API: discord.apiUrl,
        DISCORD_TOKEN: discord.token,
        STATE_DIR: join(folder, 'state'),
        STATE_URL: database.newDatabase(),
        DATA_DIR: data,
        HEALTH_PORT: String(port),
      },
      ready: /Hanryu is ready/u,
    });
    let printed = '';
    for (const output of [bot.stdout, bot.stderr])
      output?.on('data', (text: Buffer) => {
        printed += text.toString();
      });
    let minute: Minute = emptyMinute();
    const wrong: string[] = [];
    const places = Array.from({ length: servers }, () => discord.addGuild());
    const asking = Array.from({ length: people }, (_, person) =>
      ask(discord, places, person, () => minute, over.signal),
    );
    const disturbing = disturb({ discord, database, dataFolder: data }, over.signal);
    console.log(
      '| minute | resident, MB | heap, MB | outside it, MB | answered | p50, ms | p99, ms | offline | records away | wrong | load |',
    );
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
    for (let at = 1; at <= Number(minutes) && bot.exitCode === null; at += 1) {
      await pause(60_000);
      const { took, offline, withoutRecords, wrong: now } = minute;
      minute = emptyMinute();
      wrong.push(...now);
      const [load = 0] = loadavg();
      const { heap, external } = await heldBy(port);
      console.log(
        `| ${at} | ${megabytesOf(bot.pid)} | ${heap} | ${external} | ${took.length} | ${percentile(took, 50)} | ${percentile(took, 99)} | ${offline} | ${withoutRecords} | ${now.length} | ${load.toFixed(0)} |`,
      );
    }
    over.abort();
    const [edits, closes, faults, reconnects, restarts] = await disturbing;
    await Promise.all(asking);
    console.log(
      `\n${edits} good edits, ${faults} faulty ones, ${(closes ?? 0) + (reconnects ?? 0)} lost gateways, ${restarts} restarts of the database; IDENTIFYs ${discord.gateway.identifies.length}; answers that Discord refused ${discord.refusals.length}.`,
    );
    for (const [event, times] of eventsIn(printed)) console.log(`  the log has ${times} × ${event}`);
    for (const what of [...wrong, ...discord.refusals.map(String)].slice(0, 20)) console.log(`  ${what}`);
    await stopBot(bot);
  }, unhurried);
  database.stop();
  rmSync(folder, { recursive: true });
}
