import { isWholeDay } from '../../src/catalog/calendar.ts';
import { isActor, isJapanese, when, type Catalog } from '../../src/catalog/catalog.ts';
import type { Person } from '../../src/catalog/schema/person.ts';
import type { Credit, Series } from '../../src/catalog/schema/series.ts';
import type { Language } from '../../src/language/language.ts';
import { namesOf, titlesOf } from '../../src/questions/facts/names.ts';
import type { ComposedKind } from './composed-phrasings.ts';

export type Names = Readonly<Record<Language, string>>;
/** What the answer must hold: a name, a number that stands alone, a yes or no at its head, or words like these. */
export type Held =
  | { readonly text: Names }
  | { readonly number: number }
  | { readonly lead: 'yes' | 'no' }
  | { readonly like: Readonly<Record<Language, RegExp>> };
export interface Composed {
  readonly slots: Readonly<Record<string, Names>>;
  readonly holds: readonly Held[];
}
interface Part {
  readonly series: Series;
  readonly credit: Credit;
}

export const everywhere = (text: string): Names => ({ en: text, ja: text, ko: text });
const forms = {
  film: { name: { en: 'films', ja: '映画', ko: '영화' }, has: ({ kind }: Series) => kind === 'film' },
  drama: {
    name: { en: 'dramas', ja: 'ドラマ', ko: '드라마' },
    has: ({ kind }: Series) => kind === 'series' || kind === 'special',
  },
} as const;

/** Each work beside another of another year. */
const pairsOf = (works: readonly Series[]): (readonly [Series, Series])[] =>
  works.flatMap((work, at) => {
    const other = works[(at * 7 + 13) % works.length];
    return other === undefined || other.year === work.year ? [] : [[work, other] as const];
  });

/** The cases of one kind over all records, each with what a plain loop over the data finds. */
export function composedCases(kind: ComposedKind, catalog: Catalog, isUnique: (id: string) => boolean): Composed[] {
  const works = [...catalog.series.values()].filter(({ id, start }) => isUnique(id) && isWholeDay(start));
  const people = [...catalog.people.values()].filter((person) => isActor(person) && isUnique(person.id));
  const partsOf = ({ id }: Person): Part[] =>
    catalog
      .partsOf(id)
      .filter(({ series }) => isJapanese(series))
      .toSorted((a, b) => when(a.series).localeCompare(when(b.series)));
  const ofPeople = (make: (person: Person, parts: readonly Part[]) => readonly Composed[]): Composed[] =>
    people.flatMap((person) => make(person, partsOf(person)));
  switch (kind) {
    case 'more-forms':
      return ofPeople((person, parts) => {
        const counts = [forms.film, forms.drama].map(({ has }) => parts.filter(({ series }) => has(series)).length);
        if (counts.includes(0)) return [];
        return [{ slots: { P: namesOf(person) }, holds: counts.map((number) => ({ number })) }];
      });
    case 'count-leads':
      return ofPeople((person, parts) =>
        [forms.film, forms.drama].flatMap(({ name, has }) => {
          const number = parts.filter(({ series, credit }) => has(series) && credit.billing === 'lead').length;
          return number < 2 ? [] : [{ slots: { P: namesOf(person), F: name }, holds: [{ number }] }];
        }),
      );
    case 'longest':
      return ofPeople((person, parts) => {
        const [first, second] = parts
          .flatMap(({ series }) => (forms.drama.has(series) && series.episodes !== undefined ? [series] : []))
          .toSorted((a, b) => (b.episodes ?? 0) - (a.episodes ?? 0));
        if (first?.episodes === undefined || second === undefined || second.episodes === first.episodes) return [];
        return [{ slots: { P: namesOf(person) }, holds: [{ text: titlesOf(first) }, { number: first.episodes }] }];
      });
    case 'besides':
      return ofPeople((person, parts) => {
        // The list begins with the newest.
        const [first, second] = parts.flatMap(({ series }) => (isUnique(series.id) ? [series] : [])).toReversed();
        if (first === undefined || second === undefined) return [];
        return [{ slots: { P: namesOf(person), T: titlesOf(first) }, holds: [{ text: titlesOf(second) }] }];
      });
    case 'makers-others':
      return works.flatMap((work) => {
        const makers = new Set((work.directors ?? []).map(({ person, name }) => person ?? name));
        const isTheirs = ({ id, directors = [] }: Series): boolean =>
          id !== work.id && directors.some(({ person, name }) => makers.has(person ?? name));
        const others = [...catalog.series.values()].filter(isTheirs);
        const [other] = others;
        // An answer shows five lines: with more of them, which are shown is another matter.
        if (other === undefined || others.length > 3) return [];
        return [{ slots: { T: titlesOf(work) }, holds: others.map((one) => ({ text: titlesOf(one) })) }];
      });
    case 'earlier':
    case 'claimed':
      return pairsOf(works).map(([work, other]) => {
        const years = [work, other].map((one): Held => ({ text: everywhere(when(one).slice(0, 4)) }));
        const lead = when(work) < when(other) ? 'yes' : 'no';
        const slots = { T: titlesOf(work), U: titlesOf(other) };
        return { slots, holds: kind === 'claimed' ? [{ lead }, ...years] : years };
      });
    case 'span':
      return ofPeople((person, parts) => {
        const [first, second] = parts.map(({ series }) => series);
        if (first === undefined || second === undefined || first.year >= second.year) return [];
        const [A, B] = [everywhere(when(first).slice(0, 4)), everywhere(when(second).slice(0, 4))];
        const slots = { P: namesOf(person), A, B };
        return [{ slots, holds: [{ text: titlesOf(first) }, { text: titlesOf(second) }] }];
      });
  }
}
