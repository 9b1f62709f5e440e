import { isJapanese, when, type Catalog, type Made, type Making, type Part } from './catalog.ts';
import { collect } from './collect.ts';
import type { ParsedFile } from './kinds.ts';
import type { CatalogParts } from './parts.ts';
import type { Figure } from './schema/figure.ts';
import type { Quote } from './schema/quote.ts';
import type { Series } from './schema/series.ts';
import { isService } from './service.ts';

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const byId = <V extends { readonly id: string }>(records: readonly V[]): Map<string, V> =>
  new Map(records.map((record) => [record.id, record]));

/** Dates and ids are ASCII, which localeCompare orders alike, in twice the time. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const newestFirst = (a: Series, b: Series): number => inOrder(when(b), when(a)) || inOrder(a.id, b.id);

const latestFirst = (a: Quote, b: Quote): number => inOrder(b.date ?? '', a.date ?? '') || inOrder(a.id, b.id);

/** Resolves the relations between records: parts, statements and citations. Expects checked files. */
export const relate = (files: readonly ParsedFile[]): Catalog => relateParts(collect(files));

export function relateParts({ version, lists }: CatalogParts): Catalog {
  const people = byId(lists.people);
  const costars = byId(lists.costars);
  const makers = byId(lists.makers);
  const series = byId(lists.series);
  const quotes = byId(lists.quotes);
  const figures = byId(lists.figures);
  const sources = new Map(lists.sources);
  const companies = new Map(lists.companies);
  const publishers = new Map(
    lists.publishers.flatMap((one) => one.spellings.map((spelling) => [spelling, one] as const)),
  );

  const parts = new Map<string, Part[]>();
  const made = new Map<string, Made[]>();
  const makings: readonly Making[] = ['directors', 'writers', 'producers'];
  for (const work of [...series.values()].toSorted(newestFirst)) {
    for (const credit of work.cast ?? []) append(parts, credit.person, { series: work, credit });
    for (const as of makings) {
      for (const maker of work[as] ?? [])
        if (maker.person !== undefined) append(made, maker.person, { series: work, as, maker });
    }
  }

  const said = new Map<string, Quote[]>();
  const about = new Map<string, Quote[]>();
  for (const quote of [...quotes.values()].toSorted(latestFirst)) {
    if (quote.person !== undefined) append(said, quote.person, quote);
    for (const subject of new Set([...(quote.people ?? []), ...(quote.series ?? []), quote.person ?? []].flat()))
      append(about, subject, quote);
  }

  const counted = new Map<string, Figure[]>();
  for (const figure of figures.values()) for (const subject of figure.series ?? []) append(counted, subject, figure);

  const formerIds = new Map(lists.formerIds);
  const days = [...people.values(), ...series.values(), ...quotes.values(), ...figures.values()].map(
    (record) => record.checked,
  );

  return {
    version,
    people,
    costars,
    makers,
    series,
    quotes,
    figures,
    sources,
    genres: new Map(lists.genres),
    companies,
    services: new Map([...companies].filter(([, company]) => isService(company))),
    groups: new Map(lists.groups),
    otherGroups: new Map(lists.otherGroups),
    publishers,
    checked: days.reduce((latest, day) => (day > latest ? day : latest), ''),
    formerIds,
    currentId: (id) => formerIds.get(id) ?? id,
    anyone: (id) => people.get(id) ?? costars.get(id) ?? makers.get(id),
    partsOf: (id) => parts.get(id) ?? [],
    madeBy: (id) => made.get(id) ?? [],
    hasJapaneseWork: (id) =>
      [...(parts.get(id) ?? []), ...(made.get(id) ?? [])].some(({ series: work }) => isJapanese(work)),
    quotesBy: (id) => said.get(id) ?? [],
    quotesAbout: (id) => about.get(id) ?? [],
    figuresOf: (id) => counted.get(id) ?? [],
  };
}
