import { setTimeout as sleep } from 'node:timers/promises';
import { Events, GatewayDispatchEvents, GatewayCloseCodes, RateLimitError, Status } from 'discord.js';
import type { HandleInteraction } from '../../bot/handle-interaction.ts';
import { describeError, type Log } from '../../bot/log.ts';
import { OperatorError } from '../../environment/config.ts';
import { asInteraction } from '../incoming.ts';
import { sendResponse } from './callback.ts';
import { createClient, type ClientParts } from './client.ts';

type GatewayState = 'connecting' | 'ready' | 'closed';

export interface Gateway {
  /** `ready` means that every shard of this process is connected. */
  state(): GatewayState;
  /** Stops accepting interactions, finishes running ones (2 s at most), and disconnects from Discord. */
  close(): Promise<void>;
}

export interface GatewayOptions extends ClientParts {
  readonly answer: HandleInteraction;
  readonly token: string;
  readonly log: Log;
  /** Called when Discord is connected: hosting panels wait for the line that is printed then. */
  readonly onReady: (user: string) => void;
  /** Called when Discord refuses the token or the intents, and retrying would not help. */
  readonly onRefused: (error: OperatorError) => void;
}

/** The pauses between attempts to log in, in milliseconds, if Discord answers 429 without a retry time. */
export const loginPauses = [60_000, 300_000, 900_000, 3_600_000] as const;

const finishMilliseconds = 2_000;

const finalCodes: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'DISCORD_TOKEN was refused by Discord: reset it under Bot in the developer portal and copy it again.',
  [GatewayCloseCodes.InvalidShard]:
    'Discord refused the number of this shard (4010): SHARDS must be the same for all processes of the bot.',
  [GatewayCloseCodes.ShardingRequired]:
    'Discord wants this bot to use several shards now (4011): see docs/operators.md.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer supports the API version of this bot (4012): install a newer Hanryu.',
  [GatewayCloseCodes.InvalidIntents]:
    'Discord refused the intents of this bot (4013): this is a bug in Hanryu, please report it.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refused the intents of this bot (4014): this is a bug in Hanryu, please report it.',
};

/** Passes interactions from Discord's gateway to the bot, and its responses back by REST. */
export function openGateway({ answer, token, log, onReady, onRefused, ...parts }: GatewayOptions): Gateway {
  const client = createClient(parts);
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  const isClosing = (): boolean => stopping.signal.aborted;

  // Rejecting listeners end up here; without this listener they would end the process.
  client.on(Events.Error, (error) =>
    log({ level: 'error', event: 'discord client error', error: describeError(error) }),
  );
  client.on(Events.ClientReady, (ready) => onReady(ready.user.tag));
  client.on(Events.ShardReconnecting, (shard) => log({ level: 'info', event: 'reconnecting', shard }));
  client.on(Events.ShardResume, (shard) => log({ level: 'info', event: 'resumed', shard }));
  client.on(Events.ShardDisconnect, ({ code }) => {
    const refused = finalCodes[code];
    if (refused !== undefined) onRefused(new OperatorError(refused));
  });

  async function carry(received: unknown): Promise<void> {
    const interaction = asInteraction(received);
    if (interaction === undefined) {
      log({ level: 'warn', event: 'interaction not understood', door: 'gateway' });
      return;
    }
    await sendResponse(client.rest, interaction, await answer(interaction), log);
  }

  client.ws.on(GatewayDispatchEvents.InteractionCreate, (received: unknown) => {
    if (isClosing()) return;
    const done: Promise<void> = carry(received)
      .catch((error: unknown) => log({ level: 'error', event: 'interaction failed', error: describeError(error) }))
      .finally(() => underWay.delete(done));
    underWay.add(done);
  });

  async function logIn(attempt: number): Promise<void> {
    try {
      await parts.identifies?.wait(stopping.signal);
      await client.login(token);
    } catch (error) {
      if (isClosing()) return;
      if (error instanceof Error && 'code' in error && error.code === 'TokenInvalid') {
        onRefused(new OperatorError(finalCodes[GatewayCloseCodes.AuthenticationFailed] ?? ''));
        return;
      }
      const retryAfter = error instanceof RateLimitError ? error.retryAfter : 0;
      const milliseconds = Math.max(retryAfter, loginPauses[Math.min(attempt, loginPauses.length - 1)] ?? 0);
      const reason =
        error instanceof RateLimitError ? 'Discord limits this address (429)' : describeError(error).split('\n')[0];
      log({ level: 'warn', event: 'login failed, waiting', reason, seconds: Math.round(milliseconds / 1000) });
      // A stop ends the pause at once, and the next attempt notices it.
      await sleep(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);
      await logIn(attempt + 1);
    }
  }
  void logIn(0);

  return {
    state() {
      if (isClosing()) return 'closed';
      const isReady = client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);
      return isReady ? 'ready' : 'connecting';
    },
    async close() {
      if (isClosing()) return;
      stopping.abort();
      await Promise.race([
        Promise.allSettled(underWay),
        new Promise((resolve) => setTimeout(resolve, finishMilliseconds).unref()),
      ]);
      await client.destroy();
    },
  };
}
