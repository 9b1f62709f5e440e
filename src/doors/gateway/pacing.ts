import { setTimeout as sleep } from 'node:timers/promises';
import { describeError, type Log } from '../../bot/log.ts';
import { whyUnreachable } from './reachable.ts';

const shortest = 1_000;
const longest = 60_000;
const betweenLines = 60_000;

/** A session that lasts this long, in milliseconds, is a good one, whatever it delivers. */
const goodSession = 10_000;
const endedAtOnce = 'the gateway ends each session at once';

/** The milliseconds to wait before the next connection after `failures` consecutive failures: 0, 0, 1, 2, 4 … 60 s. */
export const pauseAfter = (failures: number): number =>
  failures < 2 ? 0 : Math.min(shortest * 2 ** (failures - 2), longest);

/** Slows down the connections of one client, and holds them for good once the client is given up. */
export interface Pacing {
  /** Resolves when the shard may connect; never after the signal is aborted. */
  beforeConnecting(shard: number, url: string): Promise<void>;
  /** Whether the shard has lost a good session, or its first one. */
  isFirst(shard: number): boolean;
  /** The session of a shard has begun or been resumed. It is good once it delivers something or lasts for ten seconds. */
  connected(shard: number): void;
  /** The shard has received an event other than those that begin a session. */
  delivered(shard: number): void;
  /** The connection of the shard failed with this error, which the next line of the log contains. */
  failed(shard: number, error: unknown): void;
}

interface Trouble {
  failures: number;
  reason: string | undefined;
  /** When the session began; undefined before it. */
  connectedAt: number | undefined;
}

const isOver = ({ connectedAt }: Trouble): boolean =>
  connectedAt !== undefined && performance.now() - connectedAt >= goodSession;

/**
 * \@discordjs/ws 1.2.3 reconnects half a second after each failure, forever, without saying why, and also when the
 * client was destroyed during that half second. Discord sees 120 connections a minute from such a bot.
 */
export function paceConnections(log: Log, signal: AbortSignal): Pacing {
  const troubles = new Map<number, Trouble>();
  let lastLine = -Infinity;

  function standing(shard: number): Trouble | undefined {
    const trouble = troubles.get(shard);
    if (trouble === undefined || !isOver(trouble)) return trouble;
    troubles.delete(shard);
    return undefined;
  }

  function troubleOf(shard: number): Trouble {
    const trouble = standing(shard) ?? { failures: 0, reason: undefined, connectedAt: undefined };
    troubles.set(shard, trouble);
    return trouble;
  }

  async function report(shard: number, trouble: Trouble, url: string, milliseconds: number): Promise<void> {
    if (performance.now() - lastLine < betweenLines) return;
    lastLine = performance.now();
    const reason = trouble.reason ?? (await whyUnreachable(url));
    if (signal.aborted) return;
    log({
      level: 'warn',
      event: 'gateway unreachable, trying again',
      shard,
      attempts: trouble.failures,
      reason,
      seconds: milliseconds / 1000,
    });
  }

  return {
    async beforeConnecting(shard, url) {
      const trouble = troubleOf(shard);
      if (trouble.connectedAt !== undefined) trouble.reason = endedAtOnce;
      trouble.connectedAt = undefined;
      const milliseconds = pauseAfter(trouble.failures);
      if (milliseconds > 0) {
        await report(shard, trouble, url, milliseconds);
        await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
      }
      trouble.failures += 1;
      // A destroyed client of discord.js connects once more: this promise is the only place that can keep it from it.
      if (signal.aborted) await new Promise(() => undefined);
    },
    isFirst(shard) {
      const trouble = standing(shard);
      return trouble === undefined || (trouble.connectedAt !== undefined && trouble.failures === 1);
    },
    connected(shard) {
      troubleOf(shard).connectedAt = performance.now();
    },
    delivered: (shard) => void troubles.delete(shard),
    failed(shard, error) {
      troubleOf(shard).reason = describeError(error).split('\n')[0];
    },
  };
}
