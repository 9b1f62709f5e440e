import type { Catalog } from './catalog.ts';
import type { Company } from './schema/company.ts';
import type { Figure } from './schema/figure.ts';
import type { Costar, MakerRecord, Person } from './schema/person.ts';
import type { Publisher } from './schema/publisher.ts';
import type { Quote } from './schema/quote.ts';
import type { Series } from './schema/series.ts';
import type { Source } from './schema/source.ts';
import type { Term } from './schema/term.ts';

type ById<Value> = readonly (readonly [string, Value])[];

/** The lists from which a catalog is derived, so that it can be stored and restored. */
export interface CatalogLists {
  readonly people: readonly Person[];
  readonly costars: readonly Costar[];
  readonly makers: readonly MakerRecord[];
  readonly series: readonly Series[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly sources: ById<Source>;
  readonly genres: ById<Term>;
  readonly groups: ById<Term>;
  readonly otherGroups: ById<Term>;
  readonly companies: ById<Company>;
  readonly publishers: readonly Publisher[];
  readonly formerIds: ById<string>;
}

export interface CatalogParts {
  /** The hash of all data files. */
  readonly version: string;
  readonly lists: CatalogLists;
}

/** The parts of a finished catalog. */
export function partsOf(catalog: Catalog): CatalogParts {
  return {
    version: catalog.version,
    lists: {
      people: [...catalog.people.values()],
      costars: [...catalog.costars.values()],
      makers: [...catalog.makers.values()],
      series: [...catalog.series.values()],
      quotes: [...catalog.quotes.values()],
      figures: [...catalog.figures.values()],
      sources: [...catalog.sources],
      genres: [...catalog.genres],
      groups: [...catalog.groups],
      otherGroups: [...catalog.otherGroups],
      companies: [...catalog.companies],
      publishers: [...new Set(catalog.publishers.values())],
      formerIds: [...catalog.formerIds],
    },
  };
}
