import { levels, type Level } from './question.ts';

/** An endless game is over when nobody answered so many of its questions. */
export const lives = 3;

/** After so many right answers, the questions of an endless game are of the next level. */
export const answersPerLevel = 5;

/** The level of the next question of an endless game that began at a level. */
export function levelAfter(first: Level, right: number): Level {
  const rise = Math.floor(right / answersPerLevel);
  return levels[Math.min(levels.indexOf(first) + rise, levels.length - 1)] ?? first;
}
