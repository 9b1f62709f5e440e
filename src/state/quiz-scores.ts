import type { Period } from '../insights/quiz/board.ts';
import type { Standing } from '../insights/quiz/game.ts';
import { pointsEverywhere } from './quiz-everywhere.ts';
import { inOrderOfPoints, pointsIn, score, withMore } from './quiz-score.ts';
import type { Change, Store } from './store.ts';

const scores = 'quiz-scores';

/** Scores count per server, or per person where there is no server. */
export type Arena = { readonly server: string } | { readonly person: string };

const prefixOf = (arena: Arena): string => ('server' in arena ? `${arena.server}.` : `own-${arena.person}.`);

/** The player who gets the points for a right answer, and where it counts. */
export interface Scorer {
  readonly arena: Arena;
  readonly player: string;
  readonly now: number;
}

/** The change that counts points; it is stored together with the turn that won them. Points alone count in no server. */
export const pointsFor = ({ arena, player, now }: Scorer, more: number): Change => ({
  collection: scores,
  key: `${prefixOf(arena)}${player}`,
  decide: (value) => ({
    keep: { value: withMore(score.safeParse(value).data, more, now), owner: player },
    also: 'server' in arena ? pointsEverywhere(player, more, now) : undefined,
    result: undefined,
  }),
});

/** The scores of a period, most points first. */
export async function scoresIn(
  store: Store,
  arena: Arena,
  period: Period = 'all',
  now = new Date(),
): Promise<Standing[]> {
  const prefix = prefixOf(arena);
  const all = await store.list(scores, prefix);
  return inOrderOfPoints(all.flatMap(({ key, value }) => pointsIn(key.slice(prefix.length), value, period, now)));
}
