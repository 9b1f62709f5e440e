import type { Catalog } from '../../catalog/catalog.ts';
import type { Credit, Series } from '../../catalog/schema/series.ts';
import type { Text } from '../../catalog/schema/text.ts';
import type { BareFact } from './fact.ts';
import { namesOf, titlesOf } from './names.ts';

/** A person's part as a searchable line: the name, the character, and its details. */
function partText(credit: Credit, name: Text, title: Text): Text {
  const { character, note } = credit;
  const line = (language: keyof Text): string =>
    [title[language], name[language], character?.[language], note?.[language]].filter(Boolean).join(' ');
  return { en: line('en'), ja: line('ja'), ko: line('ko') };
}

/** The facts that a work's record states in words. */
export function* factsOfWork(work: Series, catalog: Catalog): Generator<BareFact> {
  const about = [work.id];
  const { sources } = work;
  yield { kind: 'premise', about, text: work.premise, sources, item: { is: 'premise', work: work.id } };
  if (work.basedOn !== undefined)
    yield { kind: 'based-on', about, text: work.basedOn, sources, item: { is: 'based-on', work: work.id } };
  for (const note of work.notes ?? [])
    yield {
      kind: 'note',
      about,
      topic: note.topic,
      text: note.text,
      sources: note.sources,
      item: { is: 'note', work: work.id, note },
    };
  for (const credit of work.cast ?? []) {
    const person = catalog.anyone(credit.person);
    if (person === undefined) continue;
    yield {
      kind: 'credit',
      about: [work.id, credit.person],
      text: partText(credit, namesOf(person), titlesOf(work)),
      sources: credit.sources,
      item: { is: 'credit', work: work.id, person: credit.person, show: 'both' },
    };
  }
}
