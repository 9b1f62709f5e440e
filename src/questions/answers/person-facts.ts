import { yearsBetween } from '../../catalog/age.ts';
import { presentAgencies } from '../../catalog/agencies.ts';
import type { Person } from '../../catalog/schema/person.ts';
import { dayInJapan } from '../../catalog/status.ts';
import { koreanActors } from './lists.ts';
import {
  ask,
  date,
  firstPerson,
  firstWork,
  isUnverified,
  number,
  person,
  record,
  sourcesOfPerson,
  type Answerer,
  type Draft,
  type Given,
} from './facts.ts';

const next = (id: string): Draft['followUps'] => [
  ask('works', id),
  ask('first-work', id),
  ask('said', id),
  ask('costars', id),
];

/** An answer from one field of a person's own record. */
function fromRecord(
  given: Given,
  field: string,
  make: (someone: Person) => Draft['headline'] | undefined,
  more: Partial<Draft> = {},
): Draft | undefined {
  const someone = record(firstPerson(given));
  const headline = someone === undefined ? undefined : make(someone);
  if (someone === undefined || headline === undefined) return undefined;
  const caveats = more.caveats ?? [];
  return {
    headline,
    records: [someone.id],
    sources: someone.sources,
    followUps: next(someone.id) ?? [],
    ...more,
    caveats: isUnverified(someone.unverified, field) ? [...caveats, 'unconfirmed'] : caveats,
  };
}

export const age: Answerer = (given) => {
  const today = dayInJapan(given.now);
  return fromRecord(
    given,
    'born',
    ({ id, born, died }) => {
      if (born === undefined) return undefined;
      if (died !== undefined) return { key: 'diedAt', values: { person: person(id), date: date(died) } };
      const years = yearsBetween(born, today);
      return years === undefined
        ? { key: 'born', values: { person: person(id), date: date(born) } }
        : { key: 'age', values: { person: person(id), age: number(years), date: date(born) } };
    },
    { caveats: ['as-of'] },
  );
};

export const birthday: Answerer = (given) =>
  fromRecord(given, 'born', ({ id, born, died }) =>
    died !== undefined
      ? { key: 'diedAt', values: { person: person(id), date: date(died) } }
      : born === undefined
        ? undefined
        : { key: 'born', values: { person: person(id), date: date(born) } },
  );

export const agency: Answerer = (given) =>
  fromRecord(
    given,
    'agencies',
    (someone) => {
      const companies = presentAgencies(someone).map(({ company }) => company);
      return companies.length === 0
        ? undefined
        : { key: 'agency', values: { person: person(someone.id), agency: { is: 'companyNames', ids: companies } } };
    },
    { caveats: ['as-of'] },
  );

export const group: Answerer = (given) =>
  fromRecord(given, 'memberships', ({ id, memberships }) =>
    memberships === undefined || memberships.length === 0
      ? undefined
      : { key: 'groups', values: { person: person(id), groups: { is: 'groups', id } } },
  );

export const members: Answerer = ({ catalog, query }: Given) => {
  const [id] = query.subjects.groups;
  if (id === undefined) return undefined;
  const found = koreanActors(query.subjects, catalog);
  if (found.length === 0) {
    return {
      headline: { key: 'noMembers', values: { group: { is: 'group', id } } },
      caveats: ['only-catalog'],
      sources: [],
    };
  }
  return {
    headline: { key: 'members', values: { group: { is: 'group', id }, count: number(found.length) } },
    items: found.map((one) => ({ is: 'person', person: one.id, works: one.works })),
    caveats: ['as-of', 'only-catalog'],
    records: found.map((one) => one.id),
    sources: found.flatMap((one) => catalog.people.get(one.id)?.sources.slice(0, 1) ?? []),
    followUps: found.slice(0, 4).map((one) => ask('works', one.id)),
  };
};

/** All names on record: of a person in the three scripts with aliases, of a work its titles. */
export const names: Answerer = (given) => {
  const series = firstWork(given);
  const someone = firstPerson(given);
  const subject = someone ?? series;
  if (subject === undefined) return undefined;
  const unsure = 'unverified' in subject ? subject.unverified : undefined;
  return {
    headline: {
      key: 'names',
      values: { subject: { is: 'record', id: subject.id }, names: { is: 'names', id: subject.id } },
    },
    caveats: (unsure ?? []).some(
      (field) => field.startsWith('names') || field.startsWith('titles') || field === 'aliases',
    )
      ? ['unconfirmed']
      : [],
    records: [subject.id],
    sources: someone === undefined ? (series?.sources ?? []) : sourcesOfPerson(someone, given.catalog),
    followUps:
      someone === undefined
        ? [ask('cast', subject.id), ask('release', subject.id)]
        : [ask('profile', subject.id), ask('works', subject.id)],
  };
};

export const nationality: Answerer = (given) => {
  const someone = firstPerson(given);
  if (someone?.nationality === undefined) return undefined;
  return {
    headline: {
      key: 'nationality',
      values: { person: person(someone.id), country: { is: 'raw', raw: someone.nationality } },
    },
    records: [someone.id],
    sources: sourcesOfPerson(someone, given.catalog),
    followUps: [ask('profile', someone.id), ask('works', someone.id), ask('language', someone.id)],
  };
};

/** Who somebody is; of a co-star, whose record is a name, what they were in. */
export const profile: Answerer = (given) => {
  const someone = firstPerson(given);
  const own = record(someone);
  if (someone === undefined || own === undefined) return undefined;
  const parts = given.catalog.partsOf(own.id).slice(0, 4);
  return {
    headline: { key: 'profile', values: { person: person(own.id), text: { is: 'text', text: own.summary } } },
    items: parts.map(({ series }) => ({ is: 'credit', work: series.id, person: own.id, show: 'work' })),
    caveats: isUnverified(own.unverified, 'summary') ? ['unconfirmed'] : [],
    records: [own.id, ...parts.map(({ series }) => series.id)],
    sources: [...own.sources, ...parts.flatMap(({ credit }) => credit.sources)],
    followUps: next(own.id) ?? [],
  };
};
