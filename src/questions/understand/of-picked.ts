import { isOfWork, type Ask } from '../plans/asks.ts';
import type { Select } from '../plans/plan.ts';
import type { Clause } from './clause.ts';

/** Asks that the list of the first clause answers by itself. */
const saidAlready: ReadonlySet<Ask> = new Set<Ask>(['cast', 'plays', 'title', 'form', 'release', 'name']);

/** The plan of a clause that picks one work: the first, the newest, the highest rated. */
function picking({ plans }: Clause): Select | undefined {
  const plan = plans()[0]?.plan;
  return plan?.do === 'select' && plan.want === 'work' && (plan.pick ?? plan.by) !== undefined ? plan : undefined;
}

/** Of a work that several people share, their parts are asked for. */
const ofParts: ReadonlySet<Ask> = new Set<Ask>(['character', 'plays', 'billing']);

/** The plan of a clause that looks for what several people share: "both were in something". */
function sharing({ plans }: Clause): Select | undefined {
  const plan = plans()[0]?.plan;
  return plan?.do === 'select' && plan.want === 'work' && (plan.where.people ?? []).length > 1 ? plan : undefined;
}

/** "And what were their parts?" after the works that several people share. */
const partsAsked = ({ frame, refusal }: Clause): readonly Ask[] =>
  refusal === undefined && frame.isCarried && frame.asks.some((ask) => ofParts.has(ask)) ? ['character'] : [];

/** The asks of a clause that names nothing of its own. */
const asksOfPicked = ({ frame, refusal }: Clause): readonly Ask[] =>
  refusal !== undefined || !frame.isCarried || frame.open.some(({ name }) => name !== undefined)
    ? []
    : frame.asks.filter((ask) => isOfWork(ask) && !saidAlready.has(ask));

/** "What was her first drama? And which channel was it on?": the second question is about the work that the first one picks. */
export function withAsksOfPicked(clauses: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const before = kept.at(-1);
    const shared = before === undefined ? undefined : sharing(before);
    const plan = before === undefined ? undefined : (picking(before) ?? shared);
    const asks = shared === undefined || shared.pick !== undefined ? asksOfPicked(clause) : partsAsked(clause);
    const [best, ...others] = before?.plans() ?? [];
    if (before === undefined || plan === undefined || best === undefined || asks.length === 0) kept.push(clause);
    else {
      const also = [...new Set([...(plan.also ?? []), ...asks])];
      kept.splice(-1, 1, { ...before, plans: () => [{ ...best, plan: { ...plan, also } }, ...others] });
    }
  }
  return kept;
}
