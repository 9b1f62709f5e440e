import type { Frame } from '../frame/frame.ts';
import { anyOf, asksFor, does, restricts, whereOf, type PartTest } from './part-tests.ts';
import type { Measuring, Single } from './plan.ts';
import { yieldsOf } from './yields.ts';

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

/** The part puts records in order by a number or a day that passes the test. */
const measures =
  (test: (by: Measuring) => boolean): PartTest =>
  (part) =>
    (part.do === 'select' || part.do === 'compare') && part.by !== undefined && test(part.by);

/** The part takes records from this end of a list. */
const picks =
  (end: 'first' | 'last'): PartTest =>
  (part) =>
    part.do === 'select' && part.pick?.end === end;

/** The part lists records in one of these orders. */
const lists =
  (...orders: readonly ('old' | 'new')[]): PartTest =>
  (part) =>
    part.do === 'select' && part.order !== undefined && orders.includes(part.order);

/** The part looks up a value of this end of a run: the rating of the last episode. */
const covers =
  (stretch: 'first' | 'last'): PartTest =>
  (part) =>
    part.do === 'value' && part.stretch === stretch;

const counts: PartTest = (part) =>
  part.do === 'select'
    ? part.show === 'count' || yieldsOf(part).includes('number')
    : part.do === 'value' && countsOf.has(part.ask);

const namesSeveral: PartTest = (part) =>
  (whereOf(part)?.people ?? []).length > 1 || (whereOf(part)?.works ?? []).length > 1;

const selectsPeople: PartTest = (part) => part.do === 'select' && part.want === 'person';

/** "Is it only him": the part checks a claim. */
const checks: PartTest = (part) =>
  part.do === 'select'
    ? part.only !== undefined || part.show !== 'exists'
    : part.do === 'value' && part.claim !== undefined;

const isMost = measures(() => true);
const isLeast = measures(
  ({ direction, metric }) => direction === 'least' || (metric === 'born' && direction === 'most'),
);
const isByBirth = measures(({ metric }) => metric === 'born');
const isBounded = restricts('released', 'born');
const isCompared = anyOf(isMost, restricts('episodes', 'credits', 'rating', 'born'));

/** The parts that apply each operator. */
const tests: ReadonlyMap<string, PartTest> = new Map<string, PartTest>([
  [
    'first',
    anyOf(
      picks('first'),
      lists('old', 'new'),
      measures(({ stretch, metric }) => stretch === 'first' || ['start', 'debut', 'born'].includes(metric)),
      asksFor('debut'),
      covers('first'),
    ),
  ],
  [
    'last',
    anyOf(
      picks('last'),
      measures(({ stretch, metric }) => stretch === 'last' || ['start', 'debut'].includes(metric)),
      lists('new'),
      asksFor('end'),
      covers('last'),
    ),
  ],
  ['newest', anyOf(picks('last'), lists('new'), restricts('released', 'ahead'))],
  ['next', anyOf(restricts('ahead'), asksFor('release'), does('similar'))],
  ['most', isMost],
  ['highest', isMost],
  ['longest', isMost],
  ['least', isLeast],
  ['lowest', isLeast],
  ['shortest', isLeast],
  ['oldest', anyOf(isByBirth, lists('old', 'new'), picks('first'))],
  ['youngest', anyOf(isByBirth, lists('old', 'new'), picks('last'))],
  ['in-order', lists('old', 'new')],
  ['newest-first', lists('new')],
  ['count', counts],
  ['compare', does('compare', 'select')],
  ['both', anyOf(namesSeveral, does('compare'), selectsPeople)],
  ['only', checks],
  ['after', isBounded],
  ['before', isBounded],
  ['else', anyOf(restricts('not'), does('select', 'similar'), asksFor('costars'))],
  ['more-than', isCompared],
  ['less-than', isCompared],
  ['ever', () => true],
]);

/** Whether a plan applies an operator. */
export function explainsOperator(part: Single, operator: string, frame: Frame): boolean {
  if (part.do === 'tally' && ofTallies.has(operator)) return true;
  // "How much more do they earn than in Japan": the figures that compare say how much.
  if (part.do === 'said' && (part.compared === true || part.popular === true)) return true;
  if (part.do === 'value' && part.between !== undefined && ofEnds.has(operator)) return true;
  // Until when, since when, no longer: the ends of a membership.
  if (part.do === 'value' && (part.tenure !== undefined || (part.ask === 'group' && operator === 'before')))
    return true;
  const test = tests.get(operator);
  return test === undefined ? frame.reading.marks.some(({ amount }) => amount !== undefined) : test(part);
}
