import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import type { Answer } from '../bot/bot.ts';
import { describeError, type Log } from '../bot/log.ts';
import { createRouter } from '../bot/router.ts';
import { openCommunity, type Community } from '../state/community.ts';
import { StoreUnavailable } from '../state/unavailable.ts';
import { OperatorError, type Config } from '../environment/config.ts';
import { repositoryRoot } from '../environment/root.ts';
import { openWorld, type LiveWorld } from './live-data.ts';

/** The bot with its data and its memory, without a door. */
export interface OpenBot {
  readonly answer: Answer;
  readonly world: LiveWorld;
  readonly community: Community;
  readonly close: () => Promise<void>;
}

/** The folder of what the bot remembers. */
export const stateFolderOf = (config: Config): string => config.stateFolder ?? join(repositoryRoot, 'state');

export async function openBot(config: Config, log: Log, onReload?: (isGood: boolean) => void): Promise<OpenBot> {
  const world = await openWorld(config.dataFolder ?? join(repositoryRoot, 'data'), {
    log,
    watch: true,
    ...(onReload === undefined ? {} : { onReload }),
  });
  const community = await openCommunity({
    folder: stateFolderOf(config),
    url: config.stateUrl,
    countsGaps: config.countsGaps,
    onFault: (error) => log({ level: 'error', event: 'state not written', error: describeError(error) }),
  }).catch((error: unknown) => {
    world.close();
    throw error instanceof StoreUnavailable ? new OperatorError(error.message) : error;
  });
  return {
    answer: createRouter({ commands, world: world.current, community, log, now: () => new Date() }),
    world,
    community,
    async close() {
      world.close();
      await community.close();
    },
  };
}
