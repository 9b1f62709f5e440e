import type { Frame } from '../frame/frame.ts';
import type { Measuring, Single } from './plan.ts';
import { yieldsOf } from './yields.ts';

const measuring = (part: Single): Measuring | undefined =>
  part.do === 'select' || part.do === 'compare' ? part.by : undefined;

const countsOf: ReadonlySet<string> = new Set(['episodes', 'rating', 'box-office', 'budget', 'fee', 'birth', 'award']);

/** "More films or more dramas" compares numbers, and has no number as a condition. */
const ofTallies: ReadonlySet<string> = new Set([
  'most',
  'least',
  'more-than',
  'less-than',
  'at-least',
  'compare',
  'count',
  'both',
]);

/** Both ends of one run, compared. */
const ofEnds: ReadonlySet<string> = new Set([
  'first',
  'last',
  'highest',
  'lowest',
  'compare',
  'more-than',
  'less-than',
]);

/** Whether a plan applies an operator. */
export function explainsOperator(part: Single, operator: string, frame: Frame): boolean {
  if (part.do === 'tally' && ofTallies.has(operator)) return true;
  // "How much more do they earn than in Japan": the figures that compare say how much.
  if (part.do === 'said' && part.compared === true) return true;
  if (part.do === 'value' && part.between !== undefined && ofEnds.has(operator)) return true;
  // Until when, since when, no longer: the ends of a membership.
  if (part.do === 'value' && (part.tenure !== undefined || (part.ask === 'group' && operator === 'before')))
    return true;
  const by = measuring(part);
  const where = 'where' in part ? part.where : undefined;
  const pick = part.do === 'select' ? part.pick : undefined;
  switch (operator) {
    case 'first':
      return (
        pick?.end === 'first' ||
        (part.do === 'select' && part.order !== undefined) ||
        (by !== undefined &&
          (by.stretch === 'first' || by.metric === 'start' || by.metric === 'debut' || by.metric === 'born')) ||
        (part.do === 'value' && (part.ask === 'debut' || part.stretch === 'first'))
      );
    case 'last':
      return (
        pick?.end === 'last' ||
        (by !== undefined && (by.stretch === 'last' || by.metric === 'start' || by.metric === 'debut')) ||
        (part.do === 'select' && part.order === 'new') ||
        (part.do === 'value' && (part.ask === 'end' || part.stretch === 'last'))
      );
    case 'newest':
      return (
        pick?.end === 'last' ||
        (part.do === 'select' && part.order === 'new') ||
        (where?.released ?? where?.ahead) !== undefined
      );
    case 'next':
      return where?.ahead !== undefined || (part.do === 'value' && part.ask === 'release') || part.do === 'similar';
    case 'most':
    case 'highest':
    case 'longest':
      return by !== undefined;
    case 'least':
    case 'lowest':
    case 'shortest':
      return by?.direction === 'least' || (by?.metric === 'born' && by.direction === 'most');
    case 'oldest':
    case 'youngest':
      return (
        by?.metric === 'born' ||
        (part.do === 'select' && part.order !== undefined) ||
        (operator === 'oldest' && pick?.end === 'first') ||
        (operator === 'youngest' && pick?.end === 'last')
      );
    case 'in-order':
      return part.do === 'select' && part.order !== undefined;
    case 'newest-first':
      return part.do === 'select' && part.order === 'new';
    case 'count':
      return part.do === 'select'
        ? part.show === 'count' || yieldsOf(part).includes('number')
        : part.do === 'value' && countsOf.has(part.ask);
    case 'compare':
      return part.do === 'compare' || part.do === 'select';
    case 'both':
      return (
        (where?.people ?? []).length > 1 ||
        (where?.works ?? []).length > 1 ||
        part.do === 'compare' ||
        (part.do === 'select' && part.want === 'person')
      );
    case 'only':
      return part.do === 'select'
        ? part.only !== undefined || part.show !== 'exists'
        : part.do === 'value' && part.claim !== undefined;
    case 'after':
    case 'before':
      return (where?.released ?? where?.born) !== undefined;
    case 'else':
      return (
        where?.not !== undefined ||
        part.do === 'select' ||
        (part.do === 'value' && part.ask === 'costars') ||
        part.do === 'similar'
      );
    case 'more-than':
    case 'less-than':
      return by !== undefined || (where?.episodes ?? where?.credits ?? where?.rating ?? where?.born) !== undefined;
    case 'ever':
      return true;
    default:
      return frame.reading.marks.some(({ amount }) => amount !== undefined);
  }
}
