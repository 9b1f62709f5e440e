import type { Catalog } from '../../catalog/catalog.ts';
import type { Figure, FigureTopic } from '../../catalog/schema/figure.ts';
import type { Quote } from '../../catalog/schema/quote.ts';
import type { Note, Series } from '../../catalog/schema/series.ts';
import type { Item } from '../answer.ts';

export type Topics = readonly Note['topic'][];

export const notesOf = (series: Series, topics: Topics): Note[] =>
  (series.notes ?? []).filter(({ topic }) => topics.includes(topic));

export const noteItems = (series: Series, notes: readonly Note[]): Item[] =>
  notes.map((note) => ({ is: 'note', work: series.id, note }));

const newest = (a: Figure, b: Figure): number => b.asOf.localeCompare(a.asOf) || a.id.localeCompare(b.id);

/** In the order of the topics asked for, newest first. */
export const figuresOf = (series: Series, topics: readonly FigureTopic[], catalog: Catalog): Figure[] =>
  catalog
    .figuresOf(series.id)
    .filter(({ topic }) => topics.includes(topic))
    .toSorted((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic) || newest(a, b));

export const figuresOn = (topics: readonly FigureTopic[], catalog: Catalog): Figure[] =>
  [...catalog.figures.values()].filter(({ topic }) => topics.includes(topic)).toSorted(newest);

export const figureItems = (figures: readonly Figure[]): Item[] =>
  figures.map(({ id }) => ({ is: 'figure', figure: id }));
export const quoteItems = (quotes: readonly Quote[]): Item[] => quotes.map(({ id }) => ({ is: 'quote', quote: id }));

export const sourcesIn = (cited: readonly { readonly sources: readonly string[] }[]): string[] =>
  cited.flatMap(({ sources }) => sources);

/** Statements with a person of ours first, then dated ones, newest first: what is best to show of many. */
export const bestFirst = (quotes: readonly Quote[]): Quote[] =>
  quotes.toSorted(
    (a, b) =>
      Number(b.person !== undefined) - Number(a.person !== undefined) ||
      (b.date ?? '').localeCompare(a.date ?? '') ||
      a.id.localeCompare(b.id),
  );
