import { firstDay, type Period } from '../../insights/quiz/board.ts';
import type { Standing } from '../../insights/quiz/game.ts';

/** The collections whose values are scores; the store keeps their boards in order. */
export const rankedCollections = ['quiz-scores', 'quiz-everywhere'] as const;
type RankedCollection = (typeof rankedCollections)[number];

/** The scores of a collection whose keys have this prefix, in the period that holds a day in Japan. */
export interface Board {
  readonly collection: RankedCollection;
  /** The beginning of a key up to and with its first full stop, or nothing; the player is the rest of the key. */
  readonly prefix: string;
  readonly period: Period;
  readonly day: string;
}

/** PostgreSQL gives boards the same names (postgres/ranking.ts). */
export const boardName = ({ collection, prefix, period, day }: Board): string =>
  `${collection} ${prefix} ${period} ${firstDay(period, day)}`;

/** A board as one player sees it. */
export interface Ranking {
  /** The first rows. Of equal points, the earlier ones come first. */
  readonly top: readonly Standing[];
  /** The viewer's own row, in any place; undefined if they are not on the board. */
  readonly own: Standing | undefined;
}
