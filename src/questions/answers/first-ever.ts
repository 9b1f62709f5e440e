import { quoteItems, noteItems, sourcesIn } from './evidence.ts';
import { ask, number, type Answerer } from './facts.ts';

/** "First ever" is what a source claims, and claims contradict each other: all are shown, none is made ours. */
const claim =
  /\bfirst (?:korean|foreign|japan-korea|joint|co-production|drama|feature|series|ever|non-japanese|actor|actress|drama series|title)\b|\bfirst-ever\b/iu;

export const firstEver: Answerer = ({ catalog }) => {
  const notes = [...catalog.series.values()]
    .flatMap((series) =>
      (series.notes ?? []).filter(({ text }) => claim.test(text.en)).map((note) => ({ series, note })),
    )
    .toSorted((a, b) => a.series.year - b.series.year);
  const quotes = [...catalog.quotes.values()].filter(({ text }) => claim.test(text.en));
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
