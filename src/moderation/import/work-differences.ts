import { titlesOf, type Catalog } from '../../catalog/catalog.ts';
import { foldName } from '../../catalog/check/people.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { agrees, missingLinks, type Difference } from './difference.ts';
import { shown, type Names } from './fact.ts';
import { companyNamed, personNamed } from './known.ts';
import type { Named, WorkFacts } from './work-facts.ts';

/** The people in a list of Wikidata that the record lacks. */
function missing(field: string, theirs: readonly Named[], isOurs: (names: Names) => boolean): Difference[] {
  return theirs
    .filter(({ names }) => !isOurs(names))
    .map(({ names, item }) => ({ field, ours: undefined, theirs: `${shown(names)} (${item})`, reference: undefined }));
}

/** Wikidata's facts about a work that the record lacks. */
export function workDifferences(record: Series, facts: WorkFacts, catalog: Catalog): Difference[] {
  const known = new Set([...titlesOf(record), ...(record.aliases ?? [])].map(foldName));
  const titles = (['en', 'ja', 'ko'] as const).flatMap((language): Difference[] => {
    const theirs = facts.titles[language];
    return theirs === undefined || known.has(foldName(theirs))
      ? []
      : [{ field: `titles.${language}`, ours: record.titles[language], theirs, reference: undefined }];
  });
  const dates = (['start', 'end'] as const).flatMap((field): Difference[] => {
    const fact = facts[field];
    return fact === undefined || agrees(record[field], fact.value)
      ? []
      : [{ field, ours: record[field], theirs: fact.value, reference: fact.reference }];
  });
  const { episodes } = facts;
  const counts =
    episodes === undefined || episodes.value === record.episodes
      ? []
      : [
          {
            field: 'episodes',
            ours: record.episodes?.toString(),
            theirs: String(episodes.value),
            reference: episodes.reference,
          },
        ];
  const makers = (['directors', 'writers', 'producers'] as const).flatMap((field) =>
    missing(field, facts[field], (names) =>
      (record[field] ?? []).some(
        ({ name, person }) =>
          Object.values(names).some((theirs) => foldName(theirs) === foldName(name)) ||
          (person !== undefined && person === personNamed(names, catalog)),
      ),
    ),
  );
  const networks = missing('networks', facts.networks, (names) => {
    const company = companyNamed(names, catalog);
    return [...(record.networks ?? []), ...(record.platforms ?? []).map(({ service }) => service)].includes(
      company ?? '',
    );
  });
  const cast = missing('cast', facts.cast, (names) =>
    (record.cast ?? []).some(({ person }) => person === personNamed(names, catalog)),
  );
  const links = missingLinks(record.links, facts.links);
  return [...titles, ...dates, ...counts, ...networks, ...makers, ...cast, ...links];
}
