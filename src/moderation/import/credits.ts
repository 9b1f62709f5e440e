import type { Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { dateOf, statementsOf, type Entity } from './entity.ts';
import type { Wikidata } from './wikidata.ts';

/** A Japanese work in whose cast Wikidata has a person, beside what the catalog says. */
export interface ImportedCredit {
  readonly id: string;
  readonly title: string;
  readonly year: string;
  /** The work of the catalog; undefined if it has none of that title. */
  readonly work: string | undefined;
  /** Whether the cast of that work has the person. */
  readonly isKnown: boolean;
}

const folded = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const titlesOf = ({ titles, aliases = [] }: Series): string[] => [
  ...[titles.en, titles.ja, titles.ko, titles.romaji].filter((title) => title !== undefined),
  ...aliases,
];

function yearOf(entity: Entity): string {
  const dates = ['P580', 'P577'].flatMap((property) => statementsOf(entity, property).map(dateOf));
  return (
    dates
      .filter((date) => date !== undefined)
      .toSorted()[0]
      ?.slice(0, 4) ?? ''
  );
}

/** The work with one of the titles, from about the same year where both have one: titles come back. */
function workOf(entity: Entity, catalog: Catalog): Series | undefined {
  const labels = new Set(Object.values(entity.labels).map(({ value }) => folded(value)));
  const year = yearOf(entity);
  return [...catalog.series.values()].find(
    (work) =>
      titlesOf(work).some((title) => labels.has(folded(title))) &&
      (year === '' || Math.abs(Number(year) - work.year) <= 1),
  );
}

/** Cast member (P161) of a work whose country of origin (P495) is Japan (Q17). */
export async function creditsOf(
  id: string,
  person: string | undefined,
  wikidata: Wikidata,
  catalog: Catalog,
): Promise<readonly ImportedCredit[]> {
  const works = await wikidata.entities(await wikidata.withStatements([`P161=${id}`, 'P495=Q17']));
  return works
    .map((one): ImportedCredit => {
      const work = workOf(one, catalog);
      const { ja, en, ko, mul } = one.labels;
      return {
        id: one.id,
        title: (ja ?? en ?? ko ?? mul)?.value ?? one.id,
        year: yearOf(one),
        work: work?.id,
        isKnown: person !== undefined && work?.cast?.some((credit) => credit.person === person) === true,
      };
    })
    .toSorted((a, b) => a.year.localeCompare(b.year) || a.title.localeCompare(b.title));
}
