import { labelOf } from '../src/cards/kit/hits.ts';
import { plain } from '../src/cards/kit/escape.ts';
import { shorten } from '../src/cards/kit/limits.ts';
import { isForm, type Filled } from '../src/cards/kit/form.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { quizNotice } from '../src/cards/quiz/ending.ts';
import { drawNext } from '../src/insights/quiz/draw-next.ts';
import type { Game } from '../src/insights/quiz/game.ts';
import type { Question } from '../src/insights/quiz/question.ts';
import { nextAt } from '../src/insights/quiz/timer.ts';
import { answer, discard, hint, mayAnswer, next, skip, stop, timeout, type Turn } from '../src/insights/quiz/turn.ts';
import { isAnswer } from '../src/insights/quiz/typed.ts';
import { typedWords } from '../src/language/words/quiz-typed.ts';
import { missedBy } from '../src/state/quiz-missed.ts';
import { gameIn } from '../src/state/quiz.ts';
import type { CardOrForm, Context } from './command.ts';
import { ended, gameKeyOf, play, questionIn, standingCard, unforeseenDraw } from './quiz-game.ts';
import { replyTo, type Picked } from './quiz-reply.ts';
import { readTyped } from './quiz-typed.ts';

/** The length to which an unread name is cut when it is echoed. */
const longestEcho = 60;

/** A button or form of a question: its game, its round, and the print of the question that it was made for. */
interface About {
  readonly id: string;
  readonly round: number;
  readonly print: string | undefined;
}

function aboutIn([id = '', roundText, print]: readonly string[]): About | undefined {
  const round = Number(roundText);
  return Number.isInteger(round) ? { id, round, print } : undefined;
}

type QuestionTurn = (game: Game, question: Question) => Turn;

/** Plays a turn about the question that somebody saw. */
async function playOnQuestion(
  { id, round, print }: About,
  context: Context,
  turnOf: QuestionTurn,
  picked: Picked = () => undefined,
): Promise<CardOrForm> {
  const now = context.now.getTime();
  let shown: Question | undefined;
  const turn = await play(id, context, (game) => {
    shown = round === game.round ? questionIn(game, context) : undefined;
    if (round !== game.round) return { game, outcome: { verdict: 'past' } };
    // If today's data gives another print, an edit changed the question after it was shown.
    const { print: asked = print } = game.question;
    if (shown === undefined || shown.print !== asked) return discard(game, round, now);
    // A button with another print is not of this question. It must not end the round for the others.
    return print === asked ? turnOf(game, shown) : { game, outcome: { verdict: 'past' } };
  });
  return turn === undefined ? ended(context) : replyTo(turn, shown, picked, context);
}

const playerOf = ({ origin: { user, managesChannel, managesServer } }: Context) => ({
  id: user,
  isModerator: managesServer || managesChannel,
});

/** Ends the game, even if its question no longer exists. */
async function pressStop({ id, round }: About, context: Context): Promise<CardOrForm> {
  let shown: Question | undefined;
  const turn = await play(id, context, (game) => {
    const today = questionIn(game, context);
    shown = round === game.round && today?.print === (game.question.print ?? today?.print) ? today : undefined;
    return stop(game, round, playerOf(context), context.now.getTime());
  });
  return turn === undefined ? ended(context) : replyTo(turn, shown, () => undefined, context);
}

type NextTurn = (game: Game, draw: ReturnType<typeof drawNext> | undefined) => Turn;

async function playNext({ id }: About, context: Context, turnOf: NextTurn): Promise<Turn | undefined> {
  const { catalog, state } = context;
  const running = await gameIn(state.store, gameKeyOf(context));
  const missed = running?.mode === 'missed' ? await missedBy(state.store, running.starter) : [];
  const drawn = running && drawNext(catalog, running, missed, unforeseenDraw());
  return play(id, context, (game) => turnOf(game, drawn));
}

