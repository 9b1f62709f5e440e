import { yearsBetween } from '../../catalog/age.ts';
import { firstJapanesePart, when } from '../../catalog/catalog.ts';
import type { Headline } from '../answer.ts';
import type { Context } from './context.ts';
import { dayOf, knownOfPerson, notOnRecord, recordOf, type RunOfPerson } from './of-person.ts';

const dateOf = (date: string) => ({ is: 'date', date }) as const;
const countOf = (count: number) => ({ is: 'count', count }) as const;

/** The age in the first Japanese work, or in the first one of the asked form. */
export const debut: RunOfPerson = (id, plan, context) => {
  const { catalog } = context;
  const forms = plan.where?.forms;
  const parts = catalog.partsOf(id).filter(({ series }) => forms === undefined || forms.includes(series.kind));
  const first = firstJapanesePart(parts);
  if (first === undefined) return notOnRecord(id, plan);
  const { series } = first;
  const date = { is: 'first-day', work: series.id } as const;
  const person = catalog.people.get(id);
  const age = person?.born === undefined ? undefined : yearsBetween(person.born, dayOf(when(series)));
  return knownOfPerson(
    id,
    age === undefined
      ? {
          key: 'firstWork',
          values: { work: recordOf(series.id), date, where: { is: 'where', where: { people: [id] }, want: 'work' } },
        }
      : {
          key: 'ageThen',
          values: { person: recordOf(id), count: countOf(age), work: recordOf(series.id), date },
        },
    context,
    {
      items: [
        { is: 'credit', work: series.id, person: id, show: 'work' },
        ...(person === undefined ? [] : [{ is: 'life', person: id } as const]),
      ],
      records: [series.id],
      caveats: ['japan-only'],
    },
  );
};

/** The sentence on the age in a year, at the debut or at death; undefined where a date is missing. */
function headlineOf(id: string, moment: string, { catalog, today }: Context): Headline | undefined {
  const { born, died, debut: debutYear } = catalog.people.get(id) ?? {};
  if (born === undefined) return undefined;
  const person = recordOf(id);
  const age = died === undefined ? undefined : yearsBetween(born, died);
  if (died !== undefined && age !== undefined && (moment === 'death' || moment > died.slice(0, 4)))
    return { key: 'ageAtDeath', values: { person, count: countOf(age), date: dateOf(died) } };
  const thisYear = Number(today.slice(0, 4));
  const next = today.slice(5) <= born.slice(5) ? thisYear : thisYear + 1;
  const year = moment === 'debut' ? debutYear : moment === 'next' ? next : Number(moment);
  if (year === undefined || Number.isNaN(year)) return undefined;
  const count = year - Number(born.slice(0, 4));
  if (count < 0) return undefined;
  const values = { person, count: countOf(count), year: dateOf(String(year)), date: dateOf(born) };
  if (moment === 'debut') return { key: 'ageAtDebut', values };
  return { key: moment === 'next' || `${year}` > today ? 'ageInComingYear' : 'ageInYear', values };
}

/** Somebody's age at a moment other than today. */
export const ageAt: RunOfPerson = (id, plan, context) => {
  const { moment } = plan;
  if (moment === undefined || moment === 'first') return debut(id, plan, context);
  const headline = headlineOf(id, moment, context);
  return headline === undefined
    ? notOnRecord(id, plan, [{ is: 'life', person: id }])
    : knownOfPerson(id, headline, context, { items: [{ is: 'life', person: id }] });
};
