import type { Catalog } from '../../catalog/catalog.ts';
import { actsLess } from './maker-surnames.ts';
import { overlaps, type Mark } from './mark.ts';

/** 후지 in 후지타 작품 is the beginning of a longer name. */
const isWithin = (name: Mark, whole: Mark): boolean =>
  name.start >= whole.start && name.end <= whole.end && name.end - name.start < whole.end - whole.start;

/** The names that stay beside makers by surname, and the surnames that name a maker. */
export function withMakers(
  names: readonly Mark[],
  madeBy: readonly Mark[],
  strangers: readonly { readonly start: number; readonly end: number }[],
  catalog: Catalog,
): { readonly read: readonly Mark[]; readonly surnames: readonly Mark[] } {
  // "Every Hamaguchi title": who directed several works is meant before an actor of the surname with fewer.
  const gives = (name: Mark): boolean =>
    madeBy.some((mark) => overlaps(mark, name) && (isWithin(name, mark) || actsLess(name, mark, catalog)));
  const read = names.filter((name) => !gives(name));
  const surnames = madeBy.filter((mark) => ![...read, ...strangers].some((name) => overlaps(mark, name)));
  return { read, surnames };
}
