import { when } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Value } from '../answer.ts';
import { oncePer } from '../../catalog/once.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import type { Measuring, Metric, Stretch } from '../plans/plan.ts';
import type { Where } from '../plans/where.ts';
import type { Context } from './context.ts';
import { countsAsKorean, fitsCredit } from './fits-person.ts';
import { fitsWork } from './fits-work.ts';
import { peopleOf } from './rows.ts';

export type Measurement = Extract<Value, { readonly is: 'measured' }>;

const topicOf = { rating: 'ratings', 'box-office': 'box-office', budget: 'budget', fee: 'fees' } as const;

type FigureMetric = keyof typeof topicOf;
const isOfFigures = (metric: Metric): metric is FigureMetric => metric in topicOf;

/** The order where no stretch is asked for: the average of the whole run says most, then its end, then its beginning. */
const stretches: readonly Stretch[] = ['average', 'last', 'first', 'peak'];

/** The measured figures by the work or person that they are about: a superlative asks for those of everybody. */
const figuresAbout = oncePer((facts: Facts) => {
  const found = new Map<string, Fact[]>();
  for (const fact of facts.on(Object.values(topicOf))) {
    if (fact.kind !== 'figure' || fact.measured === undefined) continue;
    for (const id of fact.about) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [fact]);
      else known.push(fact);
    }
  }
  return found;
});

function figuresOf(id: string, metric: FigureMetric, { facts }: Context): Fact[] {
  const unit = metric === 'rating' ? '%' : 'money';
  const all = figuresAbout(facts).get(id) ?? [];
  return all.filter(({ topic, measured }) => topic === topicOf[metric] && measured?.unit === unit);
}

/** The figure that ranks something; undefined where none is on record for the stretch. */
function figureOf(id: string, metric: FigureMetric, stretch: Stretch | undefined, context: Context): Fact | undefined {
  const figures = figuresOf(id, metric, context);
  if (metric !== 'rating') return figures.toSorted((a, b) => (b.measured?.value ?? 0) - (a.measured?.value ?? 0))[0];
  if (stretch !== undefined) return figures.find(({ measured }) => measured?.span === stretch);
  for (const one of stretches) {
    const figure = figures.find(({ measured }) => measured?.span === one);
    if (figure !== undefined) return figure;
  }
  return figures[0];
}

/** The stretch for which all have a figure, so that the comparison is fair. */
export function sharedStretch(ids: readonly string[], context: Context): Stretch | undefined {
  return stretches.find((stretch) => ids.every((id) => figureOf(id, 'rating', stretch, context) !== undefined));
}

/** The works that fit by a person's parts. */
function worksThatFit(where: Where, context: Context): (id: string) => Series[] {
  const { catalog } = context;
  const fits = fitsWork(where, context);
  const isBilled = fitsCredit({ billing: where.billing, not: { billing: where.not?.billing } }, catalog);
  return (id) =>
    catalog
      .partsOf(id)
      .filter(({ series, credit }) => fits(series) && isBilled(credit))
      .map(({ series }) => series);
}

type ValueOfOne = (id: string) => number | string | undefined;

/** Values counted or read from the records; figures are statements of their own. */
function valueOf(metric: Exclude<Metric, FigureMetric>, where: Where, context: Context): ValueOfOne {
  const { catalog } = context;
  switch (metric) {
    case 'episodes':
      return (id) => catalog.series.get(id)?.episodes;
    case 'start':
      return (id) => {
        const work = catalog.series.get(id);
        return work === undefined ? undefined : when(work);
      };
    case 'born':
      return (id) => catalog.people.get(id)?.born;
    case 'debut': {
      const worksOf = worksThatFit({ ...where, country: 'not-KR' }, context);
      return (id) => worksOf(id).map(when).toSorted()[0];
    }
    case 'costars':
      return (id) =>
        [...peopleOf({ people: [id] }, context).keys()].filter((other) => !countsAsKorean(other, catalog)).length;
    case 'cast':
      return (id) =>
        (catalog.series.get(id)?.cast ?? []).filter(({ person }) => countsAsKorean(person, catalog)).length;
    case 'credits': {
      const worksOf = worksThatFit({ ...where, country: where.country ?? 'not-KR' }, context);
      return (id) => worksOf(id).length;
    }
  }
}

/** The value of each; those not on record are left out. */
export function measured(
  ids: Iterable<string>,
  { metric, stretch }: Pick<Measuring, 'metric' | 'stretch'>,
  where: Where,
  context: Context,
): Measurement[] {
  const all: Measurement[] = [];
  if (isOfFigures(metric)) {
    for (const id of ids) {
      const fact = figureOf(id, metric, stretch, context);
      const value = fact?.measured?.value;
      if (fact?.item.is === 'figure' && value !== undefined)
        all.push({ is: 'measured', id, metric, value, figure: fact.item.figure });
    }
    return all;
  }
  const valueOfOne = valueOf(metric, where, context);
  for (const id of ids) {
    const value = valueOfOne(id);
    if (value !== undefined) all.push({ is: 'measured', id, metric, value });
  }
  return all;
}

/** A value without its label: the sentence or the line below already gives it. */
export const brief = (value: Measurement): Measurement => ({ ...value, isBrief: true });

/** The greater first, or the smaller; days in chronological order. */
export const byMeasure =
  (direction: 'most' | 'least') =>
  (a: Measurement, b: Measurement): number => {
    const order =
      typeof a.value === 'number' && typeof b.value === 'number'
        ? a.value - b.value
        : String(a.value).localeCompare(String(b.value));
    return (direction === 'least' ? order : -order) || a.id.localeCompare(b.id);
  };
