import type { Item } from '../answer.ts';
import type { ValueOf } from '../plans/plan.ts';
import { aboutPerson } from './about.ts';
import { ageAt, debut } from './age-at.ts';
import { knownOfPerson, notOnRecord, recordOf, type RunOfPerson } from './of-person.ts';
import { event } from './value-event.ts';
import { agency, birth, death, group, nationality } from './value-life.ts';
import { answered, notesNaming } from './value-award.ts';

const birthOrAge: RunOfPerson = (id, plan, context) => (plan.moment === undefined ? birth : ageAt)(id, plan, context);

const knownFor: RunOfPerson = (id, plan, context) => {
  const works = context.catalog.people.get(id)?.knownFor ?? [];
  const [first] = works;
  if (first === undefined) return notOnRecord(id, plan);
  const all = {
    en: works.map(({ en }) => en).join(', '),
    ja: works.map(({ ja }) => ja).join('、'),
    ko: works.map(({ ko }) => ko).join(', '),
  };
  return knownOfPerson(
    id,
    { key: 'knownFor', values: { person: recordOf(id), text: { is: 'text', text: all } } },
    context,
  );
};

const profile: RunOfPerson = (id, _plan, context) => aboutPerson(id, context);

const names: RunOfPerson = (id, _plan, context) =>
  knownOfPerson(id, { key: 'names', values: { subject: recordOf(id), names: { is: 'names', id } } }, context);

const nicknames: RunOfPerson = (id, plan, context) => {
  const all = context.catalog.people.get(id)?.nicknames ?? [];
  if (all.length === 0) return notOnRecord(id, plan);
  return knownOfPerson(
    id,
    { key: 'nicknames', values: { person: recordOf(id), names: { is: 'nicknames', person: id } } },
    context,
    { sources: all.flatMap(({ sources }) => sources) },
  );
};

/** The parts in all works, for a question that names no work. */
const parts: RunOfPerson = (id, plan, context) => {
  const all = context.catalog.partsOf(id);
  if (all.length === 0) return notOnRecord(id, plan);
  return knownOfPerson(
    id,
    {
      key: 'works',
      values: {
        count: { is: 'count', count: all.length },
        where: { is: 'where', where: { people: [id] }, want: 'work' },
        titles: { is: 'records', ids: all.map(({ series }) => series.id) },
      },
    },
    context,
    {
      items: all.map(({ series }): Item => ({ is: 'credit', work: series.id, person: id, show: 'work' })),
      records: all.map(({ series }) => series.id),
      sources: all.flatMap(({ credit }) => credit.sources),
    },
  );
};

/** Awards, fees and charts: notes and figures that name the person, including those of their works. */
const noted: RunOfPerson = (id, plan, context) =>
  answered(notesNaming(id, plan, context), plan, context) ?? notOnRecord(id, plan);

/** The values that a person's record answers by itself. */
export const valuesOfPerson: Readonly<Partial<Record<ValueOf['ask'], RunOfPerson>>> = {
  birth: birthOrAge,
  death,
  agency,
  group,
  nationality,
  debut,
  'known-for': knownFor,
  profile,
  name: names,
  nickname: nicknames,
  title: names,
  character: parts,
  plays: parts,
  billing: parts,
  award: noted,
  fee: noted,
  chart: noted,
  event,
};
