import { when } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Value } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import type { Metric, Stretch } from '../plans/plan.ts';
import type { Where } from '../plans/where.ts';
import type { Context } from './context.ts';
import { countsAsKorean, fitsCredit, fitsWork } from './fits.ts';
import { peopleOf } from './rows.ts';

export type Measurement = Extract<Value, { readonly is: 'measured' }>;

const topicOf: Partial<Record<Metric, string>> = {
  rating: 'ratings',
  'box-office': 'box-office',
  budget: 'budget',
  fee: 'fees',
};

/** Where no stretch is asked for: the average of the whole run says most, then its end, then its beginning. */
const stretches: readonly Stretch[] = ['average', 'last', 'first', 'peak'];

function figuresOf(id: string, metric: Metric, { facts }: Context): Fact[] {
  const unit = metric === 'rating' ? '%' : 'money';
  return facts
    .about(id)
    .filter(({ kind, topic, measured }) => kind === 'figure' && topic === topicOf[metric] && measured?.unit === unit);
}

/** The figure by which something is ranked; undefined where none is on record for the stretch. */
function figureOf(id: string, metric: Metric, stretch: Stretch | undefined, context: Context): Fact | undefined {
  const figures = figuresOf(id, metric, context);
  if (metric !== 'rating') return figures.toSorted((a, b) => (b.measured?.value ?? 0) - (a.measured?.value ?? 0))[0];
  if (stretch !== undefined) return figures.find(({ measured }) => measured?.span === stretch);
  for (const one of stretches) {
    const figure = figures.find(({ measured }) => measured?.span === one);
    if (figure !== undefined) return figure;
  }
  return figures[0];
}

/** The stretch for which all have a figure, so that like is compared with like. */
export function sharedStretch(ids: readonly string[], context: Context): Stretch | undefined {
  return stretches.find((stretch) => ids.every((id) => figureOf(id, 'rating', stretch, context) !== undefined));
}

/** Somebody's works that fit, by way of their parts: a ranking asks for those of everybody. */
function worksOf(id: string, where: Where, { catalog, now }: Context): Series[] {
  const ofPart: Where = { billing: where.billing, not: { billing: where.not?.billing } };
  return catalog
    .partsOf(id)
    .filter(({ series, credit }) => fitsWork(series, where, catalog, now) && fitsCredit(credit, ofPart, catalog))
    .map(({ series }) => series);
}

/** What something measures; undefined where that is not on record. */
export function measure(
  id: string,
  metric: Metric,
  where: Where,
  stretch: Stretch | undefined,
  context: Context,
): Measurement | undefined {
  const { catalog } = context;
  const as = (value: number | string | undefined, figure?: string): Measurement | undefined =>
    value === undefined
      ? undefined
      : { is: 'measured', id, metric, value, ...(figure === undefined ? {} : { figure }) };
  const work = catalog.series.get(id);
  switch (metric) {
    case 'rating':
    case 'box-office':
    case 'budget':
    case 'fee': {
      const fact = figureOf(id, metric, stretch, context);
      return fact?.item.is === 'figure' ? as(fact.measured?.value, fact.item.figure) : undefined;
    }
    case 'episodes':
      return as(work?.episodes);
    case 'start':
      return as(work === undefined ? undefined : when(work));
    case 'born':
      return as(catalog.people.get(id)?.born);
    case 'debut': {
      const works = worksOf(id, { ...where, country: 'not-KR' }, context).map(when);
      return as(works.toSorted()[0]);
    }
    case 'costars':
      return as(
        [...peopleOf({ people: [id] }, context).keys()].filter((other) => !countsAsKorean(other, catalog)).length,
      );
    case 'credits':
      return as(worksOf(id, { ...where, country: where.country ?? 'not-KR' }, context).length);
  }
}

/** Without what it is of: the sentence says that, or the line below it. */
export const brief = (value: Measurement): Measurement => ({ ...value, isBrief: true });

/** The greater first, or the smaller; days as they follow each other. */
export const byMeasure =
  (direction: 'most' | 'least') =>
  (a: Measurement, b: Measurement): number => {
    const order =
      typeof a.value === 'number' && typeof b.value === 'number'
        ? a.value - b.value
        : String(a.value).localeCompare(String(b.value));
    return (direction === 'least' ? order : -order) || a.id.localeCompare(b.id);
  };
