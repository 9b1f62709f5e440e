import { presentAgencies } from '../../catalog/agencies.ts';
import type { Headline } from '../answer.ts';
import { when } from '../../catalog/catalog.ts';
import { yearsBetween } from '../../catalog/age.ts';
import { holds, holdsDate } from './claims.ts';
import { leadOf } from './finding.ts';
import { dayOf, knownOfPerson, notOnRecord, recordOf, type RunOfPerson } from './of-person.ts';

export const birth: RunOfPerson = (id, plan, context) => {
  const { catalog, today } = context;
  const person = catalog.people.get(id);
  if (person?.born === undefined) return notOnRecord(id, plan);
  const date = { is: 'date', date: person.born } as const;
  const work = plan.at === undefined ? undefined : catalog.series.get(plan.at);
  const then = work === undefined ? undefined : yearsBetween(person.born, dayOf(when(work)));
  if (work !== undefined && then !== undefined)
    return knownOfPerson(
      id,
      {
        key: 'ageThen',
        values: { person: recordOf(id), count: { is: 'count', count: then }, work: recordOf(work.id), date },
      },
      context,
      {
        items: [{ is: 'status', work: work.id }],
        records: [work.id],
      },
    );
  const age = person.died === undefined ? yearsBetween(person.born, today) : undefined;
  const headline: Headline =
    age === undefined
      ? { key: 'born', values: { person: recordOf(id), date } }
      : { key: 'age', values: { person: recordOf(id), count: { is: 'count', count: age }, date } };
  const numbers = plan.claim?.numbers;
  // "Is he 39", "is he born in '87": the age, or the year with two digits.
  const year = Number(person.born.slice(0, 4));
  return knownOfPerson(id, headline, context, {
    lead:
      holdsDate(plan.claim, person.born, plan) ??
      (numbers === undefined || age === undefined
        ? undefined
        : leadOf(
            numbers.some((number) => [age, year, year % 100].includes(number)),
            plan.negated,
          )),
    // Where pages disagree, the line of the record says so.
    items: person.died === undefined && person.otherBirths === undefined ? [] : [{ is: 'life', person: id }],
  });
};

export const death: RunOfPerson = (id, plan, context) => {
  const died = context.catalog.people.get(id)?.died;
  return died === undefined
    ? notOnRecord(id, plan)
    : knownOfPerson(id, { key: 'died', values: { person: recordOf(id), date: { is: 'date', date: died } } }, context);
};

export const agency: RunOfPerson = (id, plan, context) => {
  const person = context.catalog.people.get(id);
  return person === undefined || presentAgencies(person).length === 0
    ? notOnRecord(id, plan)
    : knownOfPerson(
        id,
        { key: 'agency', values: { person: recordOf(id), agency: { is: 'agencies', person: id } } },
        context,
      );
};

export const group: RunOfPerson = (id, plan, context) => {
  const groups = context.catalog.people.get(id)?.memberships?.map((one) => one.group) ?? [];
  if (groups.length === 0) return notOnRecord(id, plan);
  return knownOfPerson(
    id,
    { key: 'groups', values: { person: recordOf(id), groups: { is: 'groups', person: id } } },
    context,
    {
      lead: holds(plan.claim?.groups, groups, plan),
    },
  );
};

export const nationality: RunOfPerson = (id, plan, context) => {
  const nation = context.catalog.anyone(id)?.nationality;
  if (nation === undefined) return notOnRecord(id, plan);
  return knownOfPerson(
    id,
    { key: 'nationality', values: { person: recordOf(id), nation: { is: 'nation', nation } } },
    context,
    {
      lead: holds(plan.claim?.nations, [nation], plan),
      items: context.catalog.people.has(id) ? [{ is: 'summary', person: id }] : [],
    },
  );
};
