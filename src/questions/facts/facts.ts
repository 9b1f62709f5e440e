import type { Catalog } from '../../catalog/catalog.ts';
import type { Steps } from '../../search/in-steps.ts';
import type { Spotter } from '../../search/spot.ts';
import { factAt, type BareFact, type Fact } from './fact.ts';
import { factOfFigure, factOfQuote, factsOfPeople } from './of-statements.ts';
import { factsOfWork } from './of-work.ts';

/** All facts of one version of the data; every list is in the order of all facts. */
export interface Facts {
  readonly all: readonly Fact[];
  /** The facts about a work or person. */
  about(id: string): readonly Fact[];
  aboutAny(ids: readonly string[]): readonly Fact[];
  /** The facts about or by any of them. */
  concerning(ids: readonly string[]): readonly Fact[];
  /** Notes, statements, figures and ties on any of these topics. */
  on(topics: readonly string[]): readonly Fact[];
}

/** Facts by some of their values; each list is in the order of all facts. */
function factsBy(all: readonly Fact[], keysOf: (fact: Fact) => readonly string[]): (key: string) => readonly Fact[] {
  const found = new Map<string, Fact[]>();
  for (const fact of all)
    for (const key of keysOf(fact)) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [fact]);
      else list.push(fact);
    }
  return (key) => found.get(key) ?? [];
}

const inOrder = (lists: readonly (readonly Fact[])[]): Fact[] =>
  [...new Set(lists.flat())].toSorted((a, b) => a.place - b.place);

/** All texts of the catalog, in small pieces, each with its subjects. */
export function* createFacts(catalog: Catalog, spotter: Spotter): Steps<Facts> {
  const told: BareFact[] = [];
  for (const work of catalog.series.values()) {
    told.push(...factsOfWork(work, catalog));
    yield;
  }
  told.push(...factsOfPeople(catalog), ...[...catalog.quotes.values()].map((quote) => factOfQuote(quote, catalog)));
  for (const figure of catalog.figures.values()) {
    yield;
    told.push(factOfFigure(figure, spotter));
  }
  const all = told.map((one, place) => factAt(place, one));
  yield;
  const about = factsBy(all, (fact) => fact.about);
  const saidBy = factsBy(all, ({ speaker }) => (speaker === undefined ? [] : [speaker]));
  const onTopic = factsBy(all, ({ topic }) => (topic === undefined ? [] : [topic]));
  return {
    all,
    about,
    aboutAny: (ids) => inOrder(ids.map(about)),
    concerning: (ids) => inOrder([...ids.map(about), ...ids.map(saidBy)]),
    on: (topics) => inOrder(topics.map(onTopic)),
  };
}
