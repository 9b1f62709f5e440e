import type { Standing } from '../../insights/quiz/game.ts';
import type { WordsOf } from '../../language/define-words.ts';
import type { quizWords } from '../../language/words/quiz.ts';

/** Discord shows this as a name. It notifies nobody, because replies allow no mentions. */
export const playerName = (id: string): string => `<@${id}>`;

export const mostShown = 10;

export const standingLines = (
  rows: readonly Standing[],
  words: WordsOf<typeof quizWords>,
  nameOf: (player: string) => string = playerName,
): string => rows.map(({ player, points, place }) => words.standing(place, nameOf(player), points)).join('\n');