/** Goes on to the next question because a player says so. */
async function pressNext(about: About, context: Context): Promise<CardOrForm> {
  const turn = await playNext(about, context, (game, drawn) =>
    next(game, about.round, playerOf(context), drawn?.question, context.now.getTime(), drawn?.level),
  );
  if (turn === undefined) return ended(context);
  // A response of the bot was lost, so the message is older than the game: update it.
  return turn.outcome.verdict === 'past'
    ? standingCard(turn.game, context)
    : replyTo(turn, undefined, () => undefined, context);
}

/** A timed game goes on by itself when its time has come. */
async function goOn(about: About, context: Context): Promise<CardOrForm> {
  const now = context.now.getTime();
  const turn = await playNext(about, context, (game, drawn) => {
    const at = nextAt(game);
    if (at === undefined || now < at) return { game, outcome: { verdict: 'past' } };
    return next(game, about.round, { id: game.starter, isModerator: false }, drawn?.question, now, drawn?.level);
  });
  return turn === undefined ? ended(context) : replyTo(turn, undefined, () => undefined, context);
}

async function pressSkip(about: About, context: Context): Promise<CardOrForm> {
  let behind: Game | undefined;
  const reply = await playOnQuestion(about, context, (game) => {
    const turn = skip(game, about.round, playerOf(context), context.now.getTime());
    behind = turn.outcome.verdict === 'late' ? turn.game : undefined;
    return turn;
  });
  return behind === undefined ? reply : standingCard(behind, context);
}

/** Handles a button of a game: `pick.<game>.<round>.<print>.<choice>`; all but `next` with the print. */
export async function pressGame(path: readonly string[], context: Context): Promise<CardOrForm | undefined> {
  const [verb, ...rest] = path;
  const about = aboutIn(rest);
  if (about === undefined) return undefined;
  const [, , , choiceText] = rest;
  const { round } = about;
  const { user } = context.origin;
  const now = context.now.getTime();
  switch (verb) {
    case 'pick': {
      const choice = Number(choiceText);
      let labels: Question['choices'] = [];
      return playOnQuestion(
        about,
        context,
        (game, question) => {
          labels = question.choices;
          return answer(game, round, user, choice === question.right ? 'right' : 'wrong', now);
        },
        (reader) => labels[choice]?.label[reader],
      );
    }
    case 'type':
      return playOnQuestion(about, context, (game) => mayAnswer(game, round, user, now));
    case 'hint':
      return playOnQuestion(about, context, (game) => hint(game, round, playerOf(context), now));
    case 'skip':
      return pressSkip(about, context);
    case 'stop':
      return pressStop(about, context);
    case 'next':
      return pressNext(about, context);
    case 'close':
      return playOnQuestion(about, context, (game) => timeout(game, now) ?? { game, outcome: { verdict: 'past' } });
    case 'on':
      return goOn(about, context);
    default:
      return undefined;
  }
}

/** Handles the form of a typed answer: `typed.<game>.<round>.<print>.<asked>`. */
export async function submitAnswer(
  [verb, ...rest]: readonly string[],
  { name = '' }: Filled,
  context: Context,
): Promise<Reply | undefined> {
  const about = aboutIn(rest);
  const [, , , asked] = rest;
  if (verb !== 'typed' || about === undefined || (asked !== 'person' && asked !== 'work')) return undefined;
  const { catalog, search, origin, language, now } = context;
  const ids = readTyped(name, asked, search, catalog);
  if (ids.length === 0) return quizNotice(typedWords[language].unread(plain(shorten(name.trim(), longestEcho))));
  const reply = await playOnQuestion(
    about,
    context,
    (game, question) => {
      const isRight = ids.some((id) => isAnswer(question, id));
      return answer(game, about.round, origin.user, isRight ? 'right' : 'wrong', now.getTime());
    },
    (reader) => labelOf(ids[0] ?? '', catalog, reader)?.name,
  );
  return isForm(reply) ? undefined : reply;
}
