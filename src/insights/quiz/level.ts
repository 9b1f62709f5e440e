import { oncePer } from '../../catalog/once.ts';
import type { Candidate, Pool } from './pool.ts';
import type { Level } from './question.ts';

/** The part of a pool that a level asks for, from the best known (0) to the least (1). Halves keep enough for fifty questions. */
const parts: Readonly<Record<Level, readonly [from: number, to: number]>> = {
  fans: [0, 0.5],
  connoisseurs: [0.25, 0.75],
  experts: [0.5, 1],
};

const byFame = oncePer(({ candidates }: Pool): readonly Candidate[] =>
  candidates.toSorted((a, b) => b.fame - a.fame || (a.choice.id < b.choice.id ? -1 : 1)),
);

export function candidatesAt(level: Level, pool: Pool): readonly Candidate[] {
  const all = byFame(pool);
  const [from, to] = parts[level];
  return all.slice(Math.floor(all.length * from), Math.ceil(all.length * to));
}
