import type { Catalog } from '../../catalog/catalog.ts';
import type { Found } from './scan.ts';
import type { Letter } from './text.ts';

/** What stands beside a name and may decide it: works with those who are in them, groups with their members. */
export interface Relations {
  /** People of a work, works of a person, members of a group. */
  readonly of: (id: string) => ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

export function relationsOf(catalog: Catalog): Relations {
  const related = new Map<string, Set<string>>();
  const relate = (one: string, other: string): void => {
    related.set(one, (related.get(one) ?? new Set()).add(other));
  };
  for (const series of catalog.series.values()) {
    for (const { person } of series.cast ?? []) {
      relate(series.id, person);
      relate(person, series.id);
    }
  }
  for (const { id, memberships = [] } of catalog.people.values())
    for (const { group } of memberships) relate(group, id);
  return { of: (id) => related.get(id) ?? none };
}

/** A work's English title must at least have its capital: "hit the road" beside an actor of Road is no work. */
const isWritten = ({ from }: Found, letters: readonly Letter[]): boolean =>
  letters[from]?.script !== 'latin' || (letters[from]?.isCapital ?? false);

/** Of several of one name those whom something in the same text belongs to, if there are any. */
export function inContext(found: readonly Found[], letters: readonly Letter[], { of }: Relations): Found[] {
  const sure = found.filter(({ isSure }) => isSure);
  const works = new Set(sure.flatMap(({ kind, ids }) => (kind === 'series' ? ids : [])));
  const people = new Set(sure.flatMap(({ kind, ids }) => (kind === 'person' && ids.length === 1 ? ids : [])));
  const groups = new Set(found.flatMap(({ kind, ids }) => (kind === 'group' ? ids : [])));
  const beside = new Set([...works, ...groups].flatMap((id) => [...of(id)]));
  const worksOfPeople = new Set([...people].flatMap((id) => [...of(id)]));
  return found.map((one) => {
    if (one.kind === 'series' && !one.isSure && isWritten(one, letters)) {
      const theirs = one.ids.filter((id) => worksOfPeople.has(id));
      return theirs.length > 0 ? { ...one, ids: theirs, isSure: true } : one;
    }
    if (one.kind !== 'person' || (one.isSure && one.ids.length === 1)) return one;
    const theirs = one.ids.filter((id) => beside.has(id));
    if (theirs.length > 0 && theirs.length <= one.ids.length)
      return { ...one, ids: theirs, isSure: theirs.length === 1 || one.isSure };
    // Two of one name, of whom one has a work with somebody else in the text.
    const withOthers = one.isSure ? one.ids.filter((id) => [...of(id)].some((work) => worksOfPeople.has(work))) : [];
    return withOthers.length > 0 ? { ...one, ids: withOthers } : one;
  });
}
