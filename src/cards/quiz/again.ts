import type { Game } from '../../insights/quiz/game.ts';
import { answerWays, modes, times, type GameOptions } from '../../insights/quiz/options.ts';
import { levels, themes } from '../../insights/quiz/question.ts';
import { customId, type CustomId } from '../kit/custom-id.ts';

/** The initial options of a running game, whose current level may differ. */
export const optionsOf = ({ level, firstLevel = level, ...options }: Game): GameOptions => ({
  ...options,
  level: firstLevel,
});

/** A button that starts a game with these options for the user who presses it. */
export const startId = ({ theme, level, rounds, mode, answers, time }: GameOptions): CustomId =>
  customId('quiz', 'again', theme, level, rounds, mode, answers, time ?? 0);

/** The options of such a button; undefined for any other path. In older buttons the path ends after the rounds. */
export function startOptions(path: readonly string[]): GameOptions | undefined {
  const [themeText, levelText, roundsText, modeText = 'rounds', answersText = 'buttons', timeText] = path;
  const theme = themes.find((one) => one === themeText);
  const level = levels.find((one) => one === levelText);
  const mode = modes.find((one) => one === modeText);
  const answers = answerWays.find((one) => one === answersText);
  const rounds = Number(roundsText);
  if (theme === undefined || level === undefined || mode === undefined || answers === undefined) return undefined;
  if (!Number.isInteger(rounds)) return undefined;
  return { theme, level, mode, answers, rounds, time: times.find((one) => String(one) === timeText) };
}
