import type { Finding, Value } from '../answer.ts';
import type { Ask } from '../plans/asks.ts';
import { parts, type Plan, type Select, type Single, type ValueOf } from '../plans/plan.ts';
import { aboutPerson, aboutWork } from './about.ts';
import { describe, runNearest, runSimilar } from './by-text.ts';
import { compare } from './compare.ts';
import type { Context } from './context.ts';
import { ranked } from './ranked.ts';
import { runReasons } from './reasons.ts';
import { said } from './said.ts';
import { selectPeople } from './select-people.ts';
import { selectWorks } from './select-works.ts';
import { runTally } from './tally.ts';
import { recommended } from './recommended.ts';
import { ratingsOfRun } from './ratings-of-run.ts';
import { inCast } from './in-cast.ts';
import { castOf, opposite, partIn } from './value-cast.ts';
import { locationOf, notesOf } from './value-notes.ts';
import { notOnRecord as notOfPerson } from './of-person.ts';
import { valuesOfPerson } from './value-person.ts';
import { valuesOfWork } from './value-work.ts';

function select(plan: Select, context: Context): Finding {
  if (plan.by !== undefined) return ranked(plan, plan.by, context);
  if (plan.want === 'work' && plan.recommend === true && plan.pick === undefined)
    return recommended(plan, context) ?? selectWorks(plan, context);
  return plan.want === 'work' ? selectWorks(plan, context) : selectPeople(plan, context);
}

function value(plan: ValueOf, context: Context): Finding {
  const work = context.catalog.series.get(plan.of);
  if (work === undefined) return valuesOfPerson[plan.ask]?.(plan.of, plan, context) ?? notOfPerson(plan.of, plan);
  switch (plan.ask) {
    case 'cast':
      return plan.claim?.people === undefined ? castOf(work, plan, context) : inCast(work, plan, context);
    case 'plays':
    case 'character':
    case 'billing':
    case 'costars':
      return plan.where?.people === undefined ? castOf(work, plan, context) : partIn(work, plan, context);
    case 'opposite':
      return opposite(work, plan, context);
    case 'rating':
      return (plan.between && ratingsOfRun(work, plan, context)) ?? notesOf(work, plan, context);
    case 'location':
      return locationOf(work, plan, context);
    default:
      return valuesOfWork[plan.ask]?.(work, plan, context) ?? notesOf(work, plan, context);
  }
}

/** Further asks about the works or people that were found: the fact precedes the list. */
function followed(
  found: Finding,
  ids: readonly string[],
  { also = [], where, pick }: Pick<Select, 'also' | 'where' | 'pick'>,
  context: Context,
): Finding[] {
  // Opposite the people of the list, not opposite anybody.
  const beside = where.people === undefined ? {} : { where: { not: { people: where.people } } };
  const theirs = where.people === undefined ? {} : { where: { people: where.people } };
  const whereOf = (ask: Ask): Pick<ValueOf, 'where'> =>
    ask === 'opposite' ? beside : ask === 'character' || ask === 'plays' || ask === 'billing' ? theirs : {};
  const [only, other] = ids;
  const asked = other === undefined && only !== undefined ? [only] : ids.slice(0, 3);
  const facts =
    ids.length > 3
      ? []
      : asked.flatMap((of) =>
          also.map((ask) =>
            value(
              {
                do: 'value',
                of,
                ask: ask === 'costars' ? 'opposite' : ask,
                ...whereOf(ask === 'costars' ? 'opposite' : ask),
              },
              context,
            ),
          ),
        );
  const known = facts.filter(({ isFound }) => isFound).slice(0, 3);
  // With a pick, the picked one precedes the facts about it.
  return pick === undefined ? [...known, found] : [found, ...known];
}

function runOne(plan: Single, context: Context): Finding {
  switch (plan.do) {
    case 'select':
      return select(plan, context);
    case 'value':
      return value(plan, context);
    case 'compare':
      return compare(plan, context);
    case 'tally':
      return runTally(plan, context);
    case 'said':
      return said(plan, context);
    case 'reasons':
      return runReasons(plan, context);
    case 'about':
      return context.catalog.series.has(plan.of) ? aboutWork(plan.of, context) : aboutPerson(plan.of, context);
    case 'similar':
      return runSimilar(plan, context);
    case 'describe':
      return describe(plan, context);
    case 'nearest':
      return runNearest(plan, context);
  }
}

/** The works or people that a list or a description found. */
function subjectsOf({ headline }: Finding): readonly string[] {
  const ids: string[] = [];
  for (const value of Object.values<Value>(headline.values)) {
    if (value.is === 'records') ids.push(...value.ids);
    if (value.is === 'record') ids.push(value.id);
  }
  return ids;
}

/** Runs a plan over one catalog: a finding for each of its parts. */
export const run = (plan: Plan, context: Context): Finding[] =>
  parts(plan).flatMap((part) => {
    const found = runOne(part, context);
    if (!('also' in part) || part.also === undefined || !found.isFound) return [found];
    return followed(found, subjectsOf(found), part, context);
  });
