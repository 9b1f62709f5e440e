import { periods, type Period } from '../../insights/quiz/board.ts';
import type { Language } from '../../language/language.ts';
import { boardWords } from '../../language/words/quiz-board.ts';
import { quizWords } from '../../language/words/quiz.ts';
import type { Ranking } from '../../state/ranking/board.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { standingLines } from './standings.ts';

export interface ServerBoard extends Ranking {
  readonly period: Period;
  readonly reset: Date | undefined;
  /** Outside servers, everybody has a board of their own. */
  readonly isServer: boolean;
}

/** The viewer's own row, unless it is among the first. */
export function ownLines({ top, own }: Ranking, language: Language): string[] {
  const words = boardWords[language];
  if (own === undefined) return [words.youHaveNone];
  return top.some(({ player }) => player === own.player) ? [] : [words.you(own.place, own.points)];
}

/** The points of a period: the first places, always the asker's own row, and the time of the next reset. */
export function boardCard({ top, own, period, reset, isServer }: ServerBoard, language: Language): Reply {
  const words = boardWords[language];
  const lines = isServer
    ? [top.length === 0 ? words.none : standingLines(top, quizWords[language]), ...ownLines({ top, own }, language)]
    : [own === undefined ? words.none : words.yours(own.points)];
  const until = reset === undefined ? [] : [`-# ${words.reset(`<t:${reset.getTime() / 1000}:R>`)}`];
  return {
    embeds: [
      {
        title: `${isServer ? words.title : words.own} · ${words.period[period]}`,
        description: [...lines, ...until].join('\n'),
        color: colours.list,
      },
    ],
    rows: rowsOf(
      periods.map((one) => button(words.period[one], customId('quiz', 'top', one), { disabled: one === period })),
      [button(words.toEverywhere, customId('quiz', 'everywhere', period), { emoji: '🌐' })],
    ),
  };
}
