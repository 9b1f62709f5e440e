import { decodePlan, encodePlan } from '../../questions/plans/code.ts';
import type { Plan } from '../../questions/plans/plan.ts';
import { limits } from '../kit/limits.ts';
import type { CustomId } from '../kit/custom-id.ts';

/** How an answer is shown: its first lines, or a page of all of them. */
export type View = { readonly page: number | undefined };

const code = (plan: Plan): string | undefined => encodePlan(plan);

/** The way of a button to a plan; undefined where the plan does not fit into one. */
export function planWay(plan: Plan, { page }: View = { page: undefined }): CustomId | undefined {
  const written = code(plan);
  if (written === undefined) return undefined;
  const way = page === undefined ? `ask.${written}` : `ask.${written}.${page}`;
  return way.length > limits.customId ? undefined : way;
}

/** The plan and the view that a button's way leads to; undefined where it is no plan, or one that is no longer made. */
export function parseWay([written = '', page]: readonly string[]):
  | { readonly plan: Plan; readonly view: View }
  | undefined {
  const plan = decodePlan(written);
  const number = page === undefined ? undefined : Number(page);
  if (plan === undefined || (number !== undefined && !(Number.isInteger(number) && number > 0))) return undefined;
  return { plan, view: { page: number } };
}
