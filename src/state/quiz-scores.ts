import { dayInJapan } from '../catalog/status.ts';
import type { Period } from '../insights/quiz/board.ts';
import { pointsEverywhere } from './quiz-everywhere.ts';
import { parseScore, withMore } from './quiz-score.ts';
import type { Board } from './ranking/board.ts';
import type { Change, Store } from './store.ts';

const collection = 'quiz-scores';

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
  collection,
  key: `${prefixOf(arena)}${player}`,
  decide: (value) => ({
    keep: { value: withMore(parseScore(value), more, now), owner: player },
    also: 'server' in arena ? pointsEverywhere(player, more, now) : undefined,
    result: undefined,
  }),
});

/** The board of an arena. */
export const boardIn = (arena: Arena, period: Period, now: Date): Board => ({
  collection,
  prefix: prefixOf(arena),
  period,
  day: dayInJapan(now),
});

/** The players who have points in an arena. */
export async function scorersAmong(store: Store, arena: Arena, players: readonly string[]): Promise<Set<string>> {
  const prefix = prefixOf(arena);
  const scores = await Promise.all(players.map((player) => store.get(collection, `${prefix}${player}`)));
  return new Set(players.filter((_player, index) => (parseScore(scores[index])?.points ?? 0) > 0));
}
