import type { Single } from './plan.ts';
import { yieldsOf, type Yield } from './yields.ts';

const wanted: Readonly<Record<string, readonly Yield[]>> = {
  who: ['person'],
  when: ['date'],
  year: ['date'],
  where: ['place'],
  why: ['statement'],
  'how-long': ['number', 'date'],
};

/** Whether a plan can answer a question of this shape: "who" with a person, "when" with a date. */
export function fitsShape(part: Single, shape: string): boolean {
  const kinds = wanted[shape];
  if (kinds === undefined)
    return shape === 'either'
      ? part.do === 'compare' || part.do === 'tally' || (part.do === 'value' && part.claim !== undefined)
      : true;
  return yieldsOf(part).some((one) => kinds.includes(one));
}
