import { endingCard, playerName, quizNotice, type Ending } from '../src/cards/quiz/ending.ts';
import { questionCard } from '../src/cards/quiz/question.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { playTurn, type Arena } from '../src/state/quiz.ts';
import { quizWords } from '../src/language/words/quiz.ts';
import { answer, discard, endsGame, next, skip, stop, type Game, type Turn } from '../src/insights/quiz/game.ts';
import { questionOf } from '../src/insights/quiz/question-of.ts';
import type { Question } from '../src/insights/quiz/question.ts';
import type { Context } from './command.ts';

/** A game belongs to a channel, or to the user if Discord names no channel. */
export const gameKeyOf = ({ origin }: Context): string => origin.channel ?? `with-${origin.user}`;

export const arenaOf = ({ origin }: Context): Arena =>
  origin.server === undefined ? { person: origin.user } : { server: origin.server };

const questionIn = (game: Game, { catalog }: Context): Question | undefined =>
  questionOf(catalog, game.seed, game.theme, game.round);

/** The current card of a game: its open question, or the end of the round with a button for the next one. */
export async function standingCard(game: Game, context: Context, isShownAgain = false): Promise<Reply> {
  const question = questionIn(game, context);
  if (game.state === 'answered') {
    const ending: Ending = game.winner === undefined ? { kind: 'nobody' } : { kind: 'won', player: game.winner };
    return endingCard(game, ending, question, false, context.catalog);
  }
  if (question !== undefined) return questionCard(game, question, isShownAgain);
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
async function replyTo(turn: Turn, question: Question | undefined, context: Context): Promise<Reply> {
  const { game, outcome } = turn;
  const { language, catalog, origin } = context;
  const { notice, late, wait } = quizWords[language];
  switch (outcome.verdict) {
    case 'right':
      return endingCard(game, { kind: 'won', player: origin.user }, question, outcome.isOver, catalog);
    case 'skipped':
      return endingCard(game, { kind: 'nobody' }, question, outcome.isOver, catalog);
    case 'void':
      return endingCard(game, { kind: 'gone' }, undefined, outcome.isOver, catalog);
    case 'stopped':
      return endingCard(game, { kind: 'stopped', player: origin.user }, question, true, catalog);
    case 'asked':
      return standingCard(game, context);
    case 'wrong':
    case 'tried':
    case 'past':
      return quizNotice(notice[outcome.verdict]);
    case 'late':
      return quizNotice(outcome.winner === undefined ? notice.skippedAlready : late(playerName(outcome.winner)));
    case 'wait':
      return quizNotice(wait(`<t:${Math.ceil(outcome.from / 1000)}:R>`));
  }
}

const verbs = new Set(['pick', 'skip', 'stop', 'next']);

/** Handles a button of a game: `pick.<game>.<round>.<print>.<choice>`; `skip` and `stop` with the print, `next` without. */
export async function pressGame(path: readonly string[], context: Context): Promise<Reply | undefined> {
  const [verb = '', id = '', roundText, print, choice] = path;
  const round = Number(roundText);
  if (!verbs.has(verb) || !Number.isInteger(round)) return undefined;
  const now = context.now.getTime();
  const { user, managesChannel, managesServer } = context.origin;
  const player = { id: user, isModerator: managesChannel || managesServer };
  let shown: Question | undefined;
  /** The question that the pressed message shows; undefined if the data no longer yields it. */
  const questionShown = (game: Game): Question | undefined => {
    const question = questionIn({ ...game, round }, context);
    shown = question?.print === print ? question : undefined;
    return shown;
  };
  const turn = await play(id, context, (game) => {
    switch (verb) {
      case 'pick': {
        const question = questionShown(game);
        if (question === undefined) return discard(game, round, now);
        return answer(game, round, user, Number(choice) === question.right, now);
      }
      case 'skip':
        return questionShown(game) === undefined ? discard(game, round, now) : skip(game, round, player, now);
      case 'stop':
        questionShown(game);
        return stop(game, round, player, now);
      default:
        return next(game, round, player, now);
    }
  });
  if (turn === undefined) return ended(context);
  // A lost response of the bot left the message behind the game: update it.
  const lags =
    (verb === 'skip' && turn.outcome.verdict === 'late') || (verb === 'next' && turn.outcome.verdict === 'past');
  return lags ? standingCard(turn.game, context) : replyTo(turn, shown, context);
}
