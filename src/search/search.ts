import type { Catalog } from '../catalog/catalog.ts';
import type { FindableKind, Search } from './result.ts';
import { besideOf, entriesOf } from './catalog-entries.ts';
import { createComplete } from './complete.ts';
import { answerOf } from './confidence.ts';
import type { Entry } from './entry.ts';
import { createFind } from './find.ts';
import type { ColumnShelf } from './index/columns.ts';
import { createIndex } from './index/index.ts';
import { createWantedKinds, hitOf } from './match.ts';
import { once } from './once.ts';
import { createPassages, passagesOf, type Text } from './passages.ts';
import { createBeginning } from './prefix.ts';
import { createPeel } from './query/qualifiers.ts';

const everything: readonly FindableKind[] = ['actor', 'person', 'series'];

/** The input of a search: entries with names, words that occur beside names, and texts. */
export interface SearchInput {
  readonly entries: readonly Entry[];
  readonly beside?: readonly string[];
  readonly texts?: readonly Text[];
}

/** The engine on plain entries, shared by benchmarks, tests and the catalog. */
export function searchOf({ entries, beside = [], texts = [] }: SearchInput, shelf?: ColumnShelf): Search {
  const index = createIndex(entries, shelf);
  // Only /search and /quote search texts, so their index is built later than the start.
  const passages = once(() => createPassages(texts));
  const beginning = createBeginning(index);
  const find = createFind(index, createPeel(beside), beginning);
  const complete = createComplete(index, find, beginning);
  const { entries: ordered } = index;
  const wantedKinds = createWantedKinds(ordered);
  return {
    find: (query, kinds = everything) => answerOf(find(query, wantedKinds(kinds)), ordered),
    complete: (typed, kinds, limit) =>
      complete.matches(typed, wantedKinds(kinds), limit).flatMap((match) => hitOf(match, ordered)),
    isUnknown: (typed, kinds = everything) => complete.isUnknown(typed, wantedKinds(kinds)),
    passages: (query, limit) => passages()(query, limit),
  };
}

/** Builds every index once, for one catalog. With a shelf, columns computed for the same entries are reused. */
export function createSearch(catalog: Catalog, shelf?: ColumnShelf): Search {
  return searchOf({ entries: entriesOf(catalog), beside: besideOf(catalog), texts: passagesOf(catalog) }, shelf);
}
