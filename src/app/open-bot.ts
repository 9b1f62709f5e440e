import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import type { HandleInteraction } from '../bot/handle-interaction.ts';
import { describeError, type Log } from '../bot/log.ts';
import { createRouter } from '../bot/router.ts';
import { amendmentOf } from '../moderation/edits/edit.ts';
import { approvedEdits, editsVersion } from '../moderation/edits/edits.ts';
import { openState, type State } from '../state/state.ts';
import { StoreUnavailable } from '../state/unavailable.ts';
import type { Config } from '../environment/config.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { repositoryRoot } from '../environment/root.ts';
import { openIndexShelf } from './index-shelf.ts';
import { openLiveData, type LiveData } from './live-data.ts';

/** The bot with its data and state, without a door. */
export interface OpenBot {
  readonly answer: HandleInteraction;
  readonly data: LiveData;
  readonly state: State;
  readonly close: () => Promise<void>;
}

/** The folder of the state. */
export const stateFolderOf = (config: Config): string => config.stateFolder ?? join(repositoryRoot, 'state');

export async function openBot(config: Config, log: Log, onReload?: (isGood: boolean) => void): Promise<OpenBot> {
  const state = await openState({
    folder: stateFolderOf(config),
    url: config.stateUrl,
    countsGaps: config.countsGaps,
    onFault: (error) => log({ level: 'error', event: 'state not written', error: describeError(error) }),
    onLost: (error) => log({ level: 'warn', event: 'connection to the store lost', error: describeError(error) }),
  }).catch((error: unknown) => {
    throw error instanceof StoreUnavailable ? new OperatorError(error.message) : error;
  });
  const { store } = state;
  const data = await openLiveData(config.dataFolder ?? join(repositoryRoot, 'data'), {
    log,
    watch: true,
    shelf: await openIndexShelf(stateFolderOf(config)),
    ...(onReload === undefined ? {} : { onReload }),
    amendments: {
      version: () => editsVersion(store),
      approved: async () => (await approvedEdits(store)).map(amendmentOf),
    },
  }).catch(async (error: unknown) => {
    await state.close();
    throw error;
  });
  return {
    answer: createRouter({
      commands,
      knowledge: data.current,
      state,
      data,
      log,
      now: () => new Date(),
      moderators: { homeServer: config.homeServer, named: new Set(config.moderators) },
    }),
    data,
    state,
    async close() {
      data.close();
      await state.close();
    },
  };
}
