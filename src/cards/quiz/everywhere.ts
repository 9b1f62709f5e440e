import { periods, type Period } from '../../insights/quiz/board.ts';
import type { Language } from '../../language/language.ts';
import { boardWords } from '../../language/words/quiz-board.ts';
import { quizWords } from '../../language/words/quiz.ts';
import type { Ranking } from '../../state/ranking/board.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { ownLines } from './board.ts';
import { playerName, standingLines } from './standings.ts';

export interface BoardOfAll extends Ranking {
  readonly period: Period;
  readonly reset: Date | undefined;
  readonly asker: string;
  readonly isServer: boolean;
  /** Whether the asker takes part in this board. */
  readonly isOn: boolean;
  /** The players with points in this server, who are shown by name. */
  readonly known: ReadonlySet<string>;
}

/** The points in all servers of the players who joined this board; players from other servers stay anonymous here. */
export function boardOfAllCard(
  { top, own, period, reset, asker, isServer, isOn, known }: BoardOfAll,
  language: Language,
): Reply {
  const words = boardWords[language];
  const nameOf = (player: string): string => {
    if (known.has(player)) return playerName(player);
    // Others may read this card, so a player without points in this server is not named, not even to themselves.
    return player === asker ? words.me : words.somebody;
  };
  return {
    embeds: [
      {
        title: `${words.everywhere} · ${words.period[period]}`,
        description: [
          top.length === 0 ? words.none : standingLines(top, quizWords[language], nameOf),
          ...(isOn ? ownLines({ top, own }, language) : [words.notOn]),
          ...(reset === undefined ? [] : [`-# ${words.reset(`<t:${reset.getTime() / 1000}:R>`)}`]),
          `-# ${words.optIn}`,
        ].join('\n'),
        color: colours.list,
      },
    ],
    rows: rowsOf(
      periods.map((one) =>
        button(words.period[one], customId('quiz', 'everywhere', one), { disabled: one === period }),
      ),
      [
        button(isServer ? words.toServer : words.toOwn, customId('quiz', 'top', period)),
        isOn
          ? button(words.leave, customId('quiz', 'everywhere', period, 'leave'))
          : button(words.join, customId('quiz', 'everywhere', period, 'join'), { primary: true }),
      ],
    ),
  };
}
