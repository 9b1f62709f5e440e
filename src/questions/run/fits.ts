import { presentAgencies } from '../../catalog/agencies.ts';
import { isActor, isJapanese, when, type Catalog } from '../../catalog/catalog.ts';
import type { Person } from '../../catalog/schema/person.ts';
import type { Credit, Series } from '../../catalog/schema/series.ts';
import { dayInJapan, isAwaited, statusOf } from '../../catalog/status.ts';
import { isWithin, type Where } from '../plans/where.ts';

const isAny = (list: readonly string[] | undefined, values: readonly (string | undefined)[]): boolean =>
  list === undefined || values.some((value) => value !== undefined && list.includes(value));
const isNone = (list: readonly string[] | undefined, values: readonly (string | undefined)[]): boolean =>
  list === undefined || !values.some((value) => value !== undefined && list.includes(value));
const inBounds = (
  value: number | undefined,
  bounds: { least?: number | undefined; most?: number | undefined } | undefined,
): boolean =>
  bounds === undefined ||
  (value !== undefined && value >= (bounds.least ?? -Infinity) && value <= (bounds.most ?? Infinity));

/** The catalog is about Koreans in Japan: whoever has an actor's record of their own is one of them. */
export function countsAsKorean(id: string, catalog: Catalog): boolean {
  const person = catalog.people.get(id);
  return person !== undefined && isActor(person);
}

const servicesOf = ({ networks = [], platforms = [] }: Series): string[] => [
  ...networks,
  ...platforms.map(({ service }) => service),
];

const isOfKoreanOrigin = ({ basedOn }: Series): boolean =>
  /Korean|\b(?:SBS|KBS|MBC|tvN|JTBC)\b|webtoon|Naver/iu.test(basedOn?.en ?? '');

function fitsMakers(work: Series, { makers, makerNation, companies }: Where, catalog: Catalog): boolean {
  // Hardly a question restricts these, and every one looks at every work.
  if ((makers ?? makerNation ?? companies) === undefined) return true;
  const made = [work.directors, work.writers, work.producers].flatMap((list) => list ?? []);
  const ids = made.flatMap(({ name, person }) => [name, person]);
  const companyNames = (work.companies ?? []).map(({ company }) => company);
  if (!isAny(makers, ids) || !isAny(companies, companyNames)) return false;
  const isOfNation = ({ person = '' }: { readonly person?: string | undefined }): boolean =>
    catalog.anyone(person)?.nationality === makerNation;
  return makerNation === undefined || (work.directors ?? []).some(isOfNation);
}

function fitsTime(work: Series, { released, ahead, out }: Where, now: Date): boolean {
  if (released !== undefined && !isWithin(when(work), released)) return false;
  if (ahead === undefined && out === undefined) return true;
  const { state } = statusOf(work, now);
  if (ahead !== true) return state === 'released' || state === 'airing';
  return (state === 'announced' || state === 'upcoming') && isAwaited(work, dayInJapan(now));
}

/** Whether a work fits every condition that is about works. Conditions about people are held against its credits. */
export function fitsWork(work: Series, where: Where, catalog: Catalog, now: Date): boolean {
  const { not = {} } = where;
  const genres = work.genres ?? [];
  const isOfCountry =
    where.country === undefined || (where.country === 'not-KR' ? isJapanese(work) : work.country === where.country);
  return (
    isAny(where.works, [work.id]) &&
    isNone(not.works, [work.id]) &&
    isAny(where.forms, [work.kind]) &&
    isNone(not.forms, [work.kind]) &&
    isOfCountry &&
    isAny(where.genres, genres) &&
    isNone(not.genres, genres) &&
    (where.services === undefined || isAny(where.services, servicesOf(work))) &&
    (not.services === undefined || isNone(not.services, servicesOf(work))) &&
    fitsMakers(work, where, catalog) &&
    fitsTime(work, where, now) &&
    inBounds(work.episodes, where.episodes) &&
    (where.awarded !== true || (work.notes ?? []).some(({ topic }) => topic === 'awards')) &&
    (where.based !== true || work.basedOn !== undefined) &&
    (where.basedOnKorean !== true || isOfKoreanOrigin(work)) &&
    (not.koreans !== true || !(work.cast ?? []).some(({ person }) => countsAsKorean(person, catalog)))
  );
}

function isOfNation(id: string, nation: Where['nation'], catalog: Catalog): boolean {
  if (nation === undefined) return true;
  const person = catalog.anyone(id);
  if (person === undefined) return false;
  const isKorean = countsAsKorean(id, catalog);
  if (nation === 'KR') return isKorean;
  return nation === 'JP' ? !isKorean && person.nationality !== 'KR' : person.nationality === nation;
}

/** Whether somebody's own record fits: a gender, a group, an age. Who has no record of their own fits none of these. */
function fitsRecord(record: Person | undefined, where: Where): boolean {
  const groups = record?.memberships?.map(({ group }) => group) ?? [];
  const { born, bornIn, agencies, agencyIn, died, idol, gender, not = {} } = where;
  return (
    // Japanese co-stars have no record that tells: all of them are listed, and the answer says so.
    (gender === undefined || (record === undefined ? where.nation === 'JP' : record.gender === gender)) &&
    isAny(where.groups, groups) &&
    isNone(not.groups, groups) &&
    (idol !== true || groups.length > 0) &&
    (agencies === undefined ||
      (record !== undefined &&
        isAny(
          agencies,
          presentAgencies(record).map(({ company }) => company),
        ))) &&
    (died !== true || record?.died !== undefined) &&
    (agencyIn === undefined ||
      (record !== undefined && presentAgencies(record).some(({ country }) => country === agencyIn))) &&
    (born === undefined || (record?.born !== undefined && isWithin(record.born, born))) &&
    (bornIn === undefined || record?.born?.slice(5, 7) === bornIn)
  );
}

/** Whether a credit fits every condition that is about people and parts. */
export function fitsCredit({ person: id, billing }: Credit, where: Where, catalog: Catalog): boolean {
  const { not = {} } = where;
  return (
    isNone(not.people, [id]) &&
    isAny(where.billing, [billing]) &&
    // A part of unknown billing is not said to be "no lead".
    (not.billing === undefined || (billing !== undefined && !not.billing.includes(billing))) &&
    isOfNation(id, where.nation, catalog) &&
    fitsRecord(catalog.people.get(id), where)
  );
}

/** Whether somebody fits every condition that their own record answers. */
export const fitsPerson = (person: Person, where: Where, catalog: Catalog): boolean =>
  isOfNation(person.id, where.nation, catalog) && fitsRecord(person, where);

const ofPeople = [
  'nation',
  'gender',
  'groups',
  'billing',
  'idol',
  'born',
  'bornIn',
  'agencies',
  'agencyIn',
  'died',
] as const;
/** Whether a condition is about people, so that works without anybody who fits do not fit either. */
export const restrictsPeople = (where: Where): boolean =>
  ofPeople.some((key) => where[key] !== undefined) ||
  (where.not?.people ?? where.not?.billing ?? where.not?.groups) !== undefined;
