import { presentAgencies } from '../../catalog/agencies.ts';
import type { Person } from '../../catalog/schema/person.ts';
import { isWithin, type Where } from '../plans/where.ts';
import { allOf, given, type Test } from './conditions.ts';

/** Whether a day of any year is among others; they may go past New Year. */
const isAmong = (day: string, { from, to }: { readonly from: string; readonly to: string }): boolean =>
  from <= to ? day >= from && day <= to : day >= from || day <= to;

const groupsOf = ({ memberships = [] }: Person): string[] => memberships.map(({ group }) => group);

/** Whether a person's own record fits: a gender, a group, an age. */
export function recordTest(conditions: Where): Test<Person> {
  const { gender, groups, idol, agencies, agencyIn, died, alive, born, bornIn, bornDays, not = {} } = conditions;
  return allOf<Person>([
    given(gender, (one) => (record) => record.gender === one),
    given(groups, (ids) => (record) => groupsOf(record).some((group) => ids.includes(group))),
    given(not.groups, (ids) => (record) => !groupsOf(record).some((group) => ids.includes(group))),
    idol === true ? ({ memberships = [] }) => memberships.length > 0 : undefined,
    given(agencies, (ids) => (record) => presentAgencies(record).some(({ company }) => ids.includes(company))),
    given(agencyIn, (country) => (record) => presentAgencies(record).some((one) => one.country === country)),
    given(died, (span) => (record) => record.died !== undefined && isWithin(record.died, span)),
    alive === true ? (record) => record.died === undefined : undefined,
    given(born, (span) => (record) => record.born !== undefined && isWithin(record.born, span)),
    given(
      bornDays,
      (days) =>
        ({ born: date = '' }) =>
          date.length === 10 && isAmong(date.slice(5), days),
    ),
    given(bornIn, (day) => (record) => record.born?.startsWith(day, '2000-'.length) === true),
  ]);
}
