import type { Catalog } from '../../catalog/catalog.ts';
import { questionOf, type AskedQuestion } from './draw-question.ts';
import type { Wish } from './options.ts';
import { typedKinds, type Level } from './question.ts';
import { shuffled, type Draw } from './seeded-draws.ts';

/** A question, with the level at which it is or was asked. */
export interface LevelledQuestion {
  readonly question: AskedQuestion;
  readonly level: Level;
}

function suits({ pool }: AskedQuestion, { theme, answers }: Wish): boolean {
  const [kind] = pool.split('.');
  return (theme === 'mixed' || theme === kind) && (answers !== 'typed' || typedKinds.some((typed) => typed === kind));
}

/** The questions that fit the options and that today's data still asks in the same way. */
export const stillAsked = (
  missed: readonly LevelledQuestion[],
  wish: Wish,
  catalog: Catalog,
): readonly LevelledQuestion[] =>
  missed.filter(({ question }) => suits(question, wish) && questionOf(catalog, question) !== undefined);

/** Shuffles the choices, so that nobody can answer by the position of a button. */
function inNewOrder(asked: AskedQuestion, catalog: Catalog, draw: Draw): AskedQuestion | undefined {
  const choices = shuffled(asked.choices, draw);
  const right = choices.findIndex((id) => id === asked.choices[asked.right]);
  const turned = { pool: asked.pool, ask: asked.ask, choices, right };
  const question = questionOf(catalog, turned);
  return question && { ...turned, print: question.print };
}

/** The next question of a game of missed ones: the oldest that this game has not asked yet. */
export function drawMissed(
  missed: readonly LevelledQuestion[],
  asked: readonly string[],
  catalog: Catalog,
  draw: Draw,
): LevelledQuestion | undefined {
  const next = missed.find(({ question }) => !asked.includes(question.ask));
  const question = next && inNewOrder(next.question, catalog, draw);
  return next && question && { question, level: next.level };
}
