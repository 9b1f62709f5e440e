import type { Series } from '../../catalog/schema/series.ts';
import type { Finding, Headline, Item } from '../answer.ts';
import type { ValueOf } from '../plans/plan.ts';
import type { Context } from './context.ts';
import { found, missing } from './finding.ts';

/** Answers one ask from a work's record. */
export type RunOfWork = (work: Series, plan: ValueOf, context: Context) => Finding;

export const recordOf = (work: Series) => ({ is: 'record', id: work.id }) as const;

/** Nothing is on record for the ask; related facts are shown instead. */
export function notOnRecord(work: Series, plan: ValueOf, items: readonly Item[] = []): Finding {
  return missing(
    { key: 'notOnRecord', values: { subject: recordOf(work), ask: { is: 'ask', ask: plan.ask } } },
    { items, records: [work.id], sources: work.sources },
  );
}

export const knownOfWork = (work: Series, headline: Headline, given: Parameters<typeof found>[1] = {}): Finding =>
  found(headline, {
    ...given,
    records: [work.id, ...(given.records ?? [])],
    sources: [...(given.sources ?? []), ...work.sources],
  });
