import { isActor, isJapanese, type Catalog } from '../../catalog/catalog.ts';
import type { Person } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { statusOf, type Status } from '../../catalog/status.ts';
import type { Task } from './task.ts';

const without = (record: object, fields: readonly string[]): string[] => {
  const values = new Map<string, unknown>(Object.entries(record));
  return fields.filter((field) => values.get(field) === undefined);
};

/** The details that cards show and this person's record lacks. */
function missingOf(person: Person): string[] {
  return [
    ...(['ko', 'ja'] as const).filter((language) => person.names[language] === undefined).map((one) => `names.${one}`),
    ...without(person, isActor(person) ? ['born', 'gender', 'debut', 'links'] : ['links']),
  ];
}

/** Fields that nobody can know before a work is out are not missing until then. */
function missingIn(work: Series, { state }: Status): string[] {
  const isOut = state === 'airing' || state === 'released';
  const isBroadcast = work.kind === 'series' || work.kind === 'special';
  const isShown = work.networks !== undefined || work.platforms !== undefined;
  return [
    ...(work.titles.ko === undefined ? ['titles.ko'] : []),
    ...without(work, ['genres', 'cast', 'directors', 'links']),
    ...(work.kind === 'stage' ? [] : without(work, ['writers'])),
    ...(isOut ? without(work, work.kind === 'series' ? ['start', 'episodes'] : ['start']) : []),
    ...(isOut && isBroadcast && !isShown ? ['networks'] : []),
    ...(work.cast ?? [])
      .filter(({ character, billing }) => isOut && character === undefined && billing === 'lead')
      .map(({ person }) => `cast.${person}.character`),
  ];
}

/** Records with work in Japan whose cards have gaps: those with the most gaps first. */
export function missing(catalog: Catalog, now: Date): Task[] {
  const people = [...catalog.people.values()]
    .filter(({ id }) => catalog.hasJapaneseWork(id))
    .map((person): Task => ({ record: person.id, fields: missingOf(person) }));
  const works = [...catalog.series.values()].filter(isJapanese).map((work): Task => ({
    record: work.id,
    fields: missingIn(work, statusOf(work, now)),
  }));
  return [...people, ...works]
    .filter(({ fields }) => fields.length > 0)
    .toSorted((a, b) => b.fields.length - a.fields.length || a.record.localeCompare(b.record));
}
