import { valueAt, type ChangedKeys, type Collections } from '../kept.ts';
import { boardName, rankedCollections, type Board, type Ranking } from './board.ts';
import { createOrder, type Order, type Row } from './order.ts';
import { ranksOf } from './ranks.ts';

/** All boards of a store that has its values in memory. */
export interface Rankings {
  /** Follows the values from one state to the next. */
  readonly follow: (before: Collections, after: Collections, changed: ChangedKeys) => void;
  readonly ranking: (now: Collections, board: Board, most: number, player: string) => Ranking;
}

/** Reads every score once. */
function boardsIn(collections: Collections): Map<string, Order> {
  const boards = new Map<string, Row[]>();
  for (const name of rankedCollections)
    for (const [key, { json }] of collections.get(name) ?? [])
      for (const { board, ...row } of ranksOf(name, key, JSON.parse(json))) {
        const rows = boards.get(board);
        if (rows === undefined) boards.set(board, [row]);
        else rows.push(row);
      }
  return new Map([...boards].map(([board, rows]) => [board, createOrder(rows)]));
}

export function rankingsOf(collections: Collections): Rankings {
  const boards = boardsIn(collections);

  function orderOf(board: string): Order {
    const known = boards.get(board) ?? createOrder();
    boards.set(board, known);
    return known;
  }

  function move(name: string, key: string, before: Collections, after: Collections): void {
    for (const { board, ...row } of ranksOf(name, key, valueAt(before, name, key))) {
      const order = orderOf(board);
      order.remove(row);
      if (order.isEmpty()) boards.delete(board);
    }
    for (const { board, ...row } of ranksOf(name, key, valueAt(after, name, key))) orderOf(board).add(row);
  }

  return {
    follow: (before, after, changed) => {
      for (const name of rankedCollections) for (const key of changed.get(name) ?? []) move(name, key, before, after);
    },
    ranking: (now, board, most, player) => {
      const [name, key] = [boardName(board), `${board.prefix}${player}`];
      const own = ranksOf(board.collection, key, valueAt(now, board.collection, key)).find(
        (rank) => rank.board === name,
      );
      return boards.get(name)?.ranking(most, own) ?? { top: [], own: undefined };
    },
  };
}
