import { isWholeDay } from '../../../src/catalog/calendar.ts';
import { isActor, isJapanese, when, type Catalog, type Part } from '../../../src/catalog/catalog.ts';
import type { Person } from '../../../src/catalog/schema/person.ts';
import type { Series } from '../../../src/catalog/schema/series.ts';
import { namesOf, titlesOf } from '../../../src/questions/facts/names.ts';
import { countsAsKorean } from '../../../src/questions/run/fits-person.ts';
import { everywhere, type Composed, type Held } from '../composed-cases.ts';
import type { SeveralKind } from './phrasings.ts';

/** Everything later than this is announced or unconfirmed on the day of the tests. */
const today = '2026-03';

const isDrama = ({ kind }: Series): boolean => kind === 'series' || kind === 'special';
const noOther = { en: /^No\b|only/u, ja: /いいえ|いません|だけ/u, ko: /아니요|없습니다|유일/u };
const title = (work: Series): Held => ({ text: titlesOf(work) });
const day = (work: Series): Held => ({ text: everywhere(when(work).slice(0, 4)) });

interface World {
  readonly catalog: Catalog;
  readonly isUnique: (id: string) => boolean;
  readonly people: readonly Person[];
  readonly works: readonly Series[];
  /** Somebody's works, oldest first; those out on the day of the tests. */
  readonly partsOf: (id: string) => readonly Part[];
}

function worldOf(catalog: Catalog, isUnique: (id: string) => boolean): World {
  return {
    catalog,
    isUnique,
    people: [...catalog.people.values()].filter((person) => isActor(person) && isUnique(person.id)),
    works: [...catalog.series.values()].filter(({ id, start }) => isUnique(id) && isWholeDay(start)),
    partsOf: (id) =>
      catalog
        .partsOf(id)
        .filter(({ series }) => when(series) < today)
        .toSorted((a, b) => when(a.series).localeCompare(when(b.series))),
  };
}

/** Whether the first and the last of several are the only ones of their day. */
const haveEnds = (works: readonly Series[]): boolean =>
  works.length > 1 &&
  works.every(({ start }) => isWholeDay(start)) &&
  works[0]?.start !== works[1]?.start &&
  works.at(-1)?.start !== works.at(-2)?.start;

const japanese = (parts: readonly Part[]): Series[] => parts.map(({ series }) => series).filter(isJapanese);

function ends({ people, partsOf, catalog }: World): Composed[] {
  return people.flatMap((person) => {
    const all = japanese(partsOf(person.id));
    // Later works are announced only, and the newest is another matter.
    const isWhole = japanese(catalog.partsOf(person.id)).length === all.length;
    const [first, last] = [all[0], all.at(-1)];
    if (first === undefined || last === undefined || !isWhole || !haveEnds(all)) return [];
    return [{ slots: { P: namesOf(person) }, holds: [title(first), title(last)] }];
  });
}

function firstDrama({ people, partsOf, catalog }: World): Composed[] {
  return people.flatMap((person) => {
    const [first, second] = japanese(partsOf(person.id)).filter(isDrama);
    const network = catalog.companies.get(first?.networks?.[0] ?? '');
    if (first === undefined || network === undefined || (second !== undefined && when(first) === when(second)))
      return [];
    return [{ slots: { P: namesOf(person) }, holds: [title(first), { text: network.name }] }];
  });
}

function twoBesides({ people, partsOf, isUnique }: World): Composed[] {
  return people.flatMap((person) => {
    const all = japanese(partsOf(person.id)).toReversed();
    const [one, other] = all.filter(({ id }) => isUnique(id));
    const left = all.find((work) => work !== one && work !== other);
    if (one === undefined || other === undefined || left === undefined) return [];
    return [{ slots: { P: namesOf(person), T: titlesOf(one), U: titlesOf(other) }, holds: [title(left)] }];
  });
}

