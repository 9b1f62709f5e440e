import { randomInt } from 'node:crypto';
import type { Reply } from '../src/cards/kit/reply.ts';
import { endingCard, quizNotice, type Ending } from '../src/cards/quiz/ending.ts';
import { careerOf } from '../src/cards/quiz/career-question.ts';
import { questionCard } from '../src/cards/quiz/question.ts';
import { playerName } from '../src/cards/quiz/standings.ts';
import { plain } from '../src/cards/kit/escape.ts';
import { drawQuestion, questionOf } from '../src/insights/quiz/draw-question.ts';
import type { Game } from '../src/insights/quiz/game.ts';
import type { Question } from '../src/insights/quiz/question.ts';
import { drawsOf, type Draw } from '../src/insights/quiz/seeded-draws.ts';
import { answer, discard, endsGame, hint, next, skip, stop, type Turn } from '../src/insights/quiz/turn.ts';
import { quizWords } from '../src/language/words/quiz.ts';
import { gameIn, playTurn } from '../src/state/quiz.ts';
import type { Arena } from '../src/state/quiz-scores.ts';
import type { Context } from './command.ts';
import { withPicture } from './with-picture.ts';

/** A game belongs to a channel, or to the user if Discord names no channel. */
export const gameKeyOf = ({ origin }: Context): string => origin.channel ?? `with-${origin.user}`;

export const arenaOf = ({ origin }: Context): Arena =>
  origin.server === undefined ? { person: origin.user } : { server: origin.server };

/** Draws that nobody can foresee from what Discord shows of a game. */
export const unforeseenDraw = (): Draw => drawsOf(randomInt(2 ** 32));

const questionIn = (game: Game, { catalog }: Context): Question | undefined => questionOf(catalog, game.question);

/** The card of an open question; a career is drawn. */
async function openCard(game: Game, question: Question, isShownAgain: boolean, context: Context): Promise<Reply> {
  const { catalog, now } = context;
  const picture = careerOf(question, catalog, game.language, now);
  if (picture === undefined) return questionCard(game, question, { isShownAgain });
  return withPicture(picture, `question-${question.print}`, game.language, (attached) =>
    questionCard(game, question, { isShownAgain, picture: attached }),
  );
}

/** The current card of a game: its open question, or the end of the round with a button for the next one. */
export async function standingCard(game: Game, context: Context, isShownAgain = false): Promise<Reply> {
  const question = questionIn(game, context);
  if (game.state === 'answered') {
    const ending: Ending = game.winners.length === 0 ? { kind: 'nobody' } : { kind: 'won' };
    return endingCard(game, ending, question, false, context.catalog);
  }
  if (question !== undefined) return openCard(game, question, isShownAgain, context);
  const turn = await play(game.id, context, (current) => discard(current, game.round, context.now.getTime()));
  return turn === undefined
    ? ended(context)
    : endingCard(turn.game, { kind: 'gone' }, undefined, endsGame(turn.outcome), context.catalog);
}

const play = (id: string, context: Context, turn: (game: Game) => Turn): Promise<Turn | undefined> =>
  playTurn(context.state.store, gameKeyOf(context), id, turn, {
    arena: arenaOf(context),
    player: context.origin.user,
    now: context.now.getTime(),
  });

const ended = ({ language }: Context): Reply => quizNotice(quizWords[language].notice.ended);

/** The reply to a press: the updated shared message, or a notice to the user who pressed. */
async function replyTo(
  { game, outcome }: Turn,
  question: Question | undefined,
  choice: number,
  context: Context,
): Promise<Reply> {
  const { language, catalog, origin } = context;
  const { notice, late, wait, wrong } = quizWords[language];
  const label = (reader: Game['language']): string | undefined => question?.choices[choice]?.label[reader];
  const ending = (how: Ending, isOver: boolean): Reply => endingCard(game, how, question, isOver, catalog);
  switch (outcome.verdict) {
    case 'right':
    case 'shared':
      return ending({ kind: 'won' }, outcome.isOver);
    case 'missed':
      return ending({ kind: 'missed', picked: label(game.language) }, outcome.isOver);
    case 'skipped':
      return ending({ kind: 'nobody' }, outcome.isOver);
    case 'void':
      return endingCard(game, { kind: 'gone' }, undefined, outcome.isOver, catalog);
    case 'stopped':
      return ending({ kind: 'stopped', player: origin.user }, true);
    case 'asked':
    case 'hinted':
      return standingCard(game, context);
    case 'wrong':
      return quizNotice(wrong(plain(label(language) ?? '')));
    case 'tried':
    case 'past':
      return quizNotice(notice[outcome.verdict]);
    case 'late':
      return quizNotice(outcome.winners.length === 0 ? notice.skippedAlready : late(outcome.winners.map(playerName)));
    case 'wait':
      return quizNotice(wait(`<t:${Math.ceil(outcome.from / 1000)}:R>`));
  }
}

const verbs = new Set(['pick', 'hint', 'skip', 'stop', 'next']);

/** Handles a button of a game: `pick.<game>.<round>.<print>.<choice>`; `hint`, `skip` and `stop` with the print, `next` without. */
export async function pressGame(path: readonly string[], context: Context): Promise<Reply | undefined> {
  const [verb = '', id = '', roundText, print, choice] = path;
  const round = Number(roundText);
  if (!verbs.has(verb) || !Number.isInteger(round)) return undefined;
  const now = context.now.getTime();
  const { user, managesChannel, managesServer } = context.origin;
  const player = { id: user, isModerator: managesServer || managesChannel };
  const running = await gameIn(context.state.store, gameKeyOf(context));
  const following =
    verb === 'next' && running !== undefined
      ? drawQuestion(context.catalog, running, running.recent, unforeseenDraw())
      : undefined;
  let shown: Question | undefined;
  const turn = await play(id, context, (game) => {
    shown = round === game.round ? questionIn(game, context) : undefined;
    const { print: asked = print } = game.question;
    const isOfQuestion = round === game.round && verb !== 'next';
    // If today's data makes another print than the data of then, an edit changed the question after it was shown.
    const isGone = isOfQuestion && shown?.print !== asked;
    if (isGone && verb === 'stop') shown = undefined;
    if (isGone && verb !== 'stop') return discard(game, round, now);
    // A button with another print is not of this question. It must not end the round for the others.
    if (isOfQuestion && verb !== 'stop' && print !== asked) return { game, outcome: { verdict: 'past' } };
    switch (verb) {
      case 'pick':
        return answer(game, round, user, Number(choice) === shown?.right, now);
      case 'hint':
        return hint(game, round, player, now);
      case 'skip':
        return skip(game, round, player, now);
      case 'stop':
        return stop(game, round, player, now);
      default:
        return next(game, round, player, following, now);
    }
  });
  if (turn === undefined) return ended(context);
  // A lost response of the bot left the message behind the game: update it.
  const lags =
    (verb === 'skip' && turn.outcome.verdict === 'late') || (verb === 'next' && turn.outcome.verdict === 'past');
  return lags ? standingCard(turn.game, context) : replyTo(turn, shown, Number(choice), context);
}
