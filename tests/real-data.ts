import { join } from 'node:path';
import { patientBot } from './patience.ts';
import { commands } from '../commands/index.ts';
import type { HandleInteraction } from '../src/bot/handle-interaction.ts';
import type { LogLine } from '../src/bot/log.ts';
import type { Knowledge } from '../src/bot/knowledge.ts';
import { createRouter } from '../src/bot/router.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { loadCatalog } from '../src/catalog/load.ts';
import { formatProblem } from '../src/catalog/problem.ts';
import { memoryState } from '../src/state/state.ts';
import { repositoryRoot } from '../src/environment/root.ts';
import { once } from '../src/search/once.ts';
import type { Search } from '../src/search/result.ts';
import { createSpotter, type Spotter } from '../src/search/spot.ts';
import { loadTeaching, type Teaching } from '../src/questions/load.ts';
import { knowledgeOf } from '../src/bot/knowledge.ts';

/** The committed data folder. */
export const dataFolder = join(repositoryRoot, 'data');

/** The day on which the tests look at the data, so that ages and statuses hold still. */
export const testDay = new Date('2026-11-21T12:00:00+09:00');

/** The data of a folder, read anew. */
export async function catalogIn(folder: string): Promise<Catalog> {
  const loaded = await loadCatalog(folder);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
  return loaded.catalog;
}

/** The committed data. Every file of a worker shares it: many need it, and none changes it. */
export const realCatalog = once(() => catalogIn(dataFolder));

export const realTeaching = once(async (): Promise<Teaching> => {
  const loaded = await loadTeaching(dataFolder);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
  return loaded.teaching;
});

/** The search and the models of `/ask` over the committed data; building them takes longer than reading it. */
export const realKnowledge = once(async (): Promise<Knowledge> =>
  knowledgeOf(await realCatalog(), await realTeaching()),
);

export const realSearch = async (): Promise<Search> => (await realKnowledge()).search;

/** The reader of names in running text, over the committed data. */
export const realSpotter = once(async (): Promise<Spotter> => createSpotter(await realCatalog(), await realSearch()));

export interface RealBot {
  readonly answer: HandleInteraction;
  readonly knowledge: Knowledge;
  readonly log: readonly LogLine[];
}

/** The real bot without a door, with a state of its own. */
export function botOf(knowledge: Knowledge, now = testDay, state = memoryState()): RealBot {
  const log: LogLine[] = [];
  return {
    answer: createRouter({
      commands,
      knowledge: () => knowledge,
      state,
      log: (line) => log.push(line),
      now: () => now,
      ...patientBot,
    }),
    knowledge,
    log,
  };
}

/** The real bot on the committed data. */
export const realBot = async (now = testDay): Promise<RealBot> => botOf(await realKnowledge(), now);
