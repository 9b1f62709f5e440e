import { titlesOf, type Catalog } from '../../catalog/catalog.ts';
import { foldName } from '../../catalog/check/people.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { dateOf, statementsOf, type Entity } from './entity.ts';
import type { Names } from './fact.ts';

/** The year in which a work came out, or an empty text. */
export function yearOf(entity: Entity): string {
  const dates = ['P580', 'P577', 'P1191'].flatMap((property) => statementsOf(entity, property).map(dateOf));
  return (
    dates
      .filter((date) => date !== undefined)
      .toSorted()[0]
      ?.slice(0, 4) ?? ''
  );
}

/** The work with one of the titles, from about the same year where both have one: titles come back. */
export function workOf(entity: Entity, catalog: Catalog): Series | undefined {
  const labels = new Set(Object.values(entity.labels).map(({ value }) => foldName(value)));
  const year = yearOf(entity);
  return [...catalog.series.values()].find(
    (work) =>
      [...titlesOf(work), ...(work.aliases ?? [])].some((title) => labels.has(foldName(title))) &&
      (year === '' || Math.abs(Number(year) - work.year) <= 1),
  );
}

const isOneOf = (names: Names, spellings: readonly (string | undefined)[]): boolean => {
  const known = new Set(spellings.filter((spelling) => spelling !== undefined).map(foldName));
  return Object.values(names).some((name) => known.has(foldName(name)));
};

/** Whether a record has one of the names, as its own or as another spelling. */
export const isCalled = ({ names, aliases = [] }: Anyone, called: Names): boolean =>
  isOneOf(called, [...Object.values(names), ...aliases]);

/** The person in the catalog with one of the names; undefined if there is none, or more than one. */
export function personNamed(names: Names, { people, costars, makers }: Catalog): string | undefined {
  const found = [...people.values(), ...costars.values(), ...makers.values()].filter((one) => isCalled(one, names));
  return found.length === 1 ? found[0]?.id : undefined;
}

/** The one company of the catalog with one of the names. */
export function companyNamed(names: Names, { companies }: Catalog): string | undefined {
  const found = [...companies].filter(([, { name, aliases = [] }]) =>
    isOneOf(names, [...Object.values(name), ...aliases]),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}
