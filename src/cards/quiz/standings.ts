import type { Standing } from '../../insights/quiz/game.ts';
import type { WordsOf } from '../../language/define-words.ts';
import type { quizWords } from '../../language/words/quiz.ts';

/** Discord shows this as a name. It notifies nobody, because replies allow no mentions. */
export const playerName = (id: string): string => `<@${id}>`;

export const mostShown = 10;

/** Equal scores share a place. */
export const placeOf = (points: number, all: readonly Standing[]): number =>
  1 + all.filter((one) => one.points > points).length;

export const standingLines = (
  all: readonly Standing[],
  words: WordsOf<typeof quizWords>,
  nameOf: (player: string) => string = playerName,
): string =>
  all
    .slice(0, mostShown)
    .map(({ player, points }) => words.standing(placeOf(points, all), nameOf(player), points))
    .join('\n');
