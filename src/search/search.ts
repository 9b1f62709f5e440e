import Fuse from 'fuse.js';
import { isActor, type Catalog } from '../catalog/catalog.ts';
import { longestQuery, type Answer, type FindableKind, type Hit, type Search } from './answer.ts';

interface Entry {
  readonly kind: FindableKind;
  readonly id: string;
  readonly names: readonly string[];
  readonly weight: number;
}

const fold = (text: string): string =>
  text
    .slice(0, longestQuery)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]+/gu, '');

function entriesOf(catalog: Catalog): Entry[] {
  const names = (all: readonly (string | undefined)[]): string[] => all.filter((name) => name !== undefined).map(fold);
  return [
    ...[...catalog.people.values(), ...catalog.costars.values()].map((person): Entry => ({
      kind: isActor(person) ? 'actor' : 'person',
      id: person.id,
      names: names([person.names.en, person.names.ko, person.names.ja, ...(person.aliases ?? [])]),
      weight: catalog.partsOf(person.id).length + catalog.quotesAbout(person.id).length,
    })),
    ...[...catalog.series.values()].map((series): Entry => ({
      kind: 'series',
      id: series.id,
      names: names([
        series.titles.en,
        series.titles.ja,
        series.titles.ko,
        series.titles.romaji,
        ...(series.aliases ?? []),
      ]),
      weight: (series.cast ?? []).length + catalog.quotesAbout(series.id).length,
    })),
  ].toSorted((a, b) => b.weight - a.weight);
}

/** Builds every index once, for one catalog. */
export function createSearch(catalog: Catalog): Search {
  const entries = entriesOf(catalog);
  const fuse = new Fuse(entries, {
    keys: ['names'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.4,
  });
  const texts = [
    ...[...catalog.quotes.values()].map((quote) => ({
      kind: 'quote' as const,
      id: quote.id,
      text: Object.values(quote.text),
    })),
    ...[...catalog.series.values()].map((series) => ({
      kind: 'series' as const,
      id: series.id,
      text: Object.values(series.premise),
    })),
  ];
  const textFuse = new Fuse(texts, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.2,
  });

  function hits(query: string, kinds: readonly FindableKind[]): Hit[] {
    const folded = fold(query);
    const among = entries.filter((entry) => kinds.includes(entry.kind));
    const exact = among.filter((entry) => entry.names.includes(folded));
    if (exact.length > 0) return exact.map(({ kind, id }) => ({ kind, id, tier: 'exact', score: 1 }));
    const prefix = among.filter((entry) => entry.names.some((name) => name.startsWith(folded)));
    const near = fuse
      .search(folded)
      .filter(({ item }) => kinds.includes(item.kind) && !prefix.includes(item))
      .map(({ item, score }): Hit => ({ kind: item.kind, id: item.id, tier: 'near', score: 1 - (score ?? 1) }));
    return [...prefix.map(({ kind, id }): Hit => ({ kind, id, tier: 'prefix', score: 0.9 })), ...near];
  }

  return {
    find(query, kinds = ['actor', 'person', 'series']): Answer {
      const found = hits(query, kinds);
      const [first] = found;
      if (first === undefined) return { verdict: 'none', near: [] };
      if (first.tier === 'exact' || first.score > 0.85) return { verdict: 'clear', hit: first, others: found.slice(1) };
      return first.score > 0.7
        ? { verdict: 'close', hits: found.slice(0, 10) }
        : { verdict: 'none', near: found.slice(0, 5) };
    },
    complete(typed, kinds, limit) {
      if (fold(typed) === '') {
        return entries
          .filter((entry) => kinds.includes(entry.kind))
          .slice(0, limit)
          .map(({ kind, id }) => ({ kind, id, tier: 'prefix', score: 1 }));
      }
      return hits(typed, kinds).slice(0, limit);
    },
    passages(query, limit) {
      return textFuse
        .search(query.slice(0, longestQuery), { limit })
        .map(({ item, score }) => ({ kind: item.kind, id: item.id, score: 1 - (score ?? 1) }));
    },
  };
}
