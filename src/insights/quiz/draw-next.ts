import type { Catalog } from '../../catalog/catalog.ts';
import { drawMissed, stillAsked, type LevelledQuestion } from './draw-missed.ts';
import { drawQuestion } from './draw-question.ts';
import { levelAfter } from './endless.ts';
import type { Game } from './game.ts';
import type { Draw } from './seeded-draws.ts';

/**
 * The question of a game's next round; `missed` holds the questions that its starter missed. Undefined if none is left.
 */
export function drawNext(
  catalog: Catalog,
  game: Game,
  missed: readonly LevelledQuestion[],
  draw: Draw,
): LevelledQuestion | undefined {
  const { mode, recent, round, level, firstLevel = level, won } = game;
  if (mode === 'missed') return drawMissed(stillAsked(missed, game, catalog), recent.slice(-round), catalog, draw);
  const next = mode === 'endless' ? levelAfter(firstLevel, won) : level;
  const question = drawQuestion(catalog, { ...game, level: next }, recent, draw);
  return question && { question, level: next };
}
