import type { Catalog } from '../../catalog/catalog.ts';
import type { Subjects } from '../query.ts';

const isInCast = (catalog: Catalog, series: string, person: string): boolean =>
  catalog.series.get(series)?.cast?.some((credit) => credit.person === person) === true;

/**
 * Which of the records of one name is meant, as far as the question says: who is in the work that is named as well, or
 * which work is of the year. Otherwise the one with more in the catalog, and the answer names the others.
 */
export function likeliest(
  ids: readonly string[],
  subjects: Subjects,
  catalog: Catalog,
): { readonly id: string; readonly isTold: boolean } {
  const told = ids.filter((id) =>
    catalog.series.has(id)
      ? subjects.people.some((person) => isInCast(catalog, id, person)) ||
        (subjects.years !== undefined && catalog.series.get(id)?.year === subjects.years.from)
      : subjects.works.some((series) => isInCast(catalog, series, id)),
  );
  const [only] = told;
  if (told.length === 1 && only !== undefined) return { id: only, isTold: true };
  const weight = (id: string): number => {
    const series = catalog.series.get(id);
    return series === undefined ? catalog.partsOf(id).length : Number(series.start?.slice(0, 4) ?? series.year);
  };
  const pool = told.length > 0 ? told : ids;
  return { id: pool.toSorted((a, b) => weight(b) - weight(a))[0] ?? '', isTold: false };
}

/** The subjects with one record for each shared name, and what else those names stand for. */
export function resolve(
  subjects: Subjects,
  shared: readonly (readonly string[])[],
  catalog: Catalog,
): { readonly subjects: Subjects; readonly others: readonly string[] } {
  let { people, works } = subjects;
  const others: string[] = [];
  for (const ids of shared) {
    const { id, isTold } = likeliest(ids, subjects, catalog);
    const [first = ''] = ids;
    const swap = (list: readonly string[]): string[] => list.map((one) => (one === first ? id : one));
    people = swap(people);
    works = swap(works);
    if (!isTold) others.push(...ids.filter((one) => one !== id));
  }
  return {
    subjects: { ...subjects, people, works },
    others: others.filter((id) => catalog.series.has(id) || catalog.anyone(id) !== undefined),
  };
}
