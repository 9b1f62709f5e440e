import type { Pool } from 'pg';
import type { Standing } from '../../insights/quiz/game.ts';
import { boardName, type Board, type Ranking } from '../ranking/board.ts';

interface Row {
  readonly player: string;
  readonly points: number;
  /** The number of players with more points; only in the viewer's own row. */
  readonly ahead: number | null;
}

/** The first rows, then the viewer's own row if it is not among them. */
const sql = `
  select player, points::float8, case when player = $3 then (
    select coalesce(sum(players), 0)::float8 from ranked_counts as counts
    where board = $1 and counts.points > rows.points
      and (step = 512 or step = 1 and counts.points < rows.points - rows.points % 512 + 512)
  ) end as ahead
  from (
    (select player, points, last from ranked where board = $1 order by points desc, last, player limit $2)
    union (select player, points, last from ranked where board = $1 and player = $3)
  ) as rows
  order by rows.points desc, last, player`;

export async function rankingIn(pool: Pool, board: Board, most: number, player: string): Promise<Ranking> {
  const { rows } = await pool.query<Row>(sql, [boardName(board), most, player]);
  const top = rows.slice(0, most).map((row): Standing => ({
    player: row.player,
    points: row.points,
    place: 1 + rows.findIndex(({ points }) => points === row.points),
  }));
  const own = rows.find((row) => row.player === player);
  return { top, own: own && { player, points: own.points, place: 1 + (own.ahead ?? 0) } };
}
