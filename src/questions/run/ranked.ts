import type { Finding, Item } from '../answer.ts';
import type { Measuring, Select } from '../plans/plan.ts';
import type { Context } from './context.ts';
import { found, missing } from './finding.ts';
import { countsAsKorean } from './fits-person.ts';
import { byMeasure, measured, type Measurement } from './measure.ts';
import { peopleByRecord } from './people-by-record.ts';
import { peopleOf, rowsOf } from './rows.ts';

/** For "with whom has she worked most": counts the works that they share. */
function shared(plan: Select, context: Context): Measurement[] {
  return [...peopleOf(plan.where, context)].map(([id, rows]): Measurement => ({
    is: 'measured',
    id,
    metric: 'credits',
    value: new Set(rows.map(({ work }) => work.id)).size,
  }));
}

/** "Which drama has the most Korean actors": the people of each work who fit. */
const castOf = ({ where }: Select, context: Context): Measurement[] =>
  [...rowsOf(where, context)].map(([{ id }, rows]): Measurement => ({
    is: 'measured',
    id,
    metric: 'cast',
    value: new Set(rows.map(({ credit }) => credit.person)).size,
  }));

function measuredOf(plan: Select, by: Measuring, context: Context): Measurement[] {
  const { catalog } = context;
  if (plan.want === 'work' && by.metric === 'cast') return castOf(plan, context);
  if (plan.want === 'work')
    return measured(
      [...rowsOf(plan.where, context).keys()].map(({ id }) => id),
      by,
      {},
      context,
    );
  if (plan.where.people !== undefined) return shared(plan, context);
  const people = [...peopleOf(plan.where, context).keys()].filter(
    (id) => plan.where.nation !== 'KR' || countsAsKorean(id, catalog),
  );
  // The first-born is found in the records, of people with and without works.
  const all = by.metric === 'born' ? new Set([...people, ...peopleByRecord(plan.where, context)]) : people;
  return measured(all, by, plan.where, context);
}

/** The extreme of all that fit, with its value, and the next ones. */
export function ranked(plan: Select, by: Measuring, context: Context): Finding {
  const all = measuredOf(plan, by, context).toSorted(byMeasure(by.direction));
  const [first] = all;
  const where = { is: 'where', where: plan.where, want: plan.want } as const;
  if (first === undefined)
    return missing(
      plan.want === 'work' ? { key: 'noWorks', values: { where } } : { key: 'noPeople', values: { where } },
    );
  const { catalog } = context;
  const best = all.filter(({ value }) => value === first.value);
  return found(
    {
      key: 'most',
      values: { subjects: { is: 'records', ids: best.map(({ id }) => id) }, value: first, where },
    },
    {
      items: all.map((value): Item => ({ is: 'measured', value })),
      records: all.slice(0, 10).map(({ id }) => id),
      sources: all
        .slice(0, 3)
        .flatMap(
          ({ id, figure }) =>
            catalog.figures.get(figure ?? '')?.sources ??
            catalog.series.get(id)?.sources ??
            catalog.people.get(id)?.sources ??
            [],
        ),
    },
  );
}
