import type { Catalog } from '../../catalog/catalog.ts';
import { publisherOf, siteOf } from '../../catalog/publisher.ts';
import type { Source } from '../../catalog/schema/source.ts';
import { languageName } from '../../language/code-names.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { link, plain } from './escape.ts';
import { shorten } from './limits.ts';

/**
 * "[Crank-in!](<…>) 28 June 2024", short enough to follow a statement. Addresses over 300 characters are not linked.
 */
function cite(source: Source, catalog: Catalog, language: Language): string {
  const publisher = shorten(publisherOf(source, catalog)[language], 48);
  const name = source.url.length > 300 ? plain(publisher) : link(publisher, source.url);
  return source.published === undefined ? name : `${name} ${formatDate(source.published, language)}`;
}

/** The sources in one line: at most `most` of them, and the number of the others. */
export function citations(ids: readonly string[], catalog: Catalog, language: Language, most = 2): string {
  const found = ids.flatMap((id) => catalog.sources.get(id) ?? []);
  const shown = found.slice(0, most).map((source) => cite(source, catalog, language));
  return [...shown, ...(found.length > most ? [`+${found.length - most}`] : [])].join(' · ');
}

/**
 * A source with its headline, for the list of sources. A page without a title shows its publisher instead, with the
 * site below it.
 */
export function fullCitation(source: Source, catalog: Catalog, language: Language): string {
  const publisher = publisherOf(source, catalog)[language];
  const headline = shorten(source.title ?? publisher, 120);
  const date = source.published === undefined ? commonWords[language].noDate : formatDate(source.published, language);
  const from = source.title === undefined ? siteOf(source.url) : publisher;
  const below = [...(from === headline ? [] : [plain(from)]), date, languageName(source.language, language)];
  return `${source.url.length > 600 ? plain(headline) : link(headline, source.url)}\n-# ${below.join(' · ')}`;
}
