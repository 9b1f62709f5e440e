import * as z from 'zod';
import { dayInUtc } from '../../catalog/calendar.ts';
import type { Store } from '../../state/store.ts';
import { keyOf, reportsCollection } from './collection.ts';
import { printOf, type Report, type ReportDraft } from './report.ts';
import { keptObject } from '../../state/kept-object.ts';

/** Limits the time for which one person can keep the moderators busy. */
export const mostADay = 5;

/** A person's reports of one day, by their prints. */
const filed = keptObject({ day: z.string(), prints: z.array(z.string()) });

export type FilingResult = 'filed' | 'too many';

/**
 * Stores a report and counts it for the day, as one step. The same report by the same person replaces the earlier one,
 * and is not counted again.
 */
export function fileReport(store: Store, person: string, draft: ReportDraft, now: Date): Promise<FilingResult> {
  const day = dayInUtc(now);
  const print = printOf(draft);
  const value: Report = { ...draft, day };
  return store.change<FilingResult>('report-days', person, (kept) => {
    const before = filed.safeParse(kept).data;
    const prints = before?.day === day ? before.prints : [];
    const isKnown = prints.includes(print);
    if (!isKnown && prints.length >= mostADay) return { result: 'too many' };
    return {
      keep: { value: { day, prints: isKnown ? prints : [...prints, print] }, owner: person },
      also: {
        collection: reportsCollection,
        key: keyOf(person, print),
        decide: () => ({ keep: { value, owner: person }, result: undefined }),
      },
      result: 'filed',
    };
  });
}
