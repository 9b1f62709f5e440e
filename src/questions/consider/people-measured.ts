import type { Frame } from '../frame/frame.ts';
import type { Plan } from '../plans/plan.ts';
import { bothExtremes } from './both-ends.ts';
import { claimedAmong } from './claimed.ts';
import { compact, ofWorks } from './parts.ts';
import { measuringOf } from './measuring.ts';

/** Metrics of people, or of one person's works: age, debut, takings, ratings. */
export function measured(frame: Frame): Plan[] {
  const by = measuringOf(frame);
  const { people } = frame;
  if (by === undefined) return [];
  const where = ofWorks(frame);
  const plans: Plan[] = [];
  if (
    people.length > 1 &&
    (by.metric === 'born' || by.metric === 'credits' || by.metric === 'debut' || by.metric === 'costars')
  )
    plans.push({ do: 'compare', of: [...people], by, where, ...claimedAmong(people, frame) });
  if (people.length === 1 && by.metric === 'credits' && frame.has('operator.most', 'operator.least'))
    // "With whom has she worked most?"
    plans.push({
      do: 'select',
      want: 'person',
      where: compact({ people: [...people], nation: frame.where.nation }),
      by,
      show: 'list',
    });
  if (people.length === 1 && by.metric !== 'born' && by.metric !== 'credits' && by.metric !== 'debut') {
    const list = {
      do: 'select',
      want: 'work',
      where: compact({ ...where, people: [...people] }),
      by,
      show: 'list',
    } as const;
    const both = bothExtremes(list, frame);
    plans.push(...(both.length > 0 ? both : [list]));
  }
  return plans;
}
