import type { Catalog } from '../../catalog/catalog.ts';
import {
  besideOtherGroups,
  inSentenceOfOtherGroup,
  type IsBesideOtherGroup,
  type IsInSentenceOfOtherGroup,
} from './other-groups.ts';

/** Relations that may decide the meaning of a name: works with their cast, groups with their members. */
export interface Relations {
  /** People and makers of a work, works of a person or maker, members of a group. */
  readonly of: (id: string) => ReadonlySet<string>;
  /** Groups of a person. */
  readonly groupsOf: (id: string) => ReadonlySet<string>;
  readonly isBesideOtherGroup: IsBesideOtherGroup;
  readonly isInSentenceOfOtherGroup: IsInSentenceOfOtherGroup;
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
    const { directors = [], writers = [], producers = [] } = series;
    for (const { person, name } of [...directors, ...writers, ...producers]) relate(person ?? name, series.id);
  }
  const groups = new Map<string, Set<string>>();
  for (const { id, memberships = [] } of catalog.people.values()) {
    groups.set(id, new Set(memberships.map(({ group }) => group)));
    for (const { group } of memberships) relate(group, id);
  }
  return {
    of: (id) => related.get(id) ?? none,
    groupsOf: (id) => groups.get(id) ?? none,
    isBesideOtherGroup: besideOtherGroups(catalog),
    isInSentenceOfOtherGroup: inSentenceOfOtherGroup(catalog),
  };
}
