import type { Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Language } from '../../language/language.ts';
import { recordWords } from '../../language/words/record.ts';
import { seriesMade } from './made.ts';

/** One sentence about a person: the record's own, or one from the number of works. */
export function summaryOf(person: Anyone, catalog: Catalog, language: Language): string {
  if ('summary' in person) return person.summary[language];
  const { costarSummary, makerSummary } = recordWords[language];
  if (!catalog.makers.has(person.id)) return costarSummary(catalog.partsOf(person.id).length);
  return makerSummary(seriesMade(person, catalog).length);
}
