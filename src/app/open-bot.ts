import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import type { CommandIds } from '../bot/command-mentions.ts';
import type { HandleInteraction } from '../bot/handle-interaction.ts';
import { describeError, type Log } from '../bot/log.ts';
import { createRouter } from '../bot/router.ts';
import { carryFollowsOver } from '../follow/renamed.ts';
import { liveAmendments } from '../moderation/edits/amendments.ts';
import { openState, type State } from '../state/state.ts';
import { StoreFailure, StoreUnavailable } from '../state/unavailable.ts';
import type { Config } from '../environment/config.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { repositoryRoot } from '../environment/root.ts';
import { openPassedShelf } from './passed-shelf.ts';
import { openSnapshots } from './snapshot/snapshots.ts';
import { stateFolderOf } from './state-folder.ts';
import { openLiveData, type LiveData } from './live-data.ts';

/** The bot with its data and state, without a door. */
export interface OpenBot {
  readonly answer: HandleInteraction;
  readonly data: LiveData;
  readonly state: State;
  readonly close: () => Promise<void>;
}

export interface OpenBotOptions {
  readonly onReload?: (version: 'good' | 'bad') => void;
  readonly commandIds?: () => CommandIds;
}

export async function openBot(config: Config, log: Log, options: OpenBotOptions = {}): Promise<OpenBot> {
  const { onReload, commandIds } = options;
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
    snapshots: openSnapshots(stateFolderOf(config)),
    passed: openPassedShelf(stateFolderOf(config)),
    onReload(version) {
      if (version === 'good') carryOver();
      onReload?.(version);
    },
    amendments: liveAmendments(store),
  }).catch(async (error: unknown) => {
    await state.close();
    if (!(error instanceof StoreFailure)) throw error;
    const variable = config.stateUrl === undefined ? 'STATE_DIR' : 'STATE_URL';
    throw new OperatorError(`The state of the bot cannot be read (${variable}): ${error.message}.`);
  });
  // Not awaited: fans come first. It is tried again with the next version of the data.
  function carryOver(): void {
    carryFollowsOver(store, data.current().catalog).catch((error: unknown) =>
      log({ level: 'error', event: 'follows not carried over', error: describeError(error) }),
    );
  }
  carryOver();
  return {
    answer: createRouter({
      commands,
      knowledge: data.current,
      state,
      data,
      log,
      now: () => new Date(),
      ...(commandIds === undefined ? {} : { commandIds }),
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
