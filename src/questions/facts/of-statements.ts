import type { Catalog } from '../../catalog/catalog.ts';
import type { Figure } from '../../catalog/schema/figure.ts';
import type { Quote } from '../../catalog/schema/quote.ts';
import type { Text } from '../../catalog/schema/text.ts';
import type { Spotter } from '../../search/spot.ts';
import type { BareFact } from './fact.ts';
import { measuredBy } from './measured.ts';

const joined = (language: keyof Text, ...texts: readonly Text[]): string =>
  texts.map((text) => text[language]).join(' ');

/** "Kohei Oguri (as reported)" is the director. */
function speakerOf({ person, speaker }: Quote, { makers }: Catalog): string {
  const name = speaker.en.replace(/\s*\(.*$/u, '');
  return person ?? [...makers.values()].find(({ names }) => names.en === name)?.id ?? speaker.en;
}

export function factOfQuote(quote: Quote, catalog: Catalog): BareFact {
  const { speaker, role, text, person } = quote;
  const about = new Set([...(quote.series ?? []), ...(quote.people ?? []), ...(person === undefined ? [] : [person])]);
  return {
    kind: 'quote',
    about: [...about],
    topic: quote.topic,
    stance: quote.stance,
    speaker: speakerOf(quote, catalog),
    text: {
      en: joined('en', speaker, role, text),
      ja: joined('ja', speaker, role, text),
      ko: joined('ko', speaker, role, text),
    },
    ...(quote.date === undefined ? {} : { date: quote.date }),
    sources: quote.sources,
    item: { is: 'quote', quote: quote.id },
  };
}

/** A figure concerns the works that its record lists and the people that it names: "Fee of Lee Jung-jae per episode". */
export function factOfFigure(figure: Figure, spotter: Spotter): BareFact {
  const named = spotter
    .spot(figure.what.en)
    .filter(({ isSure, ids, kind }) => isSure && ids.length === 1 && (kind === 'series' || kind === 'person'));
  const measured = measuredBy(figure);
  const { what, value } = figure;
  return {
    kind: 'figure',
    about: [...new Set([...(figure.series ?? []), ...named.flatMap(({ ids }) => ids)])],
    topic: figure.topic,
    date: figure.asOf,
    text: { en: joined('en', what, value), ja: joined('ja', what, value), ko: joined('ko', what, value) },
    ...(measured === undefined ? {} : { measured }),
    sources: figure.sources,
    item: { is: 'figure', figure: figure.id },
  };
}

export function* factsOfPeople(catalog: Catalog): Generator<BareFact> {
  for (const person of catalog.people.values()) {
    const { id, summary, knownFor = [], japan = [], sources } = person;
    const item = { is: 'summary', person: id } as const;
    yield { kind: 'summary', about: [id], text: summary, sources, item };
    for (const tie of japan)
      yield {
        kind: 'tie',
        about: [id],
        topic: tie.kind,
        text: tie.text,
        ...(tie.date === undefined ? {} : { date: tie.date }),
        sources: tie.sources,
        item: { is: 'tie', person: id, tie },
      };
    for (const text of knownFor) yield { kind: 'known-for', about: [id], text, sources, item };
  }
}
