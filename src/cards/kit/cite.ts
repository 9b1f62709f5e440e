import type { Catalog } from '../../catalog/catalog.ts';
import type { Source } from '../../catalog/schema/source.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { link } from './escape.ts';
import { shorten } from './limits.ts';

/** The publisher, or the site if the page does not name one. */
function publisherOf(source: Source): string {
  return source.publisher ?? new URL(source.url).hostname.replace(/^www\./u, '');
}

/** "[Crank-in!](<…>) 28 June 2024", short enough to follow a statement. Addresses over 300 characters lose their link. */
export function cite(source: Source, language: Language): string {
  const publisher = shorten(publisherOf(source), 48);
  const name = source.url.length > 300 ? publisher : link(publisher, source.url);
  return source.published === undefined ? name : `${name} ${formatDate(source.published, language)}`;
}

/** The sources as one line: at most `most` of them, then how many are left. */
export function citations(ids: readonly string[], catalog: Catalog, language: Language, most = 2): string {
  const found = ids.flatMap((id) => catalog.sources.get(id) ?? []);
  const shown = found.slice(0, most).map((source) => cite(source, language));
  return [...shown, ...(found.length > most ? [`+${found.length - most}`] : [])].join(' · ');
}

/** A source with its headline, for the list of sources. */
export function fullCitation(source: Source, language: Language): string {
  const title = shorten(source.title ?? publisherOf(source), 120);
  const headline = source.url.length > 600 ? title : link(title, source.url);
  const date = source.published === undefined ? commonWords[language].noDate : formatDate(source.published, language);
  const spoken = labels[language].language[source.language] ?? source.language;
  return `${headline}\n-# ${publisherOf(source)} · ${date} · ${spoken}`;
}
