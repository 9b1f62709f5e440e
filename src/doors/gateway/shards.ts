import { setTimeout as sleep } from 'node:timers/promises';
import { REST } from '@discordjs/rest';
import { ShardingManager, type Shard } from 'discord.js';
import * as z from 'zod';
import { describeError, type Log } from '../../bot/log.ts';
import { OperatorError } from '../../environment/operator-error.ts';
import type { Door } from '../start.ts';
import { isHopeless } from './client.ts';
import type { RequestWatch } from './requests.ts';

export interface ShardsOptions {
  /** The program of a shard: the same `index.js` as the manager's. */
  readonly file: string;
  readonly token: string;
  readonly api: string;
  readonly requests: RequestWatch;
  readonly log: Log;
  /** Called once, when every shard has been ready. */
  readonly onReady: () => void;
  /** Called when a shard ended before it was ever ready. The shard itself has logged the reason. */
  readonly onRefused: (error: OperatorError) => void;
  /** The number of shards; the default is Discord's recommendation. */
  readonly count?: number;
}

/** A crashed shard is restarted after a pause, so that repeated crashes do not keep the host busy. */
const pauseAfterCrash = 10_000;
/** Discord allows one IDENTIFY every 5 s. */
const pauseBetweenStarts = 5_500;
const impatience = 2_300;

const gatewayInfo = z.object({ shards: z.int().min(1) });

async function recommendedCount({ api, token, requests }: ShardsOptions): Promise<number> {
  const rest = new REST({ api, rejectOnRateLimit: isHopeless, makeRequest: requests.makeRequest }).setToken(token);
  try {
    return gatewayInfo.parse(await rest.get('/gateway/bot')).shards;
  } catch (error) {
    const isRefused = error instanceof Error && 'status' in error && error.status === 401;
    throw new OperatorError(
      isRefused
        ? 'DISCORD_TOKEN was refused by Discord: reset it under Bot in the developer portal and copy it again.'
        : `Discord did not say how many shards it wants: ${describeError(error).split('\n')[0]}`,
    );
  }
}

/** Runs the whole bot in one process per shard. This process only starts, restarts and stops them. */
export async function openShards(options: ShardsOptions): Promise<Door> {
  const { file, token, log, onReady, onRefused } = options;
  const totalShards = options.count ?? (await recommendedCount(options));
  const manager = new ShardingManager(file, { token, totalShards, respawn: false });
  const wereReady = new Set<number>();
  const areReady = new Set<number>();
  const stopping = new AbortController();
  const isClosing = (): boolean => stopping.signal.aborted;

  async function startAgain(shard: Shard): Promise<void> {
    await sleep(pauseAfterCrash, undefined, { signal: stopping.signal }).catch(() => undefined);
    // -1 means no time limit: the shard itself handles a slow login.
    if (!isClosing()) await shard.spawn(-1);
  }

  manager.on('shardCreate', (shard) => {
    shard.on('ready', () => {
      areReady.add(shard.id);
      const isFirst = !wereReady.has(shard.id);
      wereReady.add(shard.id);
      log({ level: 'info', event: 'shard ready', shard: shard.id, of: totalShards });
      if (isFirst && wereReady.size === totalShards) onReady();
    });
    shard.on('death', () => {
      areReady.delete(shard.id);
      if (isClosing()) return;
      if (!wereReady.has(shard.id)) return onRefused(new OperatorError(`shard ${shard.id} could not start.`));
      log({ level: 'error', event: 'shard ended, restarting it', shard: shard.id });
      startAgain(shard).catch((error: unknown) =>
        log({ level: 'error', event: 'shard not started', shard: shard.id, error: describeError(error) }),
      );
      return undefined;
    });
  });

  async function start(): Promise<void> {
    for (let id = 0; id < totalShards && !isClosing(); id += 1) {
      if (id > 0) await sleep(pauseBetweenStarts, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (!isClosing()) await manager.createShard(id).spawn(-1);
    }
  }
  start().catch((error: unknown) => onRefused(new OperatorError(`a shard could not start: ${describeError(error)}`)));

  return {
    trouble: () => (areReady.size === totalShards ? undefined : `${areReady.size} of ${totalShards} shards are ready`),
    async close() {
      if (isClosing()) return;
      stopping.abort();
      const ends = [...manager.shards.values()].map(async ({ process: child }) => {
        if (child === null || child.exitCode !== null || child.signalCode !== null) return;
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        const timer = setTimeout(() => child.kill('SIGKILL'), impatience);
        await ended;
        clearTimeout(timer);
      });
      await Promise.all(ends);
    },
  };
}
