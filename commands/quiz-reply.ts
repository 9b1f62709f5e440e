import { plain } from '../src/cards/kit/escape.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { withClock } from '../src/cards/quiz/clock.ts';
import { endingCard, endOf, quizNotice, type Ending } from '../src/cards/quiz/ending.ts';
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
  const ending = (how: Ending, ends: 'round' | 'game'): Reply => {
    const card = endingCard(game, how, question, ends, catalog);
    return ends === 'game' ? card : withClock(card, game, now);
  };
  switch (outcome.verdict) {
    case 'right':
      return ending({ kind: 'won' }, endOf(outcome));
    case 'shared':
      // The message already says that there are others: two hundred edits of it would only flicker.
      if (game.winners.length > mostShown + 1) return quizNotice(winnerWords[language].unnamed);
      return ending({ kind: 'won' }, endOf(outcome));
    case 'missed':
      return ending({ kind: 'missed', picked: picked(game.language) }, endOf(outcome));
    case 'skipped':
      return ending({ kind: 'nobody' }, endOf(outcome));
    case 'timeout':
      return ending({ kind: 'timeout' }, endOf(outcome));
    case 'void':
      return endingCard(game, { kind: 'gone' }, undefined, endOf(outcome), catalog);
    case 'stopped':
      return ending({ kind: 'stopped', player: origin.user }, 'game');
    case 'spent':
      return endingCard(game, { kind: 'spent' }, undefined, 'game', catalog);
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
      return quizNotice(
        outcome.winners.length === 0 ? notice.skippedAlready : late(winnersShown(outcome.winners, language)),
      );
    case 'wait':
      return quizNotice(wait(`<t:${Math.ceil(outcome.from / 1000)}:R>`));
  }
}
