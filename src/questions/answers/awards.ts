import type { Catalog } from '../../catalog/catalog.ts';
import type { Note, Series } from '../../catalog/schema/series.ts';
import { noteItems, notesOf, sourcesIn } from './evidence.ts';
import { ask, firstPerson, firstWork, number, type Answerer } from './facts.ts';

interface Award {
  readonly series: Series;
  readonly note: Note;
}

const awardsOf = (series: Series): Award[] => notesOf(series, ['awards']).map((note) => ({ series, note }));

/** Words by which a note may call somebody: whole names and, in Latin letters, the surname of a Korean. */
function isNamedIn(note: Note, names: readonly string[]): boolean {
  const texts = Object.values(note.text);
  return names.some((name) => texts.some((text) => text.includes(name)));
}

function namesOf(id: string, catalog: Catalog): string[] {
  const someone = catalog.anyone(id);
  if (someone === undefined) return [];
  const { en, ko, ja } = someone.names;
  const [surname = ''] = en.split(' ');
  return [
    en,
    ko,
    ja,
    ...(someone.nationality === 'KR' && en.includes(' ') && surname.length > 2 ? [`${surname} `, `${surname}'s`] : []),
  ].filter((name) => name !== undefined);
}

const inAwardsOrder = (a: Award, b: Award): number =>
  b.series.year - a.series.year || a.series.id.localeCompare(b.series.id);

function draft(
  awards: readonly Award[],
  headline: NonNullable<ReturnType<Answerer>>['headline'],
  records: readonly string[],
): ReturnType<Answerer> {
  const shown = awards.toSorted(inAwardsOrder);
  return {
    headline,
    items: shown.flatMap(({ series, note }) => noteItems(series, [note])),
    caveats: ['only-catalog', 'claims'],
    records: [...records, ...shown.map(({ series }) => series.id)],
    sources: sourcesIn(shown.map(({ note }) => note)),
    followUps:
      records.length === 0
        ? [ask('first-ever'), ask('most-works')]
        : records.slice(0, 1).map((id) => ask('reception', id)),
  };
}

/** Prizes of a work; of a person, those that name them in one of their works; otherwise those of acting in Japan. */
export const awards: Answerer = (given) => {
  const { catalog } = given;
  const series = firstWork(given);
  const someone = firstPerson(given);
  if (series !== undefined) {
    const found = awardsOf(series);
    if (found.length === 0) return undefined;
    return draft(
      found,
      { key: 'awardsOf', values: { subject: { is: 'record', id: series.id }, count: number(found.length) } },
      [series.id],
    );
  }
  if (someone !== undefined) {
    const names = namesOf(someone.id, catalog);
    const found = catalog
      .partsOf(someone.id)
      .flatMap((part) => awardsOf(part.series))
      .filter(({ note }) => isNamedIn(note, names));
    if (found.length === 0) return undefined;
    return draft(
      found,
      { key: 'awardsOf', values: { subject: { is: 'record', id: someone.id }, count: number(found.length) } },
      [someone.id],
    );
  }
  // Asked in general, acting prizes that a Korean of the cast is named with.
  const found = [...catalog.series.values()].flatMap(awardsOf).filter(({ series: work, note }) => {
    const koreans = (work.cast ?? []).filter((credit) => catalog.anyone(credit.person)?.nationality === 'KR');
    return (
      /actress|actor|newcomer/iu.test(note.text.en) &&
      koreans.some((credit) => isNamedIn(note, namesOf(credit.person, catalog)))
    );
  });
  if (found.length === 0) return undefined;
  const people = found.flatMap(({ series: work, note }) =>
    (work.cast ?? [])
      .filter((credit) => isNamedIn(note, namesOf(credit.person, catalog)))
      .map((credit) => credit.person),
  );
  return {
    ...draft(found, { key: 'awards', values: { count: number(found.length) } }, []),
    records: [...new Set(people)],
  } as ReturnType<Answerer>;
};
