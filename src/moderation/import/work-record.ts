import type { Catalog } from '../../catalog/catalog.ts';
import type { Picture } from '../../catalog/schema/picture.ts';
import { slug, type Skeleton } from '../../catalog/skeleton/skeleton.ts';
import { dayInJapan } from '../../catalog/status.ts';
import { shown, type Names } from './fact.ts';
import { companyNamed, personNamed } from './known.ts';
import type { Named, WorkFacts } from './work-facts.ts';

/** The ids of companies that the catalog knows, each once. */
const companiesOf = (named: readonly Named[], catalog: Catalog): string[] => [
  ...new Set(named.flatMap(({ names }) => companyNamed(names, catalog) ?? [])),
];

/** A part is named in all three languages, or left to the moderator. */
const characterOf = (names: Names | undefined): Names | undefined =>
  names?.en === undefined || names.ja === undefined || names.ko === undefined ? undefined : names;

const makersOf = (named: readonly Named[], catalog: Catalog): object[] =>
  named.map(({ names }) => {
    const person = personNamed(names, catalog);
    return { name: names.en ?? shown(names), ...(person === undefined ? {} : { person }) };
  });

/** A field with its values, or nothing if there are none. */
const some = (field: string, list: readonly unknown[]): object => (list.length === 0 ? {} : { [field]: list });

/** The people in the work who are not in the catalog, each with their item. */
export const strangersIn = (facts: WorkFacts, catalog: Catalog): readonly string[] => [
  ...facts.cast
    .filter(({ names }) => personNamed(names, catalog) === undefined)
    .map(({ names, item, character }) =>
      [shown(names), character === undefined ? '' : ` as ${shown(character)}`, ` (cast, ${item})`].join(''),
    ),
  ...[...facts.networks, ...facts.companies]
    .filter(({ names }) => companyNamed(names, catalog) === undefined)
    .map(({ names, item }) => `${shown(names)} (company, ${item})`),
];

/**
 * A new record of a work. Everything in it is unverified until somebody has seen a page; people without an id in the catalog are left
 * out of the cast, because a credit needs one.
 */
export function workSkeleton(
  facts: WorkFacts,
  picture: Picture | undefined,
  catalog: Catalog,
  givenId: string | undefined,
  now: Date,
): Skeleton {
  const { titles, kind, country, start, end, episodes, links } = facts;
  const today = dayInJapan(now);
  const year = Number((start?.value ?? today).slice(0, 4));
  const id = givenId ?? `${slug(titles.en ?? '')}-${year}`;
  const services = companiesOf(facts.networks, catalog).filter((company) => catalog.services.has(company));
  const optional = {
    ...(start === undefined ? {} : { start: start.value }),
    ...(end === undefined ? {} : { end: end.value }),
    ...(episodes === undefined ? {} : { episodes: episodes.value }),
    ...some('networks', services),
    ...some(
      'companies',
      companiesOf(facts.companies, catalog).map((company) => ({ company })),
    ),
    ...some('directors', makersOf(facts.directors, catalog)),
    ...some('writers', makersOf(facts.writers, catalog)),
    ...some('producers', makersOf(facts.producers, catalog)),
  };
  const cast = facts.cast.flatMap(({ names, character }) => {
    const person = personNamed(names, catalog);
    const part = characterOf(character);
    return person === undefined ? [] : [{ person, ...(part === undefined ? {} : { character: part }), sources: [] }];
  });
  return {
    path: `series/${id}.json`,
    value: {
      $schema: '../../schema/series.schema.json',
      id,
      kind: kind ?? '',
      titles: { en: titles.en ?? '', ja: titles.ja ?? '', ...(titles.ko === undefined ? {} : { ko: titles.ko }) },
      year,
      ...optional,
      release: { certainty: (start?.value ?? '9999') > today ? 'announced' : 'reported', sources: [] },
      country: country ?? 'JP',
      premise: { en: '', ja: '', ko: '' },
      cast,
      links,
      ...(picture === undefined ? {} : { picture }),
      sources: [],
      unverified: [
        'year',
        ...Object.keys(titles).map((language) => `titles.${language}`),
        ...Object.keys(optional),
        'links',
      ],
      checked: today,
      bibliography: {},
    },
  };
}
