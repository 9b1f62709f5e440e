import type { Frame } from '../frame/frame.ts';
import type { Single } from '../plans/plan.ts';
import { figureTopics, noteTopics, quoteTopics } from '../plans/topics.ts';

/** Statements, notes and figures about the work. */
export function spokenPlans(work: string, { topics, people, asks, has }: Frame): Single[] {
  const about = [work, ...people];
  const isWhy = has('shape.why');
  if (topics.length === 0 && !has('asks.said', 'shape.why', 'stance')) return [];
  const quotes = topics.flatMap(quoteTopics);
  const plans: Single[] = [
    {
      do: 'said',
      topics:
        has('asks.said') && topics.length === 0 && !isWhy
          ? []
          : [
              ...quotes,
              ...(isWhy ? ['why-japan', 'craft', 'co-production', 'reception', 'language', 'market', 'budget'] : []),
            ],
      figures: [...topics.flatMap(figureTopics), ...(topics.includes('reception') ? ['ratings', 'box-office'] : [])],
      notes: [
        ...topics.flatMap(noteTopics),
        ...(isWhy ? ['release', 'production', 'cast', 'story'] : []),
        ...(topics.includes('reception') ? ['ratings', 'box-office'] : []),
      ],
      about,
      by: [],
    },
  ];
  const own: Single = { do: 'said', topics: quotes, figures: [], notes: [], about: [work], by: [...people] };
  // "What did she say about it": her own words come before statements about her.
  if (has('asks.said')) plans.splice(people.length > 0 && !isWhy ? 0 : plans.length, 0, own);
  return asks.length > 4 ? plans.slice(0, 1) : plans;
}
