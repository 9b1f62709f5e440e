import { createHash } from 'node:crypto';
import * as z from 'zod';
import { keptObject } from '../../state/kept-object.ts';

/** An article that may be news about a record of the catalog. */
const waitingItem = keptObject({
  state: z.literal('waiting'),
  title: z.string(),
  link: z.string(),
  summary: z.string(),
  /** The day of publication in Japan, if the feed has one. */
  published: z.string().optional(),
  /** The records that it may be news of and that no edit has cited it for. */
  ids: z.array(z.string()).min(1),
  /** The day on which it was found. */
  day: z.string(),
});

/** Of an article that is done with, only its print stays, so that it does not come back. */
const doneItem = keptObject({ state: z.enum(['dismissed', 'used', 'lapsed']), day: z.string() });

export const newsItem = z.discriminatedUnion('state', [waitingItem, doneItem]);

export type NewsItem = z.infer<typeof newsItem>;
export type WaitingItem = z.infer<typeof waitingItem>;
export type DoneState = z.infer<typeof doneItem>['state'];

/** Parameters that say where a reader came from, and not which page it is. */
const tracking = /^(?:utm_\w+|fbclid|gclid|yclid|igshid|mc_[ce]id)$/u;

/** The address of a page without the parameters that feeds add. */
export function canonicalLink(link: string): string {
  const url = new URL(link);
  url.hash = '';
  const names = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

/** Identifies an article, whichever feed brings it. */
export const printOf = (link: string): string => createHash('sha256').update(link).digest('hex').slice(0, 12);
