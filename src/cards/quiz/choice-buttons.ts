import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Game } from '../../insights/quiz/game.ts';
import type { Question } from '../../insights/quiz/question.ts';
import { hash } from '../../insights/quiz/seeded-draws.ts';
import { customId } from '../kit/custom-id.ts';
import { button } from '../kit/reply.ts';

/** Labels with this many characters in total fit side by side on a phone; longer ones get a row each. */
const fitsInRow = 48;

/** The two choices after a hint: the right one, and a wrong one that is determined by the question. */
function leftByHint({ choices, right, print }: Question): ReadonlySet<number> {
  const wrong = choices.flatMap((_, index) => (index === right ? [] : [index]));
  return new Set([right, wrong[hash(print) % wrong.length] ?? right]);
}

/** The choices as buttons. They stay after the round, with the right one in green. */
export function choiceGroups(game: Game, question: Question): APIButtonComponent[][] {
  const isOpen = game.state === 'asked';
  const left = game.isHinted ? leftByHint(question) : undefined;
  const buttons = question.choices.map(({ label }, index) =>
    button(label[game.language], customId('quiz', 'pick', game.id, game.round, question.print, index), {
      primary: isOpen,
      right: !isOpen && index === question.right,
      disabled: !isOpen || left?.has(index) === false,
    }),
  );
  const length = question.choices.reduce((sum, { label }) => sum + label[game.language].length, 0);
  return length <= fitsInRow ? [buttons] : buttons.map((one) => [one]);
}
