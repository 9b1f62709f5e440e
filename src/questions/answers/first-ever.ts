import { claimsFirst } from '../../catalog/claims.ts';
import { quoteItems, noteItems, sourcesIn } from './evidence.ts';
import { ask, number, type Answerer } from './facts.ts';

/** "First ever" is what a source claims, and claims contradict each other: all are shown, none is made ours. */
export const firstEver: Answerer = ({ catalog }) => {
  const notes = [...catalog.series.values()]
    .flatMap((series) =>
      (series.notes ?? []).filter(({ text }) => claimsFirst(text.en)).map((note) => ({ series, note })),
    )
    .toSorted((a, b) => a.series.year - b.series.year);
  const quotes = [...catalog.quotes.values()].filter(({ text }) => claimsFirst(text.en));
  if (notes.length + quotes.length === 0) return undefined;
  return {
    headline: { key: 'firstEver', values: { count: number(notes.length + quotes.length) } },
    items: [...notes.flatMap(({ series, note }) => noteItems(series, [note])), ...quoteItems(quotes)],
    caveats: ['claims'],
    records: notes.map(({ series }) => series.id),
    sources: [...sourcesIn(notes.map(({ note }) => note)), ...sourcesIn(quotes)],
    followUps: [ask('most-works'), ask('awards'), ask('list-actors')],
  };
};
