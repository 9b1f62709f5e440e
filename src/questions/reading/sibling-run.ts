import { titlesOf, type Catalog } from '../../catalog/catalog.ts';
import { oncePer } from '../../catalog/once.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import { citiesIn } from '../../search/places.ts';
import type { Mark } from './mark.ts';

/** A title without what tells its runs apart: ミュージカル 宮（2014年公演） is ミュージカル 宮. */
const bare = (title: string): string => title.replace(/\s*[(（].*$/u, '').toLowerCase();

const byBareTitle = oncePer((catalog: Catalog) => {
  const found = new Map<string, Set<string>>();
  for (const work of catalog.series.values())
    for (const title of titlesOf(work)) found.set(bare(title), (found.get(bare(title)) ?? new Set()).add(work.id));
  return found;
});

/** All works of the title, its own run among them. */
export const runsOf = (work: Series, catalog: Catalog): string[] => [
  ...new Set(titlesOf(work).flatMap((title) => [...(byBareTitle(catalog).get(bare(title)) ?? [])])),
];

const ofPremiere =
  /初演|초연|최초|韓国人(?:として)?初|\bfirst korean\b|\b(?:first|originally) (?:staged|performed|put on|on stage)\b|\bpremi[eè]red?\b/iu;

/** A title in a question about the first staging means the earliest run on stage: 焼肉ドラゴンの初演はいつ. */
export function runOfPremiere(mark: Mark, text: string, catalog: Catalog): Mark {
  if (mark.name?.kind !== 'series' || !ofPremiere.test(text)) return mark;
  const own = mark.name.ids.flatMap((id) => catalog.series.get(id) ?? []);
  const runs = [...new Set(own.flatMap((work) => runsOf(work, catalog)))].flatMap((id) => catalog.series.get(id) ?? []);
  const [first] = runs.filter(({ kind }) => kind === 'stage').toSorted((one, other) => one.year - other.year);
  return first === undefined ? mark : { ...mark, name: { ...mark.name, ids: [first.id] } };
}

/** The texts that name the places of a run. */
const textsOf = (work: Series, language: Language): string[] => [
  ...titlesOf(work),
  ...(work.notes ?? []).map(({ text }) => text[language]),
];

const isIn = (work: Series, city: string, language: Language): boolean =>
  textsOf(work, language).some((text) => text.toLowerCase().includes(city));

/** A title in a question about a city means the run there: 愛の不時着の東京公演. */
export function runOfCity(mark: Mark, text: string, language: Language, catalog: Catalog): Mark {
  if (mark.name?.kind !== 'series') return mark;
  const own = mark.name.ids.flatMap((id) => catalog.series.get(id) ?? []);
  const [city] = citiesIn(text.slice(0, mark.start) + text.slice(mark.end), language);
  const [first] = own;
  if (city === undefined || first?.kind !== 'stage') return mark;
  // A shared title means its run there; another run is looked for only if none is.
  const there = own.filter((run) => isIn(run, city, language));
  if (there.length > 0) return { ...mark, name: { ...mark.name, ids: there.map(({ id }) => id) } };
  const other = own
    .flatMap((work) => runsOf(work, catalog))
    .flatMap((run) => catalog.series.get(run) ?? [])
    .find((run) => isIn(run, city, language));
  return other === undefined ? mark : { ...mark, name: { ...mark.name, ids: [other.id] } };
}

/** Letters between a title and its year: 궁 2014, Goong (2014), 2014년 뮤지컬 궁. */
const mostBetween = 3;

const isBeside = (one: Mark, other: Mark): boolean =>
  Math.max(one.start - other.end, other.start - one.end) <= mostBetween;

/**
 * A title with a year beside it means the run of that year, though only the first run has the bare title. A title stays as it
 * is where its work is of that year, or no single other run is.
 */
export function runOfYear(mark: Mark, dates: readonly Mark[], catalog: Catalog): Mark {
  const [id, shared] = mark.name?.kind === 'series' ? mark.name.ids : [];
  const work = id === undefined || shared !== undefined ? undefined : catalog.series.get(id);
  if (mark.name === undefined || work === undefined) return mark;
  const years = dates.flatMap((date) =>
    date.span?.from !== undefined && date.span.from === date.span.to && isBeside(date, mark) ? [date.span.from] : [],
  );
  if (years.length === 0 || years.includes(String(work.year))) return mark;
  const [only, other] = runsOf(work, catalog).filter((run) => years.includes(String(catalog.series.get(run)?.year)));
  return only === undefined || other !== undefined ? mark : { ...mark, name: { ...mark.name, ids: [only] } };
}
