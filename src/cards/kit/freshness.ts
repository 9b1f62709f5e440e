import type { Catalog } from '../../catalog/catalog.ts';
import { newestAmong, sourcesReach } from '../../catalog/freshness.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';

/**
 * "12 sources, the newest from 13 March 2026". The day on which a moderator last checked the record does not show how
 * recent it is: a check in March 2026 could not include a page of May.
 */
export function sourcesLine(ids: readonly string[], catalog: Catalog, language: Language): string {
  const words = commonWords[language];
  const newest = newestAmong(ids, catalog);
  if (newest === undefined) return words.sourcesUndated(ids.length);
  const areAllDated = ids.every((id) => catalog.sources.get(id)?.published !== undefined);
  const line = areAllDated ? words.sourcesTo : words.sourcesPartlyDated;
  return line(ids.length, formatDate(newest, language));
}

/** The day up to which a count over the whole catalog is complete; without dated sources, the day of the last check. */
export const lastKnownDay = (catalog: Catalog, language: Language): string =>
  formatDate(sourcesReach(catalog) ?? catalog.checked, language);

/** The date of the newest source, for cards made of many records. */
export function knownTo(catalog: Catalog, language: Language): string[] {
  const reach = sourcesReach(catalog);
  return reach === undefined ? [] : [commonWords[language].knownTo(formatDate(reach, language))];
}

/** The same as a sentence, for cards about future works. */
export function silentSince(catalog: Catalog, language: Language): string[] {
  const reach = sourcesReach(catalog);
  return reach === undefined ? [] : [commonWords[language].silentSince(formatDate(reach, language))];
}
