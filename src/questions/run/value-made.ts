import type { Making } from '../../catalog/catalog.ts';
import type { Item } from '../answer.ts';
import { holds } from './claims.ts';
import { knownOfWork, notOnRecord, recordOf, type RunOfWork } from './of-work.ts';

const headlineOf = { directors: 'directors', writers: 'writers', producers: 'producers' } as const;

/** The director, writer or producer of the work. */
export const makers =
  (making: Making): RunOfWork =>
  (work, plan, { catalog }) => {
    const made = work[making] ?? [];
    if (made.length === 0) return notOnRecord(work, plan);
    const ids = made.flatMap(({ person, name }) => [person ?? name, name]);
    return knownOfWork(
      work,
      { key: headlineOf[making], values: { work: recordOf(work), makers: { is: 'makers', work: work.id, making } } },
      {
        lead: holds(plan.claim?.people, ids, plan),
        items: [
          { is: 'made', work: work.id, making },
          ...made.flatMap(({ person }): Item[] =>
            person !== undefined && catalog.people.has(person) ? [{ is: 'summary', person }] : [],
          ),
        ],
        records: made.flatMap(({ person }) => person ?? []),
      },
    );
  };

export const companies: RunOfWork = (work, plan) =>
  work.companies === undefined || work.companies.length === 0
    ? notOnRecord(work, plan)
    : knownOfWork(work, {
        key: 'companies',
        values: { work: recordOf(work), companies: { is: 'companies', work: work.id } },
      });
