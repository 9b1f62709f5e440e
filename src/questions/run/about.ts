import type { Finding, Item, Value } from '../answer.ts';
import type { Context } from './context.ts';
import { found, missing } from './finding.ts';
import { countsAsKorean } from './fits-person.ts';

const record = (id: string) => ({ is: 'record', id }) as const;

/** A person's profile: the sentence of the record, then life and works. */
export function aboutPerson(id: string, { catalog }: Context): Finding {
  const person = catalog.people.get(id);
  const parts = catalog.partsOf(id);
  const made = catalog.madeBy(id);
  const works = [...new Set([...parts, ...made].map(({ series }) => series.id))];
  const items: Item[] = [
    ...(person === undefined ? [] : [{ is: 'life', person: id } as const]),
    ...parts.map(({ series }): Item => ({ is: 'credit', work: series.id, person: id, show: 'work' })),
    ...made.map(({ series, as }): Item => ({ is: 'made', work: series.id, making: as })),
  ];
  const given = {
    items,
    records: [id, ...works],
    sources: [...(person?.sources ?? []), ...parts.flatMap(({ credit }) => credit.sources)],
  };
  if (person !== undefined)
    return found({ key: 'profile', values: { person: record(id), text: { is: 'text', text: person.summary } } }, given);
  const where: Value = { is: 'where', where: { people: [id] }, want: 'work' };
  return works.length === 0
    ? missing({ key: 'notOnRecord', values: { subject: record(id), ask: { is: 'ask', ask: 'profile' } } }, given)
    : found(
        {
          key: 'works',
          values: { count: { is: 'count', count: works.length }, where, titles: { is: 'records', ids: works } },
        },
        given,
      );
}

/** A work's profile: its premise, then its day, its Koreans, and where it can be seen. */
export function aboutWork(id: string, { catalog }: Context): Finding {
  const work = catalog.series.get(id);
  if (work === undefined)
    return missing({ key: 'notOnRecord', values: { subject: record(id), ask: { is: 'ask', ask: 'premise' } } });
  const koreans = (work.cast ?? []).filter(({ person }) => countsAsKorean(person, catalog));
  const release = (work.notes ?? []).filter(({ topic }) => topic === 'release');
  return found(
    { key: 'premise', values: { work: record(id), text: { is: 'text', text: work.premise } } },
    {
      items: [
        { is: 'status', work: id },
        ...koreans.slice(0, 2).map(({ person }): Item => ({ is: 'credit', work: id, person, show: 'person' })),
        ...release.map((note): Item => ({ is: 'note', work: id, note })),
        ...((work.platforms ?? work.networks) === undefined ? [] : [{ is: 'places', work: id } as const]),
        ...(work.directors === undefined ? [] : [{ is: 'made', work: id, making: 'directors' } as const]),
        ...koreans.slice(2).map(({ person }): Item => ({ is: 'credit', work: id, person, show: 'person' })),
      ],
      records: [id, ...koreans.map(({ person }) => person)],
      sources: [...work.sources, ...release.flatMap(({ sources }) => sources)],
    },
  );
}
