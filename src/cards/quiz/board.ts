import { periods, type Period } from '../../insights/quiz/board.ts';
import type { Standing } from '../../insights/quiz/game.ts';
import type { Language } from '../../language/language.ts';
import { boardWords } from '../../language/words/quiz-board.ts';
import { quizWords } from '../../language/words/quiz.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { mostShown, placeOf, standingLines } from './standings.ts';

export interface Board {
  readonly all: readonly Standing[];
  readonly period: Period;
  readonly reset: Date | undefined;
  /** Outside of a server, everybody has a board of their own. */
  readonly isServer: boolean;
  readonly asker: string;
}

/** The points of a period: ten places, the asker's own row in any case, and when the board begins anew. */
export function boardCard({ all, period, reset, isServer, asker }: Board, language: Language): Reply {
  const words = quizWords[language];
  const top = boardWords[language];
  const mine = all.find(({ player }) => player === asker);
  const isListed = all.slice(0, mostShown).some(({ player }) => player === asker);
  const own = mine === undefined ? top.youHaveNone : top.you(placeOf(mine.points, all), mine.points);
  const lines = isServer
    ? [all.length === 0 ? top.none : standingLines(all, words), ...(isListed ? [] : [own])]
    : [mine === undefined ? top.none : top.yours(mine.points)];
  const until = reset === undefined ? [] : [`-# ${top.reset(`<t:${reset.getTime() / 1000}:R>`)}`];
  return {
    embeds: [
      {
        title: `${isServer ? top.title : top.own} · ${top.period[period]}`,
        description: [...lines, ...until].join('\n'),
        color: colours.list,
      },
    ],
    rows: rowsOf(
      periods.map((one) => button(top.period[one], customId('quiz', 'top', one), { disabled: one === period })),
      [button(top.toEverywhere, customId('quiz', 'everywhere', period), { emoji: '🌐' })],
    ),
  };
}
