import { titlesOf, type Catalog } from '../../catalog/catalog.ts';
import { oncePer } from '../../catalog/once.ts';
import type { Series } from '../../catalog/schema/series.ts';
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
