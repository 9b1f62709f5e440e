import { ActivityType, Client, Options, SimpleIdentifyThrottler, type RateLimitData } from 'discord.js';
import type { IdentifyCount } from './identifies.ts';
import type { Pacing } from './pacing.ts';
import type { RequestWatch } from './requests.ts';
import { pacedShards } from './strategy.ts';

/** `one`: the only shard; `auto`: as many as Discord recommends, in this process; otherwise one shard of several processes. */
type Shards = 'one' | 'auto' | { readonly id: number; readonly count: number };

export interface ClientParts {
  readonly api: string;
  /** The default is `one`. */
  readonly shards?: Shards;
  /** Counts the requests of this client. */
  readonly requests?: RequestWatch;
  /** Counts IDENTIFYs and delays those beyond the limit. */
  readonly identifies?: IdentifyCount;
}

/**
 * A 429 from /gateway/bot without Retry-After makes @discordjs/rest ask 50 times a second forever, and one with 23 hours
 * makes login hang silently (discord.js 14.28.1). Both become an error here, and the gateway waits before it retries.
 */
export function isHopeless({ route, retryAfter }: Pick<RateLimitData, 'route' | 'retryAfter'>): boolean {
  return route === '/gateway/bot' && (retryAfter === 0 || retryAfter > 60_000);
}

/** Always set, because discord.js would otherwise read the environment variable SHARDS, which has another meaning here. */
function shardOptions(shards: Shards): { shards: 'auto' | number[]; shardCount?: number } {
  if (shards === 'auto') return { shards };
  return shards === 'one' ? { shards: [0], shardCount: 1 } : { shards: [shards.id], shardCount: shards.count };
}

/**
 * discord.js 14 builds an object from every interaction, which this bot does not use, and throws inside its gateway when it
 * meets an unknown form: an unhandled rejection that ends the process. There is no public way to switch this off, hence the
 * cast; tests/doors/gateway/faults.test.ts fails if a new version changes this private property.
 */
function disableInteractionObjects(client: Client): void {
  const { actions } = client as unknown as { actions: { InteractionCreate: { handle: () => void } } };
  actions.InteractionCreate.handle = () => undefined;
}

/** A discord.js client that caches almost nothing: only its gateway and its REST queue are used. */
export function createClient({ api, shards = 'one', requests, identifies }: ClientParts, pacing: Pacing): Client {
  let throttler: Promise<SimpleIdentifyThrottler> | undefined;
  const client = new Client({
    // Interactions need no intent, and without Guilds a server costs 3 KB instead of 102.
    intents: [],
    ...shardOptions(shards),
    allowedMentions: { parse: [] },
    // Nothing here reads a cache, and by default each user would cost 660 bytes forever.
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
      buildStrategy: (manager) => pacedShards(manager, pacing),
      buildIdentifyThrottler(manager) {
        // @discordjs/ws 1 builds a throttler for each shard that starts at the same time, but all shards share the 5 s.
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
  disableInteractionObjects(client);
  return client;
}
