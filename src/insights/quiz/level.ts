import { oncePer } from '../../catalog/once.ts';
import type { Candidate, Pool } from './pool.ts';
import type { Level } from './question.ts';

/** The range of a pool that a level covers, from the best known (0) to the least known (1). */
const parts: Readonly<Record<Level, readonly [from: number, to: number]>> = {
  fans: [0, 0.5],
  connoisseurs: [0.25, 0.75],
  experts: [0.5, 1],
};

const byFame = oncePer(({ candidates }: Pool): readonly Candidate[] =>
  candidates.toSorted((a, b) => b.fame - a.fame || (a.choice.id < b.choice.id ? -1 : 1)),
);

/** The number of questions that a level needs: none repeats within fifty, and each needs three other choices. */
const leastAsks = 90;
/** In a level, two trios also have to be similar. */
const leastAsksOfTrios = 1400;

const asksOf = (candidates: readonly Candidate[]): number => candidates.reduce((sum, { asks }) => sum + asks.length, 0);

export const candidatesAt = (level: Level, pool: Pool): readonly Candidate[] => ofLevels(pool)[level];

/** A level with too few is widened step by step, on both sides if it has two. */
function ofLevel(level: Level, pool: Pool): readonly Candidate[] {
  const all = byFame(pool);
  let [from, to] = [Math.floor(all.length * parts[level][0]), Math.ceil(all.length * parts[level][1])];
  const least = pool.trios === undefined ? leastAsks : leastAsksOfTrios;
  while (asksOf(all.slice(from, to)) < least && to - from < all.length) {
    from = level === 'fans' ? 0 : Math.max(0, from - 1);
    to = level === 'experts' ? all.length : Math.min(all.length, to + 1);
  }
  return all.slice(from, to);
}

const ofLevels = oncePer((pool: Pool): Readonly<Record<Level, readonly Candidate[]>> => ({
  fans: ofLevel('fans', pool),
  connoisseurs: ofLevel('connoisseurs', pool),
  experts: ofLevel('experts', pool),
}));
