import { createHash } from 'node:crypto';
import { isJapanese, when, type Catalog, type Made, type Making, type Part } from './catalog.ts';
import { formerIdsIn } from './former-ids.ts';
import type { Kind, ParsedFile, RecordOf } from './kinds.ts';
import type { Figure } from './schema/figure.ts';
import type { Quote } from './schema/quote.ts';
import type { Term } from './schema/term.ts';
import { isService } from './service.ts';

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** TypeScript does not narrow a generic kind by comparing it. */
function values<K extends Kind>(files: readonly ParsedFile[], kind: K): RecordOf<K>[] {
  return files.filter((file) => file.kind === kind).map((file) => file.value as RecordOf<K>);
}

const byId = <V extends { readonly id: string }>(records: readonly V[]): Map<string, V> =>
  new Map(records.map((record) => [record.id, record]));

const newestFirst = <V extends { readonly series: Part['series'] }>(a: V, b: V): number =>
  when(b.series).localeCompare(when(a.series)) || a.series.id.localeCompare(b.series.id);

const latestFirst = (a: Quote, b: Quote): number =>
  (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id);

function termsOf(files: readonly ParsedFile[], name: string): Map<string, Term> {
  const file = files.find(({ path }) => path === `terms/${name}.json`);
  return new Map(file?.kind === 'terms' ? Object.entries(file.value.terms) : []);
}

/** Works out the relations between records: parts, statements and citations. Expects checked files. */
export function relate(files: readonly ParsedFile[]): Catalog {
  const people = byId([...values(files, 'actors'), ...values(files, 'people')]);
  const costars = byId(values(files, 'costars').flatMap((file) => file.costars));
  const makers = byId(values(files, 'makers').flatMap((file) => file.makers));
  const series = byId(values(files, 'series'));
  const quotes = byId(
    values(files, 'quotes').flatMap((file) => file.quotes.map((quote) => ({ ...quote, topic: file.topic }))),
  );
  const figures = byId(
    values(files, 'figures').flatMap((file) => file.figures.map((figure) => ({ ...figure, topic: file.topic }))),
  );
  const sources = new Map(
    files.flatMap(({ value }) =>
      'bibliography' in value && value.bibliography ? Object.entries(value.bibliography) : [],
    ),
  );

  const companies = new Map(values(files, 'companies').flatMap((file) => Object.entries(file.companies)));
  const publishers = new Map(
    values(files, 'publishers').flatMap((file) =>
      Object.values(file.publishers).flatMap((one) => one.spellings.map((spelling) => [spelling, one] as const)),
    ),
  );

  const parts = new Map<string, Part[]>();
  const made = new Map<string, Made[]>();
  const makings: readonly Making[] = ['directors', 'writers', 'producers'];
  for (const work of [...series.values()].toSorted(
    (a, b) => when(b).localeCompare(when(a)) || a.id.localeCompare(b.id),
  )) {
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
  for (const list of parts.values()) list.sort(newestFirst);

  const formerIds = new Map(
    files.flatMap((file) => formerIdsIn(file).map(({ former, current }) => [former, current] as const)),
  );
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(path).update('\0').update(text).update('\0');
  const days = [...people.values(), ...series.values(), ...quotes.values(), ...figures.values()].map(
    (record) => record.checked,
  );

  return {
    version: hash.digest('hex').slice(0, 12),
    people,
    costars,
    makers,
    series,
    quotes,
    figures,
    sources,
    genres: termsOf(files, 'genres'),
    companies,
    services: new Map([...companies].filter(([, company]) => isService(company))),
    groups: termsOf(files, 'groups'),
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
