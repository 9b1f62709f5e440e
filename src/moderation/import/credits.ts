import type { Catalog } from '../../catalog/catalog.ts';
import { workOf, yearOf } from './known.ts';
import type { Wikidata } from './wikidata.ts';

/** A credit at Wikidata for a person in a Japanese work, and whether the catalog has it. */
export interface ImportedCredit {
  readonly id: string;
  readonly title: string;
  readonly year: string;
  /** The work of the catalog; undefined if it has none of that title. */
  readonly work: string | undefined;
  /** Whether the cast of that work has the person. */
  readonly isKnown: boolean;
}

/** Cast member (P161) of a work whose country of origin (P495) is Japan (Q17). */
export async function creditsOf(
  id: string,
  person: string | undefined,
  wikidata: Wikidata,
  catalog: Catalog,
): Promise<readonly ImportedCredit[]> {
  const works = await wikidata.entities(await wikidata.withStatements([`P161=${id}`, 'P495=Q17']));
  return [...works.values()]
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
