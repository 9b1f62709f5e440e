import { levels, type Level } from './question.ts';

/** An endless game ends after this many unanswered questions. */
export const lives = 3;

/** After this many right answers, an endless game moves to the next level. */
const answersPerLevel = 5;

/** The level of the next question of an endless game, from its first level. */
export function levelAfter(first: Level, right: number): Level {
  const rise = Math.floor(right / answersPerLevel);
  return levels[Math.min(levels.indexOf(first) + rise, levels.length - 1)] ?? first;
}
