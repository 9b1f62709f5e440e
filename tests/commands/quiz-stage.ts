import { questionOf } from '../../src/insights/quiz/draw-question.ts';
import type { Game } from '../../src/insights/quiz/game.ts';
import type { Question } from '../../src/insights/quiz/question.ts';
import { gameIn } from '../../src/state/quiz.ts';
import { Fan, type FanOptions } from '../discord/fan.ts';
import type { Reply } from '../discord/reply.ts';
import type { Stage } from '../on-discord.ts';

/** Somebody in the server of the test, who can use the bot everywhere. */
export const fanOn = (stage: Stage, name: string, more: FanOptions = {}): Fan =>
  new Fan(stage.discord, stage.here, { name, installed: 'both', ...more });

/** The game in the channel of a message. */
export async function gameOf({ state }: Stage, { message }: Reply): Promise<Game> {
  const game = await gameIn(state.store, message.channel_id);
  if (game === undefined) throw new Error('no game is running');
  return game;
}

export async function openQuestion(stage: Stage, shown: Reply): Promise<Question> {
  const question = questionOf(stage.knowledge.catalog, (await gameOf(stage, shown)).question);
  if (question === undefined) throw new Error('no question is open');
  return question;
}

/** The labels of the right choice and of a wrong one, in the language of the game. */
export async function labelsOf(
  stage: Stage,
  shown: Reply,
): Promise<{ readonly right: string; readonly wrong: string }> {
  const { language } = await gameOf(stage, shown);
  const { choices, right } = await openQuestion(stage, shown);
  const label = (index: number): string => choices[index]?.label[language] ?? '';
  return { right: label(right), wrong: label(right === 0 ? 1 : 0) };
}
