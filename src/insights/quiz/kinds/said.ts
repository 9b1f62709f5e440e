import type { Catalog } from '../../../catalog/catalog.ts';
import type { Anyone } from '../../../catalog/schema/person.ts';
import type { Quote } from '../../../catalog/schema/quote.ts';
import { distinct, folded, personChoice } from '../choices.ts';
import type { Draft } from '../question.ts';
import { telltalesOf, tells } from '../telltale.ts';

/** The speaker, if the statement names them as their own record does. */
function speakerOf(quote: Quote, catalog: Catalog): Anyone | undefined {
  const person = quote.person === undefined ? undefined : catalog.anyone(quote.person);
  if (person === undefined) return undefined;
  const known = new Set([...Object.values(person.names), ...(person.aliases ?? [])].map((name) => folded(name ?? '')));
  return Object.values(quote.speaker).some((name) => known.has(folded(name))) ? person : undefined;
}

const textOf = ({ text, verbatim }: Quote): string => [...Object.values(text), verbatim?.words ?? ''].join('\n');

/** A key that is equal for people who could be mistaken for one another. Co-stars have no gender on record. */
function classOf(person: Anyone): string {
  const record = 'occupation' in person ? person : undefined;
  return [
    person.nationality,
    record?.gender ?? 'unknown',
    record === undefined || record.occupation === 'actor',
  ].join();
}

/** “Who said this?”, for statements that do not name their speaker. */
export function saidDrafts(catalog: Catalog): Draft[] {
  const said = [...catalog.quotes.values()].flatMap((quote) => {
    const speaker = speakerOf(quote, catalog);
    return speaker === undefined ? [] : [{ quote, speaker }];
  });
  const speakers = [...new Set(said.map(({ speaker }) => speaker))].toSorted((a, b) => a.id.localeCompare(b.id));
  const telltales = new Map(speakers.map((speaker) => [speaker, telltalesOf(speaker)]));
  return said.flatMap(({ quote, speaker }): Draft[] => {
    const text = textOf(quote);
    const isNamed = (person: Anyone): boolean =>
      quote.people?.includes(person.id) === true || tells(text, telltales.get(person) ?? []);
    if (tells(text, telltales.get(speaker) ?? [])) return [];
    const wrong = speakers.filter(
      (other) => other !== speaker && classOf(other) === classOf(speaker) && !isNamed(other),
    );
    const right = personChoice(speaker);
    return [
      {
        subject: speaker.id,
        prompt: { kind: 'said', quote, speaker },
        right,
        wrong: distinct(right, nearInTime(wrong, quote, catalog).map(personChoice)),
      },
    ];
  });
}

const year = ({ date }: Quote): number => Number(date?.slice(0, 4) ?? 0);

/** People who spoke around the same time first. */
function nearInTime(people: readonly Anyone[], quote: Quote, catalog: Catalog): Anyone[] {
  const distance = (person: Anyone): number =>
    Math.min(...catalog.quotesBy(person.id).map((other) => Math.abs(year(other) - year(quote))));
  return people.toSorted((a, b) => distance(a) - distance(b) || a.id.localeCompare(b.id));
}
