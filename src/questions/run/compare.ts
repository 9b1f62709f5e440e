import { apart } from '../../catalog/apart.ts';
import type { Finding, Item, Value } from '../answer.ts';
import type { Compare } from '../plans/plan.ts';
import type { Context } from './context.ts';
import { found, leadOf, missing } from './finding.ts';
import { brief, byMeasure, measured, sharedStretch } from './measure.ts';

const record = (id: string) => ({ is: 'record', id }) as const;

/** Compares two or more, as more, older or earlier: shows both values, and calls a tie a tie. */
export function compare(plan: Compare, context: Context): Finding {
  const { metric, direction } = plan.by;
  const stretch = plan.by.stretch ?? (metric === 'rating' ? sharedStretch(plan.of, context) : undefined);
  const all = measured(plan.of, { metric, stretch }, plan.where, context).toSorted(byMeasure(direction));
  const items = all.map((value): Item => ({ is: 'measured', value }));
  const sources = [
    ...all.flatMap(({ figure }) => context.catalog.figures.get(figure ?? '')?.sources ?? []),
    ...plan.of.flatMap(
      (id) => context.catalog.series.get(id)?.sources ?? context.catalog.people.get(id)?.sources ?? [],
    ),
  ];
  // An average beside a first night needs its label; values of one stretch do not.
  const isAlike = metric !== 'rating' || stretch !== undefined;
  const given = { items, records: [...plan.of], sources };
  const [first, second] = all;
  const [left = '', right = ''] = plan.of;
  const named = { is: 'metric', metric } as const;
  if (first === undefined || second === undefined)
    return missing(
      { key: 'notComparable', values: { first: record(left), second: record(right), metric: named } },
      given,
    );
  if (first.value === second.value)
    return found(
      { key: 'equal', values: { first: record(first.id), second: record(second.id), value: first, metric: named } },
      plan.claimed === undefined ? given : { ...given, lead: 'no' },
    );
  const values = {
    first: record(first.id),
    value: isAlike ? brief(first) : first,
    second: record(second.id),
    other: isAlike ? brief(second) : second,
    comparison: { is: 'comparison', metric, direction },
  } as const satisfies Readonly<Record<string, Value>>;
  const between = metric === 'born' ? apart(String(first.value), String(second.value)) : undefined;
  return found(
    between === undefined
      ? { key: 'compared', values }
      : { key: 'comparedAges', values: { ...values, apart: { is: 'apart', apart: between } } },
    plan.claimed === undefined ? given : { ...given, lead: leadOf(first.id === plan.claimed) },
  );
}
