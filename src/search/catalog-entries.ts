import { isActor, when, type Catalog } from '../catalog/catalog.ts';
import type { Anyone, Person } from '../catalog/schema/person.ts';
import type { Series } from '../catalog/schema/series.ts';
import { otherSpellings } from '../catalog/spellings.ts';
import type { Entry, WorkForm } from './entry.ts';

const namesOfTerm = (catalog: Catalog, kind: 'groups' | 'services', id: string): string[] => {
  const term = catalog[kind].get(id);
  return term === undefined ? [] : [...Object.values(term.name), ...(term.aliases ?? [])];
};

/** "Reply 1988 (2015)" → "Reply 1988", in each language. */
const titlesKnownFor = ({ knownFor = [] }: Person): string[] =>
  knownFor.flatMap((titles) => Object.values(titles).map((title) => title.replace(/\s*[(（]\d{4}[)）]$/u, '')));

function personEntry(catalog: Catalog, person: Anyone): Entry {
  const parts = catalog.partsOf(person.id);
  const made = catalog.madeBy(person.id);
  const newest = [parts[0]?.series, made[0]?.series].filter((series) => series !== undefined).map(when);
  const hasRecord = 'occupation' in person;
  return {
    kind: isActor(person) ? 'actor' : 'person',
    id: person.id,
    names: person.names,
    aliases: otherSpellings(person),
    years: hasRecord && person.born !== undefined ? [Number(person.born.slice(0, 4))] : [],
    beside: hasRecord ? (person.memberships ?? []).flatMap(({ group }) => namesOfTerm(catalog, 'groups', group)) : [],
    knownFor: hasRecord ? titlesKnownFor(person) : [],
    related: [...parts.map(({ series }) => series.id), ...made.map(({ series }) => series.id)],
    byWholeName: catalog.makers.has(person.id),
    amount: parts.length + made.length + catalog.quotesAbout(person.id).length,
    recency: newest.toSorted().at(-1) ?? '',
  };
}

const isAnimation = ({ titles }: Series): boolean =>
  [titles.en, titles.ja, titles.ko].some((title) => /アニメ|animat|애니메이션/iu.test(title ?? ''));

function formOf(series: Series): WorkForm {
  if (isAnimation(series)) return 'animation';
  return series.kind === 'film' || series.kind === 'stage' ? series.kind : 'series';
}

function seriesEntry(catalog: Catalog, series: Series): Entry {
  const { en, ko, ja, romaji, other } = series.titles;
  return {
    kind: 'series',
    id: series.id,
    names: { en, ko, ja },
    romaji,
    aliases: [...(series.aliases ?? []), ...(other ?? []).map(({ title }) => title)],
    form: formOf(series),
    years: [...new Set([series.year, Number(when(series).slice(0, 4))])],
    beside: [...(series.networks ?? []), ...(series.platforms ?? []).map(({ service }) => service)].flatMap((id) =>
      namesOfTerm(catalog, 'services', id),
    ),
    related: (series.cast ?? []).map(({ person }) => person),
    amount: (series.cast ?? []).length + catalog.quotesAbout(series.id).length,
    recency: when(series),
  };
}

/** All people and works in the catalog that have a name. Unconfirmed names are searched like the others. */
export function entriesOf(catalog: Catalog): Entry[] {
  return [
    ...[...catalog.people.values(), ...catalog.costars.values(), ...catalog.makers.values()].map((person) =>
      personEntry(catalog, person),
    ),
    ...[...catalog.series.values()].map((series) => seriesEntry(catalog, series)),
  ];
}

/** Names of all groups, broadcasters and services: they occur beside names in queries, but name no entries. */
export function besideOf(catalog: Catalog): string[] {
  return [
    ...[...catalog.groups.keys()].flatMap((id) => namesOfTerm(catalog, 'groups', id)),
    ...[...catalog.services.keys()].flatMap((id) => namesOfTerm(catalog, 'services', id)),
  ];
}
