import Fuse from 'fuse.js';
import type { Catalog } from '../catalog/catalog.ts';
import type { Passage } from './answer.ts';
import { cleanQuery, clean } from './clean.ts';

/** A text in which words are looked for, in all its languages. */
export interface Text {
  readonly kind: 'quote' | 'series';
  readonly id: string;
  readonly wordings: readonly string[];
}

export function passagesOf(catalog: Catalog): Text[] {
  return [
    ...[...catalog.quotes.values()].map((quote) => ({
      kind: 'quote' as const,
      id: quote.id,
      wordings: [...Object.values(quote.text), ...(quote.verbatim === undefined ? [] : [quote.verbatim.words])],
    })),
    ...[...catalog.series.values()].map((series) => ({
      kind: 'series' as const,
      id: series.id,
      wordings: Object.values(series.premise),
    })),
  ];
}

export function createPassages(texts: readonly Text[]): (query: string, limit: number) => readonly Passage[] {
  const fuse = new Fuse(texts.map((text) => ({ ...text, wordings: text.wordings.map(clean) })), { keys: ['wordings'], includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.2 });
  return (query, limit) =>
    fuse.search(cleanQuery(query), { limit }).map(({ item, score }) => ({ kind: item.kind, id: item.id, score: 1 - (score ?? 1) }));
}
