import { printBoards } from './boards.ts';
import { printPresses } from './presses.ts';

/**
 * Presses of 200 players in one game and in 500 games at once, beside a bot that answers a constant, and a board over
 * 100,000 players: `npm run bench -- quiz-load [players, 200] [games, 500] [on the board, 100000] [turns, 5]`.
 */
export async function run([players = '200', games = '500', ranked = '100000', turns = '5']: readonly string[]) {
  await printPresses(
    [
      { name: `${players} players in one game`, games: 1, players: Number(players) },
      { name: `${games} games at once`, games: Number(games), players: 1 },
    ],
    Number(turns),
  );
  await printBoards(Number(ranked));
}