function pairs(works: readonly Series[], holds: (work: Series) => Held | undefined): Composed[] {
  return works.flatMap((work, at) => {
    const other = works[(at * 7 + 13) % works.length];
    const held = [work, ...(other === undefined ? [] : [other])].flatMap((one) => holds(one) ?? []);
    if (other === undefined || other.year === work.year || held.length < 2) return [];
    return [{ slots: { T: titlesOf(work), U: titlesOf(other) }, holds: held }];
  });
}

function eachOfTwo({ people, partsOf }: World): Composed[] {
  const ofYears = people.flatMap((person) => {
    const all = japanese(partsOf(person.id));
    return all
      .filter((work) => all.filter(({ year }) => year === work.year).length === 1)
      .map((work) => ({ person, work }));
  });
  return ofYears.flatMap(({ person, work }, at) => {
    const other = ofYears.find(
      (one, index) => index > at && one.work.year === work.year && one.work !== work && one.person !== person,
    );
    const shares = (id: string): boolean => other?.work.cast?.some((credit) => credit.person === id) === true;
    if (other === undefined || shares(person.id) || work.cast?.some((one) => one.person === other.person.id) === true)
      return [];
    const slots = { Y: everywhere(String(work.year)), P: namesOf(person), Q: namesOf(other.person) };
    return [{ slots, holds: [title(work), title(other.work)] }];
  });
}

function bothParts({ works, catalog, isUnique }: World): Composed[] {
  return works.filter(isJapanese).flatMap((work) => {
    const named = (work.cast ?? []).filter(
      ({ person, character }) => character !== undefined && isUnique(person) && catalog.people.has(person),
    );
    const [one, other] = named;
    const [first, second] = [one, other].map((credit) => catalog.people.get(credit?.person ?? ''));
    if (first === undefined || second === undefined || one?.character === undefined || other?.character === undefined)
      return [];
    const together = catalog
      .partsOf(first.id)
      .filter(({ series }) => series.cast?.some(({ person }) => person === second.id) === true);
    if (together.length !== 1) return [];
    const parts = [one.character, other.character].map((text): Held => ({ text }));
    return [{ slots: { P: namesOf(first), Q: namesOf(second) }, holds: [title(work), ...parts] }];
  });
}

function newestRelated({ people, partsOf, catalog }: World): Composed[] {
  return people.flatMap((person) => {
    const all = partsOf(person.id).map(({ series }) => series);
    const last = all.at(-1);
    if (last === undefined || all.length < catalog.partsOf(person.id).length || !haveEnds(all)) return [];
    return [{ slots: { P: namesOf(person) }, holds: [title(last)] }];
  });
}

function otherKoreans({ works, catalog, isUnique }: World): Composed[] {
  return works.filter(isJapanese).flatMap((work) => {
    const koreans = (work.cast ?? []).filter(({ person }) => countsAsKorean(person, catalog));
    const [one, other, third] = koreans;
    const person = one === undefined || !isUnique(one.person) ? undefined : catalog.people.get(one.person);
    if (person === undefined || third !== undefined) return [];
    const second = other === undefined ? undefined : catalog.people.get(other.person);
    const holds: Held[] = second === undefined ? [{ like: noOther }] : [{ text: namesOf(second) }];
    return [{ slots: { T: titlesOf(work), P: namesOf(person) }, holds }];
  });
}

/** The cases of one kind over all records, each with what a plain loop over the data finds. */
export function severalCases(kind: SeveralKind, catalog: Catalog, isUnique: (id: string) => boolean): Composed[] {
  const world = worldOf(catalog, isUnique);
  switch (kind) {
    case 'ends':
      return ends(world);
    case 'first-drama':
      return firstDrama(world);
    case 'two-besides':
      return twoBesides(world);
    case 'more-episodes':
      return pairs(
        world.works.filter(({ episodes }) => episodes !== undefined),
        ({ episodes = 0 }) => ({ number: episodes }),
      );
    case 'earlier-of-two':
      return pairs(world.works, day);
    case 'each-of-two':
      return eachOfTwo(world);
    case 'both-parts':
      return bothParts(world);
    case 'newest-related':
      return newestRelated(world);
    case 'other-koreans':
      return otherKoreans(world);
  }
}
