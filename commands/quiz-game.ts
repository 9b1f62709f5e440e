import { randomInt } from 'node:crypto';
import { careerOf } from '../src/cards/quiz/career-question.ts';
import { withClock } from '../src/cards/quiz/clock.ts';
import { endingCard, endOf, quizNotice, type Ending } from '../src/cards/quiz/ending.ts';
import { questionCard, type Shown } from '../src/cards/quiz/question.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { questionOf } from '../src/insights/quiz/draw-question.ts';
import type { Game } from '../src/insights/quiz/game.ts';
import type { Question } from '../src/insights/quiz/question.ts';
import { drawsOf, type Draw } from '../src/insights/quiz/seeded-draws.ts';
import { discard, endsGame, type Turn } from '../src/insights/quiz/turn.ts';
import { quizWords } from '../src/language/words/quiz.ts';
import { playTurn } from '../src/state/quiz.ts';
import type { Arena } from '../src/state/quiz-scores.ts';
import type { Context } from './command.ts';
import { withPicture } from './with-picture.ts';

/** A game belongs to a channel, or to the user if Discord names no channel. */
export const gameKeyOf = ({ origin }: Context): string => origin.channel ?? `with-${origin.user}`;

export const arenaOf = ({ origin }: Context): Arena =>
  origin.server === undefined ? { person: origin.user } : { server: origin.server };

/** Draws from a random seed, so that nobody can predict a game from the ids that Discord shows. */
export const unforeseenDraw = (): Draw => drawsOf(randomInt(2 ** 32));

export const questionIn = (game: Game, { catalog }: Context): Question | undefined =>
  questionOf(catalog, game.question);

/** Plays a turn of the user; undefined if that game is over. */
export const play = (id: string, context: Context, turn: (game: Game) => Turn): Promise<Turn | undefined> =>
  playTurn(context.state.store, gameKeyOf(context), id, turn, {
    arena: arenaOf(context),
    player: context.origin.user,
    now: context.now.getTime(),
  });

export const ended = ({ language }: Context): Reply => quizNotice(quizWords[language].notice.ended);

type Again = Pick<Shown, 'isShownAgain'>;

/** The card of an open question; a career is drawn. */
async function openCard(game: Game, question: Question, again: Again, context: Context): Promise<Reply> {
  const { catalog, now } = context;
  const picture = careerOf(question, catalog, game.language, now);
  if (picture === undefined) return withClock(questionCard(game, question, again), game, now);
  const asked = { language: game.language, pictureLate: context.pictureLate };
  const card = await withPicture(picture, `question-${question.print}`, asked, (attached) =>
    questionCard(game, question, { ...again, picture: attached }),
  );
  return withClock(card, game, now);
}

/** The current card of a game: its open question, or the end of the round with a button for the next one. */
export async function standingCard(game: Game, context: Context, again: Again = {}): Promise<Reply> {
  const question = questionIn(game, context);
  if (game.state === 'answered') {
    const ending: Ending = game.winners.length === 0 ? { kind: 'nobody' } : { kind: 'won' };
    return withClock(endingCard(game, ending, question, 'round', context.catalog), game, context.now);
  }
  if (question !== undefined) return openCard(game, question, again, context);
  const turn = await play(game.id, context, (current) => discard(current, game.round, context.now.getTime()));
  return turn === undefined
    ? ended(context)
    : endingCard(turn.game, { kind: 'gone' }, undefined, endOf({ isOver: endsGame(turn.outcome) }), context.catalog);
}
