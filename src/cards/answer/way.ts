import { decodePlan, encodePlan } from '../../questions/plans/code.ts';
import type { Plan } from '../../questions/plans/plan.ts';
import { limits } from '../kit/limits.ts';
import type { CustomId } from '../kit/custom-id.ts';

/** The view of an answer: its first lines, a page of all of them, or a page of its sources. */
export interface View {
  readonly page: number | undefined;
  readonly of?: typeof ofSources;
}

const ofSources = 'sources';

const first: View = { page: undefined };

/** Refers to the question above the card instead of a plan, because one plan in seven is too long for a button. */
const above = 'above';

const way = (plan: string, { page, of }: View): CustomId => {
  if (page === undefined) return `ask.${plan}`;
  return of === undefined ? `ask.${plan}.${page}` : `ask.${plan}.${of}.${page}`;
};

/** A plan as the path of a button's custom id; undefined if it does not fit. */
export function planWay(plan: Plan, view: View = first): CustomId | undefined {
  const written = encodePlan(plan);
  if (written === undefined) return undefined;
  const whole = way(written, view);
  return whole.length > limits.customId ? undefined : whole;
}

/**
 * The path to another view of an answer. If the plan does not fit, the message must show the whole question above the
 * card.
 */
export function viewWay(plan: Plan, question: string | undefined, view: View = first): CustomId | undefined {
  const canAskAgain = question !== undefined && question.length <= limits.author;
  return planWay(plan, view) ?? (canAskAgain ? way(above, view) : undefined);
}

export interface Way {
  /** The plan to answer, or the plan of the question above the card. */
  readonly plan: Plan | 'above';
  readonly view: View;
}

/** The target of a button's path; undefined if it is not a plan, or one of an unsupported version. */
export function parseWay([written = '', ...path]: readonly string[]): Way | undefined {
  const plan = written === above ? above : decodePlan(written);
  const of = path[0] === ofSources ? ofSources : undefined;
  const page = of === undefined ? path[0] : (path[1] ?? '');
  const number = page === undefined ? undefined : Number(page);
  if (plan === undefined || (number !== undefined && !(Number.isInteger(number) && number > 0))) return undefined;
  return { plan, view: { page: number, ...(of === undefined ? {} : { of }) } };
}
