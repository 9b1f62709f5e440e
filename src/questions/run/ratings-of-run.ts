import type { Series } from '../../catalog/schema/series.ts';
import type { Finding, Headline } from '../answer.ts';
import type { ValueOf } from '../plans/plan.ts';
import type { Context } from './context.ts';
import { found, leadOf } from './finding.ts';
import { brief, measured } from './measure.ts';

/** The ratings at the beginning and the end of a run; undefined where one of the two is not on record. */
export function ratingsOfRun(work: Series, { between, negated }: ValueOf, context: Context): Finding | undefined {
  const ratingOf = (stretch: 'first' | 'last') => measured([work.id], { metric: 'rating', stretch }, {}, context)[0];
  const [first, last] = [ratingOf('first'), ratingOf('last')];
  if (first === undefined || last === undefined) return undefined;
  const [before, after] = [Number(first.value), Number(last.value)];
  const key = before === after ? 'ratingHeld' : before < after ? 'ratingRose' : 'ratingFell';
  const headline: Headline = {
    key,
    values: { work: { is: 'record', id: work.id }, first: brief(first), last: brief(last) },
  };
  const higher = before < after ? 'last' : 'first';
  const claimed = between?.claimed;
  return found(headline, {
    lead: claimed === undefined ? undefined : leadOf({ holds: before !== after && claimed === higher, negated }),
    items: [first, last].map((value) => ({ is: 'measured', value })),
    records: [work.id],
    sources: [first, last].flatMap(({ figure }) => context.catalog.figures.get(figure ?? '')?.sources ?? []),
  });
}
