import type { Finding, Headline, Item } from '../answer.ts';
import type { Reasons } from '../plans/plan.ts';
import { sortedReasons, type SortedReason } from '../reasons/sorted.ts';
import type { Context } from './context.ts';
import { found } from './finding.ts';
import { said } from './said.ts';

const keyOf = {
  come: 'reasonsToCome',
  cast: 'reasonsToCast',
  together: 'reasonsTogether',
  against: 'reasonsAgainst',
} as const;

/** One reason a line, with the number of people who give it and its best statement; then all other statements. */
function itemsOf(all: readonly SortedReason[]): Item[] {
  const lines = all.map(({ reason, quotes }): Item => ({
    is: 'reason',
    reason,
    count: quotes.length,
    quote: quotes[0]?.id ?? '',
  }));
  const others = all.flatMap(({ quotes }) => quotes.slice(1).map(({ id }): Item => ({ is: 'quote', quote: id })));
  return [...lines, ...others];
}

/** Reasons, counted; for one person or work, their own statements come first. */
export function runReasons(plan: Reasons, context: Context): Finding {
  const { catalog } = context;
  if (plan.about.length > 0)
    return said(
      {
        do: 'said',
        topics: ['why-japan', 'market', 'future', 'craft', 'language'],
        figures: [],
        notes: [],
        about: plan.about,
        by: [],
        ...(plan.of === 'against' ? { stance: 'against' } : {}),
      },
      context,
    );
  const all = sortedReasons(plan.of, catalog, () => true);
  const count = { is: 'count', count: all.reduce((sum, { quotes }) => sum + quotes.length, 0) } as const;
  const headline: Headline = { key: keyOf[plan.of], values: { count } };
  const quotes = all.flatMap((one) => one.quotes);
  return found(headline, {
    items: itemsOf(all),
    records: quotes.flatMap(({ person }) => person ?? []),
    sources: quotes.flatMap(({ sources }) => sources),
  });
}
