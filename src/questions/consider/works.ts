import type { Frame } from '../frame/frame.ts';
import { isOfWork } from '../plans/asks.ts';
import { together, type Plan, type Single } from '../plans/plan.ts';
import { compact, ofCast, ofWorks } from './parts.ts';
import { claimedAmong } from './claimed.ts';
import { claimOf, isYesNo, showOf } from './shape.ts';
import { measuringOf } from './measuring.ts';

/** Several works: compares them, asks the same of each, or lists the people whom they share. */
export function aboutWorks(frame: Frame): Plan[] {
  const { works, people, asks } = frame;
  const [first, second] = works;
  if (first === undefined || second === undefined) return [];
  const plans: (Plan | undefined)[] = [];
  const by = measuringOf(frame);
  if (by !== undefined && by.metric !== 'born' && by.metric !== 'credits' && by.metric !== 'costars')
    plans.push({ do: 'compare', of: [...works], by, where: {}, ...claimedAmong(works, frame) });
  for (const ask of asks.filter(isOfWork))
    plans.push(together(works.slice(0, 4).map((of): Single => ({ do: 'value', of, ask }))));
  // "I know the one and the other; what else is he in?"
  const asksForMore =
    people.length > 0 && frame.has('operator.else') && !frame.has('shape.who', 'asks.costars', 'noun.actor');
  if (!asksForMore)
    plans.push({ do: 'select', want: 'person', where: compact({ ...ofCast(frame), works: [...works] }), show: 'list' });
  if (people.length > 0) {
    // "The doctor of the one, was she in the other as well?"
    const last = works.at(-1) ?? second;
    const claim = claimOf(frame, people);
    plans.push(
      { do: 'value', of: last, ask: 'cast', claim: { people: claim?.people ?? [...people] } },
      together(
        works.slice(0, 4).map((of): Single => ({ do: 'value', of, ask: 'character', where: { people: [...people] } })),
      ),
      {
        do: 'select',
        want: 'work',
        where: { works: [...works], people: [...people] },
        show: isYesNo(frame) ? 'exists' : 'list',
      },
    );
  }
  if (people.length > 0 && frame.has('operator.else'))
    plans.push({
      do: 'select',
      want: 'work',
      where: compact({ ...ofWorks(frame), people: [...people] }),
      show: showOf(frame),
    });
  plans.push(together(works.slice(0, 4).map((of): Single => ({ do: 'about', of }))));
  return plans.filter((plan) => plan !== undefined);
}
