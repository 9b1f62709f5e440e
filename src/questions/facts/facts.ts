import type { Catalog } from '../../catalog/catalog.ts';
import type { Spotter } from '../../search/spot.ts';
import type { Fact } from './fact.ts';
import { factOfFigure, factOfQuote, factsOfPeople } from './of-statements.ts';
import { factsOfWork } from './of-work.ts';

export interface Facts {
  readonly all: readonly Fact[];
  /** What is said about a work or person. */
  about(id: string): readonly Fact[];
}

/** All that the catalog says in words, in small pieces, with what each is about. */
export function createFacts(catalog: Catalog, spotter: Spotter): Facts {
  const all: Fact[] = [
    ...[...catalog.series.values()].flatMap((work) => [...factsOfWork(work, catalog)]),
    ...factsOfPeople(catalog),
    ...[...catalog.quotes.values()].map(factOfQuote),
    ...[...catalog.figures.values()].map((figure) => factOfFigure(figure, spotter)),
  ];
  const byAbout = new Map<string, Fact[]>();
  for (const fact of all)
    for (const id of fact.about) {
      const list = byAbout.get(id);
      if (list === undefined) byAbout.set(id, [fact]);
      else list.push(fact);
    }
  return { all, about: (id) => byAbout.get(id) ?? [] };
}
