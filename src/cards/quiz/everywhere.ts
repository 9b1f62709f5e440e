import { periods, type Period } from '../../insights/quiz/board.ts';
import type { Standing } from '../../insights/quiz/game.ts';
import type { Language } from '../../language/language.ts';
import { boardWords } from '../../language/words/quiz-board.ts';
import { quizWords } from '../../language/words/quiz.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { mostShown, placeOf, playerName, standingLines } from './standings.ts';

export interface BoardOfAll {
  readonly all: readonly Standing[];
  readonly period: Period;
  readonly reset: Date | undefined;
  readonly asker: string;
  readonly isServer: boolean;
  /** Whether the asker is on this board. */
  readonly isOn: boolean;
  /** Those who have points in this server: they are shown by name. */
  readonly known: ReadonlySet<string>;
}

/** The points in all servers of those who chose to be on this board; strangers to this server have no name here. */
export function boardOfAllCard(
  { all, period, reset, asker, isServer, isOn, known }: BoardOfAll,
  language: Language,
): Reply {
  const words = quizWords[language];
  const top = boardWords[language];
  const mine = all.find(({ player }) => player === asker);
  const isListed = all.slice(0, mostShown).some(({ player }) => player === asker);
  const own = mine === undefined ? top.youHaveNone : top.you(placeOf(mine.points, all), mine.points);
  const nameOf = (player: string): string => {
    if (known.has(player)) return playerName(player);
    // Others may read this card, so a player without points in this server is not named, even for themselves.
    return player === asker ? top.me : top.somebody;
  };
  return {
    embeds: [
      {
        title: `${top.everywhere} · ${top.period[period]}`,
        description: [
          all.length === 0 ? top.none : standingLines(all, words, nameOf),
          ...(isOn ? (isListed ? [] : [own]) : [top.notOn]),
          ...(reset === undefined ? [] : [`-# ${top.reset(`<t:${reset.getTime() / 1000}:R>`)}`]),
          `-# ${top.optIn}`,
        ].join('\n'),
        color: colours.list,
      },
    ],
    rows: rowsOf(
      periods.map((one) => button(top.period[one], customId('quiz', 'everywhere', one), { disabled: one === period })),
      [
        button(isServer ? top.toServer : top.toOwn, customId('quiz', 'top', period)),
        isOn
          ? button(top.leave, customId('quiz', 'everywhere', period, 'leave'))
          : button(top.join, customId('quiz', 'everywhere', period, 'join'), { primary: true }),
      ],
    ),
  };
}
