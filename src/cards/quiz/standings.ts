import type { Standing } from '../../insights/quiz/game.ts';
import type { WordsOf } from '../../language/define-words.ts';
import type { Language } from '../../language/language.ts';
import { winnerWords } from '../../language/words/quiz-winners.ts';
import type { quizWords } from '../../language/words/quiz.ts';

/** Discord shows this as a name. It notifies nobody, because replies allow no mentions. */
export const playerName = (id: string): string => `<@${id}>`;

export const mostShown = 10;

/** The winners of a round by name; only some of them, because two hundred would fill a page. */
export function winnersShown(winners: readonly string[], language: Language): string {
  const { all, andOthers } = winnerWords[language];
  const names = winners.slice(0, mostShown).map(playerName);
  return winners.length > mostShown ? andOthers(names) : all(names);
}

export const standingLines = (
  rows: readonly Standing[],
  words: WordsOf<typeof quizWords>,
  nameOf: (player: string) => string = playerName,
): string => rows.map(({ player, points, place }) => words.standing(place, nameOf(player), points)).join('\n');
