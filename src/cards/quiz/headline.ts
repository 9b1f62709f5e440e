import { lives } from '../../insights/quiz/endless.ts';
import type { Game } from '../../insights/quiz/game.ts';
import { quizOptionWords } from '../../language/words/quiz-options.ts';
import { quizWords } from '../../language/words/quiz.ts';

/** The lives of an endless game: lost ones are white. */
const hearts = ({ lost }: Game): string => '❤️'.repeat(Math.max(0, lives - lost)) + '🤍'.repeat(Math.min(lives, lost));

/** The progress of a game. */
export const headline = (game: Game): string =>
  game.mode === 'endless'
    ? quizOptionWords[game.language].endlessQuestion(game.round, hearts(game))
    : quizWords[game.language].question(game.round, game.rounds);
