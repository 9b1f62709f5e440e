import { plain } from '../src/cards/kit/escape.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { withClock } from '../src/cards/quiz/clock.ts';
import { endingCard, quizNotice, type Ending } from '../src/cards/quiz/ending.ts';
import { mostShown, winnersShown } from '../src/cards/quiz/standings.ts';
import { typedForm } from '../src/cards/quiz/typed-form.ts';
import type { Question } from '../src/insights/quiz/question.ts';
import type { Turn } from '../src/insights/quiz/turn.ts';
import type { Language } from '../src/language/language.ts';
import { winnerWords } from '../src/language/words/quiz-winners.ts';
import { quizWords } from '../src/language/words/quiz.ts';
import type { CardOrForm, Context } from './command.ts';
import { standingCard } from './quiz-game.ts';

/** The player's answer in the language of a reader. */
export type Picked = (reader: Language) => string | undefined;

/** The reply to a turn: the updated shared message, a notice to the user who acted, or the form for their answer. */
export async function replyTo(
  { game, outcome }: Turn,
  question: Question | undefined,
  picked: Picked,
  context: Context,
): Promise<CardOrForm> {
  const { language, catalog, origin, now } = context;
  const { notice, late, wait, wrong } = quizWords[language];
  const ending = (how: Ending, isOver: boolean): Reply => {
    const card = endingCard(game, how, question, isOver, catalog);
    return isOver ? card : withClock(card, game, now);
  };
  switch (outcome.verdict) {
    case 'right':
      return ending({ kind: 'won' }, outcome.isOver);
    case 'shared':
      // The message already says that there are others: two hundred edits of it would only flicker.
      if (game.winners.length > mostShown + 1) return quizNotice(winnerWords[language].unnamed);
      return ending({ kind: 'won' }, outcome.isOver);
    case 'missed':
      return ending({ kind: 'missed', picked: picked(game.language) }, outcome.isOver);
    case 'skipped':
      return ending({ kind: 'nobody' }, outcome.isOver);
    case 'timeout':
      return ending({ kind: 'timeout' }, outcome.isOver);
    case 'void':
      return endingCard(game, { kind: 'gone' }, undefined, outcome.isOver, catalog);
    case 'stopped':
      return ending({ kind: 'stopped', player: origin.user }, true);
    case 'spent':
      return endingCard(game, { kind: 'spent' }, undefined, true, catalog);
    case 'asked':
    case 'hinted':
      return standingCard(game, context);
    case 'open':
      return question === undefined ? standingCard(game, context) : typedForm(game, question.print, language);
    case 'wrong':
      return quizNotice(wrong(plain(picked(language) ?? '')));
    case 'tried':
    case 'past':
      return quizNotice(notice[outcome.verdict]);
    case 'late':
      return quizNotice(outcome.winners.length === 0 ? notice.skippedAlready : late(winnersShown(outcome.winners)));
    case 'wait':
      return quizNotice(wait(`<t:${Math.ceil(outcome.from / 1000)}:R>`));
  }
}
