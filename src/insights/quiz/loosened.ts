import type { Catalog } from '../../catalog/catalog.ts';
import { drawQuestion } from './draw-question.ts';
import type { Wish } from './options.ts';
import { levels } from './question.ts';
import type { Draw } from './seeded-draws.ts';

/**
 * Alternatives to a wish that has no questions: the nearest wishes that have some. If no single setting helps, both
 * kind and level change.
 */
export function loosened<Chosen extends Wish>(catalog: Catalog, wish: Chosen, draw: Draw): readonly Chosen[] {
  const otherLevels = levels.filter((level) => level !== wish.level);
  const ofOneSetting: Chosen[] = [
    ...otherLevels.map((level) => ({ ...wish, level })),
    ...(wish.answers === 'typed' ? [{ ...wish, answers: 'buttons' as const }] : []),
    { ...wish, theme: 'mixed' as const },
  ];
  const ofTwo: Chosen[] = otherLevels.map((level) => ({ ...wish, theme: 'mixed' as const, level }));
  const hasQuestions = (one: Chosen): boolean => drawQuestion(catalog, one, [], draw) !== undefined;
  const nearest = ofOneSetting.filter(hasQuestions);
  return nearest.length > 0 ? nearest : ofTwo.filter(hasQuestions);
}
