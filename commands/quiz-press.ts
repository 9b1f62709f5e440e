import { endingCard, playerName, quizNotice, type Ending } from '../src/cards/quiz/ending.ts';
import { questionCard } from '../src/cards/quiz/question.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { playTurn, type Arena } from '../src/state/quiz.ts';
import { quizWords } from '../src/language/words/quiz.ts';
import { answer, discard, endsGame, next, skip, stop, type Game, type Turn } from '../src/insights/quiz/game.ts';
import { questionOf } from '../src/insights/quiz/question-of.ts';
import type { Question } from '../src/insights/quiz/question.ts';
import type { Asking } from './command.ts';

/** Where a game runs: a channel, or where Discord names none, with the person alone. */
export const tableOf = ({ from }: Asking): string => from.channel ?? `with-${from.user}`;

export const arenaOf = ({ from }: Asking): Arena =>
  from.server === undefined ? { person: from.user } : { server: from.server };

const questionIn = (game: Game, { catalog }: Asking): Question | undefined =>
  questionOf(catalog, game.seed, game.theme, game.round);

/** A game as it stands: its open question, or the end of the round with the way on. */
export async function standingCard(game: Game, asking: Asking, isShownAgain = false): Promise<Reply> {
  const question = questionIn(game, asking);
  if (game.state === 'answered') {
    const ending: Ending = game.winner === undefined ? { kind: 'nobody' } : { kind: 'won', player: game.winner };
    return endingCard(game, ending, question, false, asking.catalog);
  }
  if (question !== undefined) return questionCard(game, question, isShownAgain);
  const turn = await play(game.id, asking, (current) => discard(current, game.round, asking.now.getTime()));
  return turn === undefined
    ? ended(asking)
    : endingCard(turn.game, { kind: 'gone' }, undefined, endsGame(turn.outcome), asking.catalog);
}

const play = (id: string, asking: Asking, turn: (game: Game) => Turn): Promise<Turn | undefined> =>
  playTurn(asking.community.store, tableOf(asking), id, turn, {
    arena: arenaOf(asking),
    player: asking.from.user,
    now: asking.now.getTime(),
  });

const ended = ({ language }: Asking): Reply => quizNotice(quizWords[language].notice.ended);

/** What a press leads to: the shared message as it now is, or a word to whoever pressed. */
async function replyTo(turn: Turn, question: Question | undefined, asking: Asking): Promise<Reply> {
  const { game, outcome } = turn;
  const { language, catalog, from } = asking;
  const { notice, late, wait } = quizWords[language];
  switch (outcome.verdict) {
    case 'right':
      return endingCard(game, { kind: 'won', player: from.user }, question, outcome.isOver, catalog);
    case 'skipped':
      return endingCard(game, { kind: 'nobody' }, question, outcome.isOver, catalog);
    case 'void':
      return endingCard(game, { kind: 'gone' }, undefined, outcome.isOver, catalog);
    case 'stopped':
      return endingCard(game, { kind: 'stopped', player: from.user }, question, true, catalog);
    case 'asked':
      return standingCard(game, asking);
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

/** A button of a game: `pick.<game>.<round>.<print>.<choice>`, `skip` and `stop` with the print, `next` without. */
export async function pressGame(path: readonly string[], asking: Asking): Promise<Reply | undefined> {
  const [verb = '', id = '', roundText, print, choice] = path;
  const round = Number(roundText);
  if (!verbs.has(verb) || !Number.isInteger(round)) return undefined;
  const now = asking.now.getTime();
  const { user, managesChannel } = asking.from;
  const player = { id: user, isModerator: asking.isModerator || managesChannel };
  let shown: Question | undefined;
  /** The question that the pressed message shows; undefined when the data no longer gives that one. */
  const questionShown = (game: Game): Question | undefined => {
    const question = questionIn({ ...game, round }, asking);
    shown = question?.print === print ? question : undefined;
    return shown;
  };
  const turn = await play(id, asking, (game) => {
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
  if (turn === undefined) return ended(asking);
  // The message lags behind the game, because an answer of the bot was lost on its way: it is brought up to date.
  const lags =
    (verb === 'skip' && turn.outcome.verdict === 'late') || (verb === 'next' && turn.outcome.verdict === 'past');
  return lags ? standingCard(turn.game, asking) : replyTo(turn, shown, asking);
}
