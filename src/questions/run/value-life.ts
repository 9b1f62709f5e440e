import { presentAgencies } from '../../catalog/agencies.ts';
import type { Headline } from '../answer.ts';
import { when } from '../../catalog/catalog.ts';
import { yearsBetween } from '../../catalog/age.ts';
import { holds, holdsDate } from './claims.ts';
import { leadOf } from './finding.ts';
import { dayOf, knownOfPerson, notOnRecord, recordOf, type RunOfPerson } from './of-person.ts';
import { tenure } from './value-tenure.ts';

const ofDay = /birth|\bb-?day|\bborn\b|誕生|生年月日|生まれ|생일|생년월일|태어/iu;
const ofAge = /\bold\b|\bages?\b|何歳|いくつ|年齢|歳|몇\s?살|나이|연세|몇\s?세/iu;

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
    age === undefined || (ofDay.test(context.text) && !ofAge.test(context.text))
      ? { key: 'born', values: { person: recordOf(id), date } }
      : { key: 'age', values: { person: recordOf(id), count: { is: 'count', count: age }, date } };
  const numbers = plan.claim?.numbers;
  // "Is he 39", "is he born in '87": the age, or the year in two digits.
  const year = Number(person.born.slice(0, 4));
  return knownOfPerson(id, headline, context, {
    lead:
      holdsDate(plan.claim, person.born, plan) ??
      (numbers === undefined || age === undefined
        ? undefined
        : leadOf({ holds: numbers.some((number) => [age, year, year % 100].includes(number)), negated: plan.negated })),
    // Where sources disagree, the line of the record says so.
    items:
      person.died === undefined && person.otherBirths === undefined && headline.key === 'age'
        ? []
        : [{ is: 'life', person: id }],
  });
};

export const death: RunOfPerson = (id, plan, context) => {
  const died = context.catalog.people.get(id)?.died;
  return died === undefined
    ? notOnRecord(id, plan)
    : knownOfPerson(id, { key: 'died', values: { person: recordOf(id), date: { is: 'date', date: died } } }, context, {
        lead: plan.claim === undefined ? undefined : leadOf({ holds: true, negated: plan.negated }),
        // The age at death is in the line of the life.
        items: [{ is: 'life', person: id }],
      });
};

const presentAgency: RunOfPerson = (id, plan, context) => {
  const person = context.catalog.people.get(id);
  const every = person?.agencies ?? [];
  const present = person === undefined ? [] : presentAgencies(person);
  const ended = every.find(({ to }) => to !== undefined);
  const held = plan.past === true ? every : present;
  const lead = holds(
    plan.claim?.agencies,
    held.map(({ company }) => company),
    plan,
  );
  // The record does not have every past agency: a missing one does not prove a "no".
  const isUnsure = plan.past === true && lead === 'no';
  if (present.length > 0)
    return knownOfPerson(
      id,
      { key: 'agency', values: { person: recordOf(id), agency: { is: 'agencies', person: id } } },
      context,
      { lead: isUnsure ? undefined : lead },
    );
  // No source names a current agency: the last one, with its end, is all that is known.
  return ended?.to === undefined
    ? notOnRecord(id, plan)
    : knownOfPerson(
        id,
        {
          key: 'agencyEnded',
          values: {
            person: recordOf(id),
            agency: { is: 'company', company: ended.company },
            date: { is: 'date', date: ended.to },
          },
        },
        context,
        { lead: isUnsure ? undefined : lead },
      );
};

const memberOf: RunOfPerson = (id, plan, context) => {
  const memberships = context.catalog.people.get(id)?.memberships ?? [];
  if (memberships.length === 0) return notOnRecord(id, plan);
  const held = memberships.filter(({ former }) => plan.past === true || former !== true).map(({ group: of }) => of);
  return knownOfPerson(
    id,
    { key: 'groups', values: { person: recordOf(id), groups: { is: 'groups', person: id } } },
    context,
    {
      lead: holds(plan.claim?.groups, held, plan),
    },
  );
};

/** The field of the record, or the date of joining or leaving where the question asks for it. */
const withTenure =
  (field: RunOfPerson): RunOfPerson =>
  (id, plan, context) =>
    (plan.tenure === undefined ? field : tenure(field))(id, plan, context);

export const agency = withTenure(presentAgency);
export const group = withTenure(memberOf);

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
