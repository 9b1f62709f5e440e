import { join } from 'node:path';
import { commands } from '../commands/index.ts';
import type { Answer } from '../src/bot/bot.ts';
import type { LogLine } from '../src/bot/log.ts';
import { createRouter, type World } from '../src/bot/router.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { loadCatalog } from '../src/catalog/load.ts';
import { formatProblem } from '../src/catalog/problem.ts';
import { forgetfulCommunity } from '../src/community/community.ts';
import { repositoryRoot } from '../src/root.ts';
import { loadTeaching, type Teaching } from '../src/questions/load.ts';
import { worldOf } from '../src/world.ts';

/** The committed data folder. */
export const dataFolder = join(repositoryRoot, 'data');

/** The day on which the tests look at the data, so that ages and statuses hold still. */
export const testDay = new Date('2026-11-21T12:00:00+09:00');

export async function realCatalog(): Promise<Catalog> {
  const loaded = await loadCatalog(dataFolder);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
  return loaded.catalog;
}

export async function realTeaching(): Promise<Teaching> {
  const loaded = await loadTeaching(dataFolder);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
  return loaded.teaching;
}

export interface RealBot {
  readonly answer: Answer;
  readonly world: World;
  readonly log: readonly LogLine[];
}

/** The real bot on the real data, without a door. */
export async function realBot(now = testDay): Promise<RealBot> {
  const catalog = await realCatalog();
  const world: World = worldOf(catalog, await realTeaching());
  const log: LogLine[] = [];
  return {
    answer: createRouter({
      commands,
      world: () => world,
      community: forgetfulCommunity(),
      log: (line) => log.push(line),
      now: () => now,
    }),
    world,
    log,
  };
}
