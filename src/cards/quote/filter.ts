import type { Catalog } from '../../catalog/catalog.ts';
import type { Quote, Stance, Topic } from '../../catalog/schema/quote.ts';
import { customId, type CustomId } from '../kit/custom-id.ts';

/** A filter of statements: each part narrows the list. */
export interface QuoteFilter {
  readonly topic: Topic | undefined;
  /** A person or work that the statements are about. */
  readonly about: string | undefined;
  readonly stance?: Stance | undefined;
  /** The language of a page that reports the statement. */
  readonly sourceLanguage?: string | undefined;
}

/** The languages of the pages that report a statement. */
export const sourceLanguages = ({ sources }: Quote, catalog: Catalog): string[] => [
  ...new Set(sources.flatMap((id) => catalog.sources.get(id)?.language ?? [])),
];

export function filterQuotes(catalog: Catalog, filter: QuoteFilter): readonly Quote[] {
  const { topic, about, stance, sourceLanguage } = filter;
  const quotes = about === undefined ? [...catalog.quotes.values()] : catalog.quotesAbout(about);
  return quotes.filter(
    (quote) =>
      (topic === undefined || quote.topic === topic) &&
      (stance === undefined || quote.stance === stance) &&
      (sourceLanguage === undefined || sourceLanguages(quote, catalog).includes(sourceLanguage)),
  );
}

/** The paths of older buttons, from before stances and languages, end after the page and still work. */
export const quoteListCustomId = (filter: QuoteFilter, page: number): CustomId =>
  customId(
    'quote',
    filter.topic ?? 'all',
    filter.about ?? 'any',
    page,
    ...(filter.stance === undefined && filter.sourceLanguage === undefined
      ? []
      : [filter.stance ?? 'any', filter.sourceLanguage ?? 'any']),
  );
