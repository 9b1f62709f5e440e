import {
  managerToFetchingStrategyOptions,
  SimpleContextFetchingStrategy,
  SimpleShardingStrategy,
  WebSocketShard,
  WebSocketShardEvents,
  WebSocketShardStatus,
  type IContextFetchingStrategy,
  type IShardingStrategy,
  type WebSocketManager,
} from '@discordjs/ws';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { Pacing } from './pacing.ts';

/** The events with which Discord begins every session, a useless one as well. */
const beginnings: ReadonlySet<string> = new Set([GatewayDispatchEvents.Ready, GatewayDispatchEvents.Resumed]);

/**
 * All shards in this process, as the library's own SimpleShardingStrategy has them, with two differences: the connections are
 * paced, and `connect` waits for the sessions through failures of the network instead of rejecting while the shard goes on
 * connecting by itself, which led to two sessions at once.
 */
export function pacedShards(manager: WebSocketManager, pacing: Pacing): IShardingStrategy {
  const shards = new Map<number, WebSocketShard>();

  function contextOf(options: SimpleContextFetchingStrategy['options'], id: number): IContextFetchingStrategy {
    const context = new SimpleContextFetchingStrategy(manager, options);
    return {
      options,
      async retrieveSessionInfo(shard) {
        const session = await context.retrieveSessionInfo(shard);
        // A shard that is idle asks because it is about to connect.
        if (shards.get(id)?.status === WebSocketShardStatus.Idle)
          await pacing.beforeConnecting(id, session?.resumeURL ?? options.gatewayInformation.url);
        return context.retrieveSessionInfo(shard);
      },
      updateSessionInfo: (shard, session) => context.updateSessionInfo(shard, session),
      waitForIdentify: (shard, signal) => context.waitForIdentify(shard, signal),
    };
  }

  /** Resolves with the first session of the shard. */
  function connected(shard: WebSocketShard): Promise<void> {
    return new Promise((resolve) => {
      shard.once(WebSocketShardEvents.Ready, () => resolve());
      // After an error the shard connects again by itself; final ones reach the bot as a closed shard.
      shard.connect().catch((error: unknown) => pacing.failed(shard.id, error));
    });
  }

  return {
    async spawn(ids) {
      const options = await managerToFetchingStrategyOptions(manager);
      for (const id of ids) {
        const shard = new WebSocketShard(contextOf(options, id), id);
        for (const event of Object.values(WebSocketShardEvents))
          shard.on(event, (payload: object) => manager.emit(event, { ...payload, shardId: id }));
        shard.on(WebSocketShardEvents.Ready, () => pacing.connected(id));
        shard.on(WebSocketShardEvents.Resumed, () => pacing.connected(id));
        shard.on(WebSocketShardEvents.Dispatch, ({ data: { t: event } }) => {
          if (!beginnings.has(event)) pacing.delivered(id);
        });
        shard.on(WebSocketShardEvents.Error, ({ error }) => pacing.failed(id, error));
        shards.set(id, shard);
      }
    },
    async connect() {
      await Promise.all([...shards.values()].map(connected));
    },
    async destroy(options) {
      await Promise.all([...shards.values()].map((shard) => shard.destroy(options)));
      shards.clear();
    },
    async send(id, payload) {
      const shard = shards.get(id);
      if (shard === undefined) throw new RangeError(`there is no shard ${id}`);
      await shard.send(payload);
    },
    // Nothing asks for it: discord.js keeps the states of its shards itself.
    fetchStatus: () => new SimpleShardingStrategy(manager).fetchStatus(),
  };
}
