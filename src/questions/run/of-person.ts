import { isWholeDay } from '../../catalog/calendar.ts';
import type { Finding, Headline, Item } from '../answer.ts';
import type { ValueOf } from '../plans/plan.ts';
import type { Context } from './context.ts';
import { found, missing } from './finding.ts';

/** Answers one ask from a person's record. */
export type RunOfPerson = (id: string, plan: ValueOf, context: Context) => Finding;

export const recordOf = (id: string) => ({ is: 'record', id }) as const;

export function notOnRecord(id: string, plan: ValueOf, items: readonly Item[] = []): Finding {
  return missing(
    { key: 'notOnRecord', values: { subject: recordOf(id), ask: { is: 'ask', ask: plan.ask } } },
    { items, records: [id] },
  );
}

export const knownOfPerson = (
  id: string,
  headline: Headline,
  { catalog }: Context,
  given: Parameters<typeof found>[1] = {},
): Finding =>
  found(headline, {
    ...given,
    records: [id, ...(given.records ?? [])],
    sources: [...(given.sources ?? []), ...(catalog.people.get(id)?.sources ?? [])],
  });

/** The day for somebody's age in a work: its first day, or the middle of its year. */
export const dayOf = (date: string): string => (isWholeDay(date) ? date : `${date.slice(0, 4)}-07-01`);
