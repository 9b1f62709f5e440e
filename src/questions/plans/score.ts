import { oncePer } from '../../catalog/once.ts';
import type { Frame } from '../frame/frame.ts';
import { isOfKind, kindOf, valueOf } from '../lexicon/meaning.ts';
import type { Mark } from '../reading/mark.ts';
import { explainedBy, type Known } from './explain.ts';
import { parts, type Plan, type Single } from './plan.ts';
import { fitsShape } from './shape.ts';
import { weights } from './weights.ts';
import { yieldsOf } from './yields.ts';

export interface Scored {
  readonly plan: Plan;
  readonly score: number;
  /** Marks that the plan does not explain. */
  readonly dropped: readonly Mark[];
}

const ofKinds: ReadonlyMap<string, number> = new Map(Object.entries(weights.kind));

const isTermKind = (kind: string): kind is 'service' | 'group' | 'genre' =>
  kind === 'service' || kind === 'group' || kind === 'genre';

function weightOf({ meanings, name, span, month, amount, place }: Mark): number {
  // A channel, a group or a genre is a restriction, whether the lexicon or the catalog names it.
  if (name !== undefined) return isTermKind(name.kind) ? weights.kind[name.kind] : weights.name;
  if (amount !== undefined) return weights.amount;
  if (place !== undefined) return weights.place;
  if (meanings.includes('filler.word')) return weights.alsoFiller;
  const ofWords = meanings.map((meaning) => ofKinds.get(kindOf(meaning)) ?? 0);
  return Math.max(span === undefined && month === undefined ? 0 : weights.span, ...ofWords);
}

/** A frame has dozens of plans, and one shape. */
const shapesOf = oncePer(
  ({ open }: Frame) =>
    new Set(open.flatMap(({ meanings }) => meanings.filter((one) => isOfKind(one, 'shape')).map(valueOf))),
);

const misshapen = Object.entries(weights.misshapen);

function shapePenalty(plan: Plan, frame: Frame): number {
  const all = parts(plan);
  const shapes = shapesOf(frame);
  let penalty = 0;
  for (const [shape, cost] of misshapen)
    if (shapes.has(shape) && !all.some((part) => fitsShape(part, shape))) penalty += cost;
  return penalty;
}

function wantedPenalty(plan: Plan, { wanted }: Frame): number {
  if (wanted === undefined) return 0;
  const lists = parts(plan).filter((part) => part.do === 'select' || part.do === 'describe');
  return lists.length > 0 && !lists.some((part) => yieldsOf(part).includes(wanted)) ? weights.unwanted : 0;
}

const reads = (part: Single): boolean =>
  part.do === 'describe' ||
  part.do === 'nearest' ||
  part.do === 'said' ||
  (part.do === 'select' && part.where.told !== undefined);

/** The weight of the marks that a plan explains, minus that of those it drops. */
export function score(plan: Plan, frame: Frame, known: Known): Scored {
  const explained = explainedBy(plan, frame, known);
  let sum = 0;
  for (const mark of frame.reading.marks) sum += weightOf(mark) * (explained.has(mark) ? 1 : -weights.unexplained);
  const all = parts(plan);
  const { read, open, other, most } = weights.leftOver;
  const isOpen = frame.works.length + frame.people.length + frame.makers.length === 0;
  const perWord = all.some(reads) ? read : isOpen ? open : other;
  sum += Math.min(frame.reading.rest.length, most) * perWord;
  sum += Math.max(...all.map((part) => weights.prior[part.do])) + (all.length - 1) * weights.further;
  if (all.some((part) => part.do === 'value' && part.claim !== undefined)) sum += weights.claimed;
  sum -= shapePenalty(plan, frame) + wantedPenalty(plan, frame);
  return { plan, score: sum, dropped: frame.reading.marks.filter((mark) => !explained.has(mark)) };
}
