import type { APIEmbedField } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Quote } from '../../catalog/schema/quote.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import { citations } from '../kit/cite.ts';
import { plain } from '../kit/escape.ts';
import { field } from '../kit/fields.ts';

/** One statement: speaker and role; the exact words where a page has them; the statement in our own words, marked as such; date and source. */
export function quoteField(
  quote: Quote,
  catalog: Catalog,
  language: Language,
  topicIsKnown = false,
): APIEmbedField | undefined {
  const words = labels[language];
  const date = quote.date === undefined ? commonWords[language].noDate : formatDate(quote.date, language);
  // If the page appeared on the day of the statement, one date is enough.
  const [source] = quote.sources.flatMap((id) => catalog.sources.get(id) ?? []);
  const when = quote.date !== undefined && source?.published === quote.date ? '' : `${date} · `;
  const meaning = [...(topicIsKnown ? [] : [words.topic[quote.topic]]), words.stance[quote.stance]].join(' · ');
  return field(
    plain(quote.speaker[language]),
    [
      `-# ${plain(quote.role[language])}`,
      ...(quote.verbatim === undefined ? [] : [`> “${plain(quote.verbatim.words)}”`]),
      plain(quote.text[language]),
      `-# ${recordWords[language].paraphrase} · ${meaning} · ${when}${citations(quote.sources, catalog, language)}`,
    ].join('\n'),
  );
}
