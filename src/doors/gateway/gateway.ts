import {
  ActivityType,
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayCloseCodes,
  Options,
  RateLimitError,
  type APIInteraction,
  type RateLimitData,
} from 'discord.js';
import type { Answer } from '../../bot/bot.ts';
import { describeError, type Log } from '../../bot/log.ts';
import { OperatorError } from '../../config.ts';
import { sendResponse } from './callback.ts';

export interface Gateway {
  /** Stops taking interactions, finishes those begun (2 s at most), and leaves Discord. */
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly answer: Answer;
  readonly token: string;
  readonly api: string;
  readonly log: Log;
  /** Printed once when Discord is connected: hosting panels wait for this line. */
  readonly onReady: (user: string) => void;
  /** Discord refused for good: the token or the intents are wrong. */
  readonly onRefused: (error: OperatorError) => void;
}

/** Waits between attempts to log in, in milliseconds, when Discord says 429 without saying until when. */
export const loginPauses = [60_000, 300_000, 900_000, 3_600_000] as const;

const finishMilliseconds = 2_000;

/**
 * A 429 from /gateway/bot without Retry-After makes @discordjs/rest ask 50 times a second for ever, and one with 23 hours
 * makes login hang in silence (discord.js 14.28.1): both are turned into an error here, and waited out below.
 */
export function isHopeless({ route, retryAfter }: Pick<RateLimitData, 'route' | 'retryAfter'>): boolean {
  return route === '/gateway/bot' && (retryAfter === 0 || retryAfter > 60_000);
}

function createClient(api: string): Client {
  return new Client({
    // Interactions belong to no intent, and without Guilds a server costs 3 KB instead of 102.
    intents: [],
    allowedMentions: { parse: [] },
    // 660 bytes a user for ever otherwise: nothing here reads a user or member from a cache.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      MessageManager: 0,
    }),
    presence: {
      activities: [{ type: ActivityType.Custom, name: 'Hanryu', state: '/ask · /actor · /series · /quote · /search' }],
    },
    rest: { api, rejectOnRateLimit: isHopeless },
  });
}

const finalCodes: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'DISCORD_TOKEN was refused by Discord: reset it under Bot in the developer portal and copy it again.',
  [GatewayCloseCodes.InvalidIntents]:
    'Discord refused the intents of this bot (4013): this is a fault of Hanryu, please report it.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refused the intents of this bot (4014): this is a fault of Hanryu, please report it.',
  [GatewayCloseCodes.ShardingRequired]:
    'Discord wants this bot to use several shards now (4011): see docs/operators.md.',
};

/** Carries interactions from Discord's gateway to the bot, and its responses back by REST. */
export function openGateway({ answer, token, api, log, onReady, onRefused }: GatewayOptions): Gateway {
  const client = createClient(api);
  const underWay = new Set<Promise<void>>();
  let closing = false;
  let wake: (() => void) | undefined;

  // Listeners that reject end up here; without this one the process would die of them.
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
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    if (closing) return;
    const done: Promise<void> = answer(interaction)
      .then((answered) => sendResponse(client.rest, interaction, answered, log))
      .finally(() => underWay.delete(done));
    underWay.add(done);
  });

  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function logIn(attempt: number): Promise<void> {
    if (closing) return;
    try {
      await client.login(token);
    } catch (error) {
      if (closing) return;
      if (error instanceof Error && 'code' in error && error.code === 'TokenInvalid') {
        onRefused(new OperatorError(finalCodes[GatewayCloseCodes.AuthenticationFailed] ?? ''));
        return;
      }
      const told = error instanceof RateLimitError ? error.retryAfter : 0;
      const milliseconds = Math.max(told, loginPauses[Math.min(attempt, loginPauses.length - 1)] ?? 0);
      const reason =
        error instanceof RateLimitError ? 'Discord limits this address (429)' : describeError(error).split('\n')[0];
      log({ level: 'warn', event: 'login failed, waiting', reason, seconds: Math.round(milliseconds / 1000) });
      await pause(milliseconds);
      await logIn(attempt + 1);
    }
  }
  void logIn(0);

  return {
    async close() {
      if (closing) return;
      closing = true;
      wake?.();
      await Promise.race([
        Promise.allSettled(underWay),
        new Promise((resolve) => setTimeout(resolve, finishMilliseconds).unref()),
      ]);
      await client.destroy();
    },
  };
}
