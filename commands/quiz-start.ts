import { randomInt } from 'node:crypto';
import type { Reply } from '../src/cards/kit/reply.ts';
import { noQuestionsCard } from '../src/cards/quiz/no-questions.ts';
import { drawQuestion, type Wish } from '../src/insights/quiz/draw-question.ts';
import { isIdle, usualRounds } from '../src/insights/quiz/game.ts';
import { loosened } from '../src/insights/quiz/loosened.ts';
import { levels, themes, type Level, type Theme } from '../src/insights/quiz/question.ts';
import { isFinished } from '../src/insights/quiz/turn.ts';
import { canonical } from '../src/language/canonical.ts';
import { languages } from '../src/language/language.ts';
import { quizWords } from '../src/language/words/quiz.ts';
import { gameIn, recentIn, startGame } from '../src/state/quiz.ts';
import { textOption, type Context, type Options } from './command.ts';
import { sharedLanguage } from './shared-language.ts';
import { gameKeyOf, standingCard, unforeseenDraw } from './quiz-press.ts';

/** Accepts a choice's name as well, which some clients send instead of its value (discord-api-docs#7206). */
const themeIn = (text: string): Theme =>
  themes.find(
    (theme) => theme === text || languages.some((language) => canonical(quizWords[language].theme[theme]) === text),
  ) ?? 'mixed';

const levelIn = (text: string): Level =>
  levels.find(
    (level) => level === text || languages.some((language) => canonical(quizWords[language].level[level]) === text),
  ) ?? 'fans';

/** The terminal sends every option as text. */
function roundsIn({ rounds }: Options): number {
  const asked = Number(rounds ?? usualRounds);
  return Number.isFinite(asked) ? asked : usualRounds;
}

/** Starts a game, or shows the one that runs in the channel. */
async function start(wish: Wish, rounds: number, context: Context): Promise<Reply> {
  const { catalog, state, origin, language, now } = context;
  const key = gameKeyOf(context);
  const running = await gameIn(state.store, key);
  if (running !== undefined && !isFinished(running) && !isIdle(running, now.getTime()))
    return standingCard(running, context, true);
  const before = await recentIn(state.store, key);
  const draw = unforeseenDraw();
  const question = drawQuestion(catalog, wish, before, draw);
  if (question === undefined) return noQuestionsCard(wish, loosened(catalog, wish, draw), rounds, language);
  const asked = {
    ...wish,
    id: randomInt(36 ** 7).toString(36),
    rounds,
    language: await sharedLanguage(context),
    starter: origin.user,
    isAlone: origin.isAlone,
    question,
    before,
  };
  const { game, isNew } = await startGame(state.store, key, asked, now.getTime());
  return standingCard(game, context, !isNew);
}

export const startQuiz = (options: Options, context: Context): Promise<Reply> =>
  start(
    { theme: themeIn(textOption(options, 'kind')), level: levelIn(textOption(options, 'level')) },
    roundsIn(options),
    context,
  );

/** “Play again” below a finished game: `<theme>.<level>.<rounds>`. The new game belongs to whoever pressed. */
export async function playAgain(path: readonly string[], context: Context): Promise<Reply | undefined> {
  const theme = themes.find((one) => one === path[0]);
  const level = levels.find((one) => one === path[1]);
  const rounds = Number(path[2]);
  if (theme === undefined || level === undefined || !Number.isInteger(rounds)) return undefined;
  return { ...(await start({ theme, level }, rounds, context)), apart: true };
}
