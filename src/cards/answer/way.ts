import { decodePlan, encodePlan } from '../../questions/plans/code.ts';
import type { Plan } from '../../questions/plans/plan.ts';
import { limits } from '../kit/limits.ts';
import type { CustomId } from '../kit/custom-id.ts';

/** How an answer is shown: its first lines, or a page of all of them. */
export type View = { readonly page: number | undefined };

const first: View = { page: undefined };

/** Stands for the plan of the question above the card: the plans of one question in seven are too long for a button. */
const above = 'above';

const way = (of: string, { page }: View): CustomId => (page === undefined ? `ask.${of}` : `ask.${of}.${page}`);

/** The way of a button to a plan; undefined where the plan does not fit into one. */
export function planWay(plan: Plan, view: View = first): CustomId | undefined {
  const written = encodePlan(plan);
  if (written === undefined) return undefined;
  const whole = way(written, view);
  return whole.length > limits.customId ? undefined : whole;
}

/** The way to another view of an answer. Without a plan that fits, the question must stand above the card, whole. */
export function viewWay(plan: Plan, question: string | undefined, view: View = first): CustomId | undefined {
  const canAskAgain = question !== undefined && question.length <= limits.author;
  return planWay(plan, view) ?? (canAskAgain ? way(above, view) : undefined);
}

export interface Way {
  /** The plan to answer, or that of the question above the card. */
  readonly plan: Plan | 'above';
  readonly view: View;
}

/** What a button's way leads to; undefined where it is no plan, or one that is no longer made. */
export function parseWay([written = '', page]: readonly string[]): Way | undefined {
  const plan = written === above ? above : decodePlan(written);
  const number = page === undefined ? undefined : Number(page);
  if (plan === undefined || (number !== undefined && !(Number.isInteger(number) && number > 0))) return undefined;
  return { plan, view: { page: number } };
}
