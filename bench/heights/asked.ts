import { isActor, type Catalog } from '../../src/catalog/catalog.ts';
import { addDays } from '../../src/catalog/calendar.ts';
import { topics } from '../../src/catalog/schema/quote.ts';
import { charts } from '../../src/cards/trend/pictures.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { texts } from '../questions/texts.ts';

/** A command as a fan sends it: its options by their default names. */
export interface Asked {
  /** The row of the table in which it is counted. */
  readonly group: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  /** The only language in which fans type it; undefined if they type it in all of them. */
  readonly language?: Language;
}

/** Pairs each record with the next one, so that every record is compared twice. */
const pairs = (ids: readonly string[]): (readonly [string, string])[] =>
  ids.map((id, index) => [id, ids[(index + 1) % ids.length] ?? id]);

/** The days of a leap year, as /on-this-day reads them. */
const daysOfYear = Array.from({ length: 366 }, (_, index) => addDays('2024-01-01', index).slice(5));

const one = (command: string, option: string, values: Iterable<string>, group = `/${command}`): Asked[] =>
  [...values].map((value) => ({ group, command, options: { [option]: value } }));

/** The questions of the test sets, in the fans' own language. */
const questions = (): Asked[] =>
  texts().map(({ question, language }) => ({ group: '/ask', command: 'ask', options: { question }, language }));

/** Queries as fans type them: genres, services, groups, and titles in their own language. */
const searches = ({ genres, services, groups, series }: Catalog): Asked[] =>
  languages.flatMap((language) => {
    const words = [...genres.values(), ...services.values(), ...groups.values()].map(({ name }) => name[language]);
    const titles = [...series.values()].flatMap(({ titles }) => titles[language] ?? []);
    return [...new Set([...words, ...titles])].map((text) => ({
      group: '/search',
      command: 'search',
      options: { text: text.slice(0, 100) },
      language,
    }));
  });

/** The commands whose first card must fit a phone, with every record that they can be asked about. */
export function everythingAsked(catalog: Catalog): Asked[] {
  const others = [...catalog.costars.keys(), ...catalog.makers.keys()];
  const actors = [...catalog.people.values()].filter((person) => isActor(person) && catalog.hasJapaneseWork(person.id));
  const works = [...catalog.series.keys()];
  const quoted = [...catalog.people.keys(), ...works].filter((id) => catalog.quotesAbout(id).length > 0);
  const months = new Set(
    [...catalog.series.values()].flatMap(({ start }) => (start === undefined ? [] : start.slice(0, 7))),
  );
  return [
    ...one('actor', 'name', catalog.people.keys()),
    ...one('actor', 'name', others, '/actor (co-stars, crew)'),
    ...one('series', 'title', works),
    ...one(
      'costars',
      'actor',
      actors.map(({ id }) => id),
    ),
    ...[...pairs(actors.map(({ id }) => id)), ...pairs(works)].map(([a, b]) => ({
      group: '/compare',
      command: 'compare',
      options: { a, b },
    })),
    { group: '/upcoming', command: 'upcoming', options: {} },
    ...one('upcoming', 'month', months, '/upcoming (a month)'),
    { group: '/about', command: 'about', options: {} },
    { group: '/trend', command: 'trend', options: {} },
    ...one('trend', 'topic', topics, '/trend (a topic)'),
    ...one('trend', 'chart', charts, '/trend (a chart)'),
    ...one('on-this-day', 'date', daysOfYear),
    { group: '/quote', command: 'quote', options: {} },
    ...one('quote', 'topic', topics, '/quote (a topic)'),
    ...one('quote', 'about', quoted, '/quote (about a person or work)'),
    ...questions(),
    ...searches(catalog),
  ];
}
