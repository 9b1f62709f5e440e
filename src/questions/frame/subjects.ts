import { when, type Catalog } from '../../catalog/catalog.ts';
import { means, type Mark, type Name } from '../reading/mark.ts';
import { formsOf } from './terms.ts';

/** The people and things that a question is about. */
export interface Subjects {
  readonly works: readonly string[];
  readonly people: readonly string[];
  /** Several people share the name, and any of them may be meant. */
  readonly isShared: boolean;
  /** `series/person` */
  readonly characters: readonly string[];
  readonly makers: readonly string[];
  readonly speakers: readonly string[];
  readonly companies: readonly string[];
  readonly agencies: readonly string[];
  /** Records of the same name that were not chosen. */
  readonly others: readonly string[];
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
function namesOf(marks: readonly Mark[], kind: Name['kind']): Name[] {
  const names: Name[] = [];
  for (const { name } of marks) if (name?.kind === kind) names.push(name);
  return names;
}
const idsOf = (marks: readonly Mark[], kind: Name['kind']): string[] =>
  unique(namesOf(marks, kind).flatMap(({ ids }) => ids));

function castOf(id: string, catalog: Catalog): string[] {
  return catalog.series.get(id)?.cast?.map(({ person }) => person) ?? [];
}

/** Among works with one title, the one that fits the rest: the actor, the year, the form; otherwise the newest. */
function meantWork(
  ids: readonly string[],
  marks: readonly Mark[],
  people: readonly string[],
  catalog: Catalog,
): string[] {
  if (ids.length < 2) return [...ids];
  const forms = marks.flatMap(formsOf);
  const years = new Set(
    marks.flatMap(({ span }) => (span?.from !== undefined && span.from === span.to ? [span.from] : [])),
  );
  const isOfKorea = marks.some((mark) => means(mark, 'place.korea'));
  const tests: ((id: string) => boolean)[] = [
    (id) => castOf(id, catalog).some((person) => people.includes(person)),
    (id) => years.has(String(catalog.series.get(id)?.year)),
    (id) => forms.some((form) => form === catalog.series.get(id)?.kind),
    (id) => (catalog.series.get(id)?.country === 'KR') === isOfKorea,
  ];
  for (const test of tests) {
    const kept = ids.filter(test);
    if (kept.length === 1) return kept;
    if (kept.length > 0 && kept.length < ids.length) return meantWork(kept, marks, people, catalog);
  }
  return ids
    .flatMap((id) => catalog.series.get(id) ?? [])
    .toSorted((a, b) => when(b).localeCompare(when(a)))
    .slice(0, 1)
    .map(({ id }) => id);
}

const groupsOf = (id: string, catalog: Catalog): string[] =>
  (catalog.people.get(id)?.memberships ?? []).map(({ group }) => group);

/** Whether two people were in one group or are in one cast: チャンミン beside ユノ is the one of TVXQ. */
const areTied = (one: string, other: string, catalog: Catalog): boolean =>
  groupsOf(one, catalog).some((group) => groupsOf(other, catalog).includes(group)) ||
  catalog.partsOf(one).some(({ series }) => castOf(series.id, catalog).includes(other));

/**
 * Among people with one name, those who play in the named works; otherwise those who are tied to another named person;
 * otherwise the first four.
 */
function meantPeople(
  ids: readonly string[],
  works: readonly string[],
  others: readonly string[],
  catalog: Catalog,
): string[] {
  if (ids.length < 2) return [...ids];
  const cast = new Set(works.flatMap((id) => castOf(id, catalog)));
  const here = ids.filter((id) => cast.has(id));
  if (here.length > 0) return here;
  const tied = ids.filter((id) => others.some((other) => areTied(id, other, catalog)));
  return tied.length > 0 ? tied : ids.slice(0, 4);
}

/** Whether the record knows somebody as a maker rather than as an actor. */
const isMaker = (id: string, catalog: Catalog): boolean =>
  catalog.partsOf(id).length === 0 && catalog.madeBy(id).length > 0;

const asksForPlayer = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => means(mark, 'shape.who') || means(mark, 'asks.plays') || means(mark, 'asks.opposite'));

/** The people and things that the marks of a clause name; each shared name means the record that fits the other names. */
export function subjectsOf(marks: readonly Mark[], catalog: Catalog): Subjects {
  // "The leads of Lovely Runner": the people whose records mention a title from elsewhere, where nobody is named.
  const isNamed = marks.some(
    ({ name }) => name?.kind === 'person' || name?.kind === 'maker' || name?.kind === 'series',
  );
  const known = isNamed ? [] : idsOf(marks, 'elsewhere').slice(0, 12);
  const [makersKnown, peopleKnown] = [
    known.filter((id) => isMaker(id, catalog)),
    known.filter((id) => !isMaker(id, catalog)),
  ];
  const asksForMaker = marks.some((mark) => means(mark, 'asks.director') || means(mark, 'asks.writer'));
  const mentioned = asksForMaker && makersKnown.length > 0 ? [] : peopleKnown;
  const people = [...idsOf(marks, 'person'), ...mentioned];
  const works = unique(namesOf(marks, 'series').flatMap(({ ids }) => meantWork(ids, marks, people, catalog)));
  const namesOfPeople = namesOf(marks, 'person').map(({ ids }) => ids);
  const alone = namesOfPeople.flatMap((ids) => (ids.length === 1 ? ids : []));
  const personNames = namesOfPeople.map((ids) => meantPeople(ids, works, alone, catalog));
  const characters = idsOf(marks, 'character');
  // A part, or a person beside it, also names the work.
  const ofCharacters = unique(characters.map((id) => id.split('/')[0] ?? ''));
  const isTheirs = (id: string): boolean => castOf(id, catalog).some((person) => people.includes(person));
  const implied = works.length === 0 && people.length > 0 ? ofCharacters.filter(isTheirs) : [];
  const meant = [...works, ...(implied.length === 1 ? implied : [])];
  const named = unique([...personNames.flat(), ...mentioned]);
  // "Go Ara in that film about Genghis Khan": another person's part in one of her works identifies the work.
  const onlyTellsWork = (id: string): boolean =>
    works.length === 0 && implied.includes(id.split('/')[0] ?? '') && !people.includes(id.split('/')[1] ?? '');
  return {
    works: meant,
    people: named,
    isShared: (personNames.length === 1 || peopleKnown.length > 1) && named.length > 1,
    characters: asksForPlayer(marks) ? characters : characters.filter((id) => !onlyTellsWork(id)),
    makers: [...idsOf(marks, 'maker'), ...(asksForMaker || peopleKnown.length === 0 ? makersKnown : [])],
    speakers: idsOf(marks, 'speaker'),
    companies: idsOf(marks, 'company'),
    agencies: idsOf(marks, 'agency'),
    others: unique([...namesOf(marks, 'series'), ...namesOf(marks, 'person')].flatMap(({ ids }) => ids)).filter(
      (id) => !meant.includes(id) && !named.includes(id),
    ),
  };
}

/** Whether the clause names no possible subject. */
export const isEmpty = ({ works, people, characters, makers, speakers, companies, agencies }: Subjects): boolean =>
  [works, people, characters, makers, speakers, companies, agencies].every((ids) => ids.length === 0);
