import type { Catalog } from '../../catalog/catalog.ts';
import { drawQuestion, type Wish } from './draw-question.ts';
import { levels } from './question.ts';
import type { Draw } from './seeded-draws.ts';

/**
 * What to choose instead of a wish that has no questions: the wishes that do, nearest first. Where no single setting
 * helps, both kind and level are changed.
 */
export function loosened(catalog: Catalog, wish: Wish, draw: Draw): readonly Wish[] {
  const otherLevels = levels.filter((level) => level !== wish.level);
  const ofOneSetting = [...otherLevels.map((level) => ({ ...wish, level })), { ...wish, theme: 'mixed' as const }];
  const ofTwo = otherLevels.map((level) => ({ ...wish, theme: 'mixed' as const, level }));
  const hasQuestions = (one: Wish): boolean => drawQuestion(catalog, one, [], draw) !== undefined;
  const nearest = ofOneSetting.filter(hasQuestions);
  return nearest.length > 0 ? nearest : ofTwo.filter(hasQuestions);
}
