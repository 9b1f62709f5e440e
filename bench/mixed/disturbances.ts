import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from '../../tests/state/postgres.ts';
import type { LoopbackDiscord } from '../../tests/discord/server.ts';

export interface Disturbed {
  readonly discord: LoopbackDiscord;
  readonly database: Cluster;
  readonly dataFolder: string;
}

const betweenMilliseconds = 20_000;

/** One after the other, every twenty seconds, until it is over: a good edit, a faulty one, a lost gateway, a restarted database. */
export async function disturb({ discord, database, dataFolder }: Disturbed, over: AbortSignal): Promise<number[]> {
  const file = join(dataFolder, 'series', 'eye-love-you-2024.json');
  const good = await readFile(file, 'utf8');
  const kinds = [
    (time: number) => writeFile(file, good.replace(/"episodes": \d+/u, `"episodes": ${10 + (time % 7)}`)),
    () => Promise.resolve(discord.gateway.close(4000)),
    () => writeFile(file, good.slice(0, good.length / 2)),
    () => Promise.resolve(discord.gateway.reconnect()),
    () => database.restartInTheMiddle(),
  ];
  const times = kinds.map(() => 0);
  for (let time = 0; ; time += 1) {
    const ended = await pause(betweenMilliseconds, false, { signal: over }).catch(() => true);
    if (ended) return times;
    const kind = time % kinds.length;
    await kinds[kind]?.(time);
    times[kind] = (times[kind] ?? 0) + 1;
  }
}
