import { isActor, isJapanese, type Catalog } from '../catalog/catalog.ts';
import type { Figure } from '../catalog/schema/figure.ts';
import type { Person } from '../catalog/schema/person.ts';
import type { Series, SeriesKind } from '../catalog/schema/series.ts';
import { costarsOf } from './costars.ts';
import { servicesOf } from './upcoming.ts';

const seriesKinds: readonly SeriesKind[] = ['series', 'film', 'special', 'short', 'stage'];

/** A person's career in numbers. Counts only works in Japan, like the actor card. */
export interface CareerTotals {
  readonly works: number;
  /** Kinds with at least one work. */
  readonly kinds: readonly { readonly kind: SeriesKind; readonly count: number }[];
  readonly leads: number;
  /** Broadcasters and services, those with the most works first. */
  readonly services: readonly string[];
}

export function careerTotals(id: string, catalog: Catalog): CareerTotals {
  const parts = catalog.partsOf(id).filter(({ series }) => isJapanese(series));
  const works = [...new Set(parts.map(({ series }) => series))];
  const services = new Map<string, number>();
  for (const service of works.flatMap(servicesOf)) services.set(service, (services.get(service) ?? 0) + 1);
  return {
    works: works.length,
    kinds: seriesKinds
      .map((kind) => ({ kind, count: works.filter((series) => series.kind === kind).length }))
      .filter(({ count }) => count > 0),
    leads: new Set(parts.filter(({ credit }) => credit.billing === 'lead').map(({ series }) => series)).size,
    services: [...services].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([service]) => service),
  };
}

/** Co-stars of both people, ordered by the number of works with either of the two, most first. */
export function costarsOfBoth(a: string, b: string, catalog: Catalog): string[] {
  const ofB = new Map(costarsOf(b, catalog).map(({ id, works }) => [id, works.length]));
  return costarsOf(a, catalog)
    .flatMap(({ id, works }) => {
      const others = ofB.get(id);
      return others === undefined ? [] : [{ id, count: works.length + others }];
    })
    .toSorted((x, y) => y.count - x.count || (x.id < y.id ? -1 : 1))
    .map(({ id }) => id);
}

/** Everybody in a work who has a record: first the cast, then the crew, each once. */
function peopleIn({ cast = [], directors = [], writers = [], producers = [] }: Series): Set<string> {
  const makers = [...directors, ...writers, ...producers].flatMap(({ person }) => person ?? []);
  return new Set([...cast.map(({ person }) => person), ...makers]);
}

/** People credited in both works, in the order of the first work's credits. */
export function peopleInBoth(a: Series, b: Series): string[] {
  const inB = peopleIn(b);
  return [...peopleIn(a)].filter((id) => inB.has(id));
}

/** The Korean actors in a work, in billing order. */
export function koreansIn({ cast = [] }: Series, catalog: Catalog): Person[] {
  return [...new Set(cast.map(({ person }) => person))].flatMap((id) => {
    const person = catalog.anyone(id);
    return person !== undefined && isActor(person) && person.nationality === 'KR' ? [person] : [];
  });
}

const rank = ({ topic }: Figure): number => (topic === 'ratings' ? 0 : topic === 'box-office' ? 1 : 2);

/** The figures of a work: ratings, then box office, then the rest. If sources disagree, each keeps its figure. */
export function figuresToCompare(series: Series, catalog: Catalog): Figure[] {
  return catalog.figuresOf(series.id).toSorted((a, b) => rank(a) - rank(b));
}
