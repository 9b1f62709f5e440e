import type { Catalog } from '../../catalog/catalog.ts';
import { citationsIn } from '../../catalog/freshness.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Language } from '../../language/language.ts';
import { nameOf } from '../kit/names.ts';
import type { Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';
import { sourcesCard } from '../kit/sources.ts';

/** Every source of a person's record, credits or works. */
export function personSources(person: Anyone, catalog: Catalog): string[] {
  const own = 'sources' in person ? person.sources : [];
  return [
    ...new Set([
      ...own,
      ...citationsIn(person),
      ...catalog.partsOf(person.id).flatMap(({ credit }) => credit.sources),
      ...madeSources(person, catalog),
    ]),
  ];
}

function madeSources(person: Anyone, catalog: Catalog): string[] {
  return catalog.partsOf(person.id).length > 0 ? [] : catalog.madeBy(person.id).flatMap(({ series }) => series.sources);
}

export function actorSourcesCard(person: Anyone, page: number, catalog: Catalog, language: Language): Reply {
  return sourcesCard(
    nameOf(person, language),
    personSources(person, catalog),
    page,
    { page: (to) => customId('actor', person.id, 'sources', to), back: customId('actor', person.id) },
    catalog,
    language,
  );
}
