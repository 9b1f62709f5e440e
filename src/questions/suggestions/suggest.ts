import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import type { Search } from '../../search/result.ts';
import { namesOf, titlesOf } from '../facts/names.ts';
import type { Suggestions } from './schema.ts';

/** Questions about a work or a person, with the name in them; none where the id is unknown. */
export function questionsAbout(id: string, language: Language, catalog: Catalog, suggestions: Suggestions): string[] {
  const work = catalog.series.get(id);
  if (work !== undefined)
    return suggestions.work[language].map((question) => question.replace('{work}', titlesOf(work)[language]));
  const person = catalog.anyone(id);
  if (person === undefined) return [];
  return suggestions.person[language].map((question) => question.replace('{person}', namesOf(person)[language]));
}

/** The number of records that get suggestions at once: four questions each fill the sixteen lines of a screen. */
const mostNamed = 4;

/** Complete questions about the record that the text names or begins to name; general ones before the first letter. */
export function suggest(
  typed: string,
  named: readonly string[],
  language: Language,
  catalog: Catalog,
  search: Search,
  suggestions: Suggestions,
): string[] {
  if (typed === '') return suggestions.general[language];
  const ids = named.length > 0 ? named : search.complete(typed, ['actor', 'series'], mostNamed).map(({ id }) => id);
  return ids.slice(0, mostNamed).flatMap((id) => questionsAbout(id, language, catalog, suggestions));
}
