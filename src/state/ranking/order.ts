import type { Standing } from '../../insights/quiz/game.ts';
import type { Ranking } from './board.ts';
import type { Rank } from './ranks.ts';

export type Row = Pick<Rank, 'player' | 'points' | 'last'>;

/** Most points first. Of equal points, the earlier ones come first. */
function inOrder(a: Row, b: Row): number {
  if (a.points !== b.points) return b.points - a.points;
  if (a.last !== b.last) return a.last - b.last;
  return a.player < b.player ? -1 : 1;
}

/** The number of leading rows for which the condition holds; it holds for none after them. */
function countBefore(rows: readonly Row[], comesBefore: (row: Row) => boolean): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const row = rows[middle];
    if (row !== undefined && comesBefore(row)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The rows of one board, always in order: a row is found by binary search, however many there are. */
export interface Order {
  readonly add: (row: Row) => void;
  readonly remove: (row: Row) => void;
  readonly isEmpty: () => boolean;
  /** The first rows, and a player's own if it is on the board. */
  readonly ranking: (most: number, own: Row | undefined) => Ranking;
}

export function createOrder(unsorted: readonly Row[] = []): Order {
  const rows = unsorted.toSorted(inOrder);
  const indexOf = (row: Row): number => countBefore(rows, (other) => inOrder(other, row) < 0);
  /** Equal points share a place. */
  const placed = ({ player, points }: Row): Standing => ({
    player,
    points,
    place: 1 + countBefore(rows, (other) => other.points > points),
  });
  return {
    add: (row) => void rows.splice(indexOf(row), 0, row),
    remove: (row) => void rows.splice(indexOf(row), 1),
    isEmpty: () => rows.length === 0,
    ranking: (most, own) => ({ top: rows.slice(0, most).map(placed), own: own && placed(own) }),
  };
}
