import { isActor, type Catalog } from '../../catalog/catalog.ts';
import { oncePer } from '../../catalog/once.ts';
import type { Person } from '../../catalog/schema/person.ts';
import type { Credit } from '../../catalog/schema/series.ts';
import { remembered } from '../../search/remembered.ts';
import type { Where } from '../plans/where.ts';
import { allOf, given, type Test } from './conditions.ts';
import { recordTest } from './fits-record.ts';

/** The catalog is about Koreans in Japan: everybody with an actor's record counts as one of them. */
const koreans = oncePer(
  ({ people }: Catalog): ReadonlySet<string> =>
    new Set([...people.values()].filter((person) => isActor(person)).map(({ id }) => id)),
);

export const countsAsKorean = (id: string, catalog: Catalog): boolean => koreans(catalog).has(id);

function isOfNation(id: string, nation: Where['nation'], catalog: Catalog): boolean {
  if (nation === undefined) return true;
  const isKorean = countsAsKorean(id, catalog);
  if (nation === 'KR') return isKorean;
  const person = catalog.anyone(id);
  if (person === undefined) return false;
  return nation === 'JP' ? !isKorean && person.nationality !== 'KR' : person.nationality === nation;
}

/**
 * Whether people without a record fit as well: they have no group, age or agency. No record gives the gender of Japanese
 * co-stars: all of them are listed, and the answer says so.
 */
function fitsUnrecorded(conditions: Where): boolean {
  const { gender, groups, idol, agencies, agencyIn, died, born, bornIn, nation } = conditions;
  return (
    (gender === undefined || nation === 'JP') &&
    (groups ?? agencies ?? agencyIn ?? born ?? bornIn ?? conditions.bornDays ?? died) === undefined &&
    idol !== true
  );
}

/** The conditions that a person's own record answers. */
export const ofPerson = [
  'nation',
  'gender',
  'groups',
  'idol',
  'born',
  'bornIn',
  'bornDays',
  'agencies',
  'agencyIn',
  'died',
  'alive',
] as const;

const restrictsPerson = (conditions: Where): boolean =>
  ofPerson.some((key) => conditions[key] !== undefined) || conditions.not?.groups !== undefined;

/** Whether a condition concerns people, which rules out works without a person who fits. */
export const restrictsPeople = (conditions: Where): boolean =>
  restrictsPerson(conditions) ||
  conditions.billing !== undefined ||
  conditions.asSelf !== undefined ||
  (conditions.not?.people ?? conditions.not?.billing) !== undefined;

/** The people whose own records fit every condition on people; undefined where there is none. */
export function fittingPeople(conditions: Where, catalog: Catalog): ReadonlySet<string> | undefined {
  if (!restrictsPerson(conditions)) return undefined;
  const fits = fitsPerson(conditions, catalog);
  const found = new Set<string>();
  for (const person of catalog.people.values()) if (fits(person)) found.add(person.id);
  return found;
}

/** Whether somebody fits every condition on people. Most people without a record play in several works, so each result is kept. */
function personTest(conditions: Where, fitting: ReadonlySet<string>, catalog: Catalog): Test<string> {
  if (!fitsUnrecorded(conditions)) return (id) => fitting.has(id);
  const isUnrecorded = remembered(
    (id) => !catalog.people.has(id) && isOfNation(id, conditions.nation, catalog),
    Infinity,
  );
  return (id) => fitting.has(id) || isUnrecorded(id);
}

const ofSelf = /\b(?:himself|herself|themselves)\b/iu;

/** Whether a credit fits every condition on people and parts. */
export function fitsCredit(
  conditions: Where,
  catalog: Catalog,
  fitting = fittingPeople(conditions, catalog),
): Test<Credit> {
  const { billing, not = {} } = conditions;
  const fits = fitting === undefined ? undefined : personTest(conditions, fitting, catalog);
  return allOf<Credit>([
    given(
      not.people,
      (ids) =>
        ({ person }) =>
          !ids.includes(person),
    ),
    conditions.asSelf === true
      ? ({ character, note }) => ofSelf.test(`${character?.en ?? ''} ${note?.en ?? ''}`)
      : undefined,
    given(billing, (billings) => (credit) => credit.billing !== undefined && billings.includes(credit.billing)),
    // A part of unknown billing is not called "no lead".
    given(not.billing, (billings) => (credit) => credit.billing !== undefined && !billings.includes(credit.billing)),
    given(
      fits,
      (isFitting) =>
        ({ person }) =>
          isFitting(person),
    ),
  ]);
}

/** Whether somebody fits every condition that their own record answers. */
export function fitsPerson(conditions: Where, catalog: Catalog): Test<Person> {
  const ofRecord = recordTest(conditions);
  return (person) => isOfNation(person.id, conditions.nation, catalog) && ofRecord(person);
}

/** The people whose records fit, where only they can; undefined where people without a record fit as well. */
export const onlyPeople = (
  conditions: Where,
  fitting: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined => (fitsUnrecorded(conditions) ? undefined : fitting);
