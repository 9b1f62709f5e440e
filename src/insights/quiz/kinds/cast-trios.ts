import { titlesOf, type Catalog, type Part } from '../../../catalog/catalog.ts';
import type { Anyone } from '../../../catalog/schema/person.ts';
import type { Series } from '../../../catalog/schema/series.ts';
import { likelyGender } from '../likely-gender.ts';
import { telltalesOf, tells } from '../telltale.ts';
import { classOf } from './class-of.ts';

/** Three of a cast who could be mistaken for one another, in credit order. */
export interface CastTrio {
  readonly key: string;
  readonly series: Series;
  readonly people: readonly Anyone[];
  readonly parts: readonly Part[];
  readonly likes: string;
}

const size = 3;

const titleOf = (series: Series): string => titlesOf(series).join('\n');

interface Member {
  readonly person: Anyone;
  readonly part: Part;
}

/**
 * Everybody with a confirmed credit whose name is not in the title. People of unknown gender are excluded: among three
 * of the other gender, the wrong one would stand out.
 */
function membersOf(series: Series, catalog: Catalog): Member[] {
  const members = (series.cast ?? []).flatMap((credit): [string, Member][] => {
    const person = catalog.anyone(credit.person);
    if (person === undefined || (credit.unverified ?? []).length > 0 || likelyGender(person) === undefined) return [];
    return tells(titleOf(series), telltalesOf(person)) ? [] : [[person.id, { person, part: { series, credit } }]];
  });
  return [...new Map(members).values()];
}

function trioOf(series: Series, likes: string, members: readonly Member[]): CastTrio {
  const people = members.map(({ person }) => person);
  const key = `${series.id}+${people.map(({ id }) => id).join('+')}`;
  return { key, series, people, parts: members.map(({ part }) => part), likes };
}

/** Groups of three from a list: neighbours, and others from all over it. */
function triosOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length < size) return [];
  const count = Math.ceil(items.length / size);
  const neighbours = Array.from({ length: count }, (_, index) => {
    // If the list does not divide by three, the last group shares members with the one before it.
    const from = Math.min(index * size, items.length - size);
    return items.slice(from, from + size);
  });
  const spread = Array.from({ length: count }, (_, index) => items.filter((_item, at) => at % count === index));
  return count === 1 ? neighbours : [...neighbours, ...spread.filter((three) => three.length === size)];
}

export function castTrios(series: Series, catalog: Catalog): CastTrio[] {
  const members = membersOf(series, catalog);
  return [...new Set(members.map(({ person }) => classOf(person)))].flatMap((likes) => {
    const alike = members.filter(({ person }) => classOf(person) === likes);
    return triosOf(alike).map((three) => trioOf(series, likes, three));
  });
}

function isOutside(people: readonly Anyone[], series: Series): boolean {
  const cast = new Set((series.cast ?? []).map(({ person }) => person));
  return people.every((person) => !cast.has(person.id) && !tells(titleOf(series), telltalesOf(person)));
}

/**
 * Whether each member of one trio is certainly wrong in the other. The works must be of one year: otherwise, debut
 * years would tell the casts apart.
 */
export const areNear = (a: CastTrio, b: CastTrio): boolean =>
  a.likes === b.likes &&
  a.series.year === b.series.year &&
  a.series !== b.series &&
  isOutside(a.people, b.series) &&
  isOutside(b.people, a.series);
