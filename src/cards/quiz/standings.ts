import type { Standing } from '../../insights/quiz/game.ts';
import type { WordsOf } from '../../language/define-words.ts';
import type { quizWords } from '../../language/words/quiz.ts';

/** Discord shows this as a name. It notifies nobody, because replies allow no mentions. */
export const playerName = (id: string): string => `<@${id}>`;

export const mostShown = 10;

/** The winners of a round as they are named: all two hundred of a large game would fill a page. */
export const winnersShown = (winners: readonly string[]) => ({
  named: winners.slice(0, mostShown).map(playerName),
  hasMore: winners.length > mostShown,
});

export const standingLines = (
  rows: readonly Standing[],
  words: WordsOf<typeof quizWords>,
  nameOf: (player: string) => string = playerName,
): string => rows.map(({ player, points, place }) => words.standing(place, nameOf(player), points)).join('\n');
