import { ActivityType, Client, Options, SimpleIdentifyThrottler, type RateLimitData } from 'discord.js';
import type { IdentifyCount } from './identifies.ts';
import type { RequestWatch } from './requests.ts';

/** One: the only shard; auto: as many as Discord recommends, in this process; otherwise a shard of several processes. */
export type Shards = 'one' | 'auto' | { readonly id: number; readonly count: number };

export interface ClientParts {
  readonly api: string;
  /** One, when it is not given. */
  readonly shards?: Shards;
  /** Watches the requests of this client. */
  readonly requests?: RequestWatch;
  /** Counts the IDENTIFYs, and holds back those that are too many. */
  readonly identifies?: IdentifyCount;
}

/**
 * A 429 from /gateway/bot without Retry-After makes @discordjs/rest ask 50 times a second for ever, and one with 23 hours
 * makes login hang in silence (discord.js 14.28.1): both are turned into an error here, and waited out by the gateway.
 */
export function isHopeless({ route, retryAfter }: Pick<RateLimitData, 'route' | 'retryAfter'>): boolean {
  return route === '/gateway/bot' && (retryAfter === 0 || retryAfter > 60_000);
}

/** Always given: left to itself, discord.js would read the environment variable SHARDS, which says something else here. */
function shardOptions(shards: Shards): { shards: 'auto' | number[]; shardCount?: number } {
  if (shards === 'auto') return { shards };
  return shards === 'one' ? { shards: [0], shardCount: 1 } : { shards: [shards.id], shardCount: shards.count };
}

/**
 * discord.js 14 builds an object of its own of every interaction, which nobody here uses, and throws in the middle of its
 * gateway when it meets a form that it does not know: an unhandled rejection, of which the process dies. There is no
 * public way to leave it out; tests/doors/gateway/faults.test.ts notices when a new version changes this one.
 */
function leaveInteractionsAlone(client: Client): void {
  const { actions } = client as unknown as { actions: { InteractionCreate: { handle: () => void } } };
  actions.InteractionCreate.handle = () => undefined;
}

/** A discord.js client that holds next to nothing: it is used for its gateway and its REST queue alone. */
export function createClient({ api, shards = 'one', requests, identifies }: ClientParts): Client {
  let throttler: Promise<SimpleIdentifyThrottler> | undefined;
  const client = new Client({
    // Interactions belong to no intent, and without Guilds a server costs 3 KB instead of 102.
    intents: [],
    ...shardOptions(shards),
    allowedMentions: { parse: [] },
    // 660 bytes a user for ever otherwise: nothing here reads anything from a cache.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      MessageManager: 0,
      DMMessageManager: 0,
      GuildMessageManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      ThreadManager: 0,
      ThreadMemberManager: 0,
      GuildInviteManager: 0,
      GuildBanManager: 0,
      EntitlementManager: 0,
      ApplicationCommandManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      StageInstanceManager: 0,
    }),
    presence: {
      activities: [{ type: ActivityType.Custom, name: 'Hanryu', state: '/ask · /actor · /series · /quote · /search' }],
    },
    rest: {
      api,
      rejectOnRateLimit: isHopeless,
      ...(requests === undefined ? {} : { makeRequest: requests.makeRequest }),
    },
    ws: {
      buildIdentifyThrottler(manager) {
        // Shards that come at the same time are each built one by @discordjs/ws 1: they must share their 5 s.
        throttler ??= manager
          .fetchGatewayInformation()
          .then(({ session_start_limit: limit }) => new SimpleIdentifyThrottler(limit.max_concurrency));
        const shared = throttler;
        return {
          async waitForIdentify(shard, signal) {
            await identifies?.take(signal);
            await (await shared).waitForIdentify(shard, signal);
          },
        };
      },
    },
  });
  leaveInteractionsAlone(client);
  return client;
}
