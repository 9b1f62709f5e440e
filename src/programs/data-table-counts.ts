import type { Catalog } from '../catalog/catalog.ts';
import { isActor, isJapanese } from '../catalog/catalog.ts';
import { latinIn } from '../catalog/check/rules/latin.ts';
import { newestSource, sourcesReach } from '../catalog/freshness.ts';
import type { ParsedFile } from '../catalog/kinds.ts';
import { presentAgencies } from '../catalog/agencies.ts';

type Count = readonly [what: string, number: string | number];

/** How recent the catalog is, and which people it covers. */
export function reach(catalog: Catalog): Count[] {
  const actors = [...catalog.people.values()].filter(isActor);
  return [
    ['known as a whole up to', sourcesReach(catalog) ?? 'none'],
    ['newest source', newestSource(catalog) ?? 'none'],
    ['actors with work in Japan', actors.filter(({ id }) => catalog.hasJapaneseWork(id)).length],
    ['actors without', actors.filter(({ id }) => !catalog.hasJapaneseWork(id)).length],
    ['actors who have died', actors.filter(({ died }) => died !== undefined).length],
    [
      'present agencies with a date',
      actors.flatMap(presentAgencies).filter(({ from, asOf }) => (from ?? asOf) !== undefined).length,
    ],
    [
      'present agencies without',
      actors.flatMap(presentAgencies).filter(({ from, asOf }) => (from ?? asOf) === undefined).length,
    ],
    ['past agencies', actors.flatMap(({ agencies = [] }) => agencies).filter(({ to }) => to !== undefined).length],
    [
      'memberships that have ended',
      actors.flatMap(({ memberships = [] }) => memberships).filter(({ former }) => former === true).length,
    ],
    ['spellings that are searched by and never shown', actors.flatMap(({ searchKeys = [] }) => searchKeys).length],
  ];
}

/** The script of the Japanese name of each Japanese character: a Japanese reader writes few of them in katakana. */
export function charactersByScript(catalog: Catalog): Count[] {
  const names = [...catalog.series.values()]
    .filter(isJapanese)
    .flatMap(({ cast = [] }) => cast)
    .filter(({ person }) => catalog.anyone(person)?.nationality === 'JP')
    .flatMap(({ character, unverified = [] }) =>
      character === undefined
        ? []
        : [
            {
              name: character.ja,
              isSeen: !unverified.some((field) => field === 'character' || field === 'character.ja'),
            },
          ],
    );
  const withHan = names.filter(({ name }) => /\p{Script=Han}/u.test(name));
  return [
    ['with kanji, seen on a page', withHan.filter(({ isSeen }) => isSeen).length],
    ['with kanji, recalled (※)', withHan.filter(({ isSeen }) => !isSeen).length],
    ['in kana or Latin letters', names.length - withHan.length],
  ];
}

export function linksByKind(catalog: Catalog): Count[] {
  const counts = new Map<string, number>();
  const records = [...catalog.people.values(), ...catalog.series.values()];
  for (const { kind } of records.flatMap(({ links = [] }) => links)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

/** The number of Latin words in Japanese and in Korean texts, by field. */
export function latinByField(files: readonly ParsedFile[]): [string, number, number][] {
  const counts = new Map<string, [number, number]>();
  for (const { language, path } of files.flatMap((file) => latinIn(file))) {
    const field = path.findLast((part) => typeof part === 'string' && part !== language) ?? '';
    const [ja, ko] = counts.get(String(field)) ?? [0, 0];
    counts.set(String(field), language === 'ja' ? [ja + 1, ko] : [ja, ko + 1]);
  }
  return [...counts]
    .map(([field, [ja, ko]]): [string, number, number] => [`\`${field}\``, ja, ko])
    .toSorted((a, b) => b[1] + b[2] - a[1] - a[2]);
}

const marksOf = (records: Iterable<{ readonly unverified?: readonly string[] | undefined }>): number =>
  [...records].flatMap(({ unverified = [] }) => unverified).length;

/** Fields that no stored page confirms. */
export function unverifiedMarks(catalog: Catalog): Count[] {
  const works = [...catalog.series.values()];
  return [
    ['of people', marksOf(catalog.people.values())],
    ['of works', marksOf(works)],
    ['of credits', marksOf(works.flatMap(({ cast = [] }) => cast))],
    ['of co-stars', marksOf(catalog.costars.values())],
    ['of makers', marksOf(catalog.makers.values())],
    ['of companies', marksOf(catalog.companies.values())],
  ];
}
