import type { APIEmbedField } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Quote } from '../../catalog/schema/quote.ts';
import { languageName } from '../../language/code-names.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import { citations } from '../kit/cite.ts';
import { plain } from '../kit/escape.ts';
import { field } from '../kit/fields.ts';
import { shorten } from '../kit/limits.ts';

/** The original stays whole: three of today's are longer than five lines of a phone, none than eight. */
const longestExact = 300;
/** Two small lines on a phone: readers of the other language can follow the source. */
const longestForeign = 60;

/** The day of the statement, unless it is the page's date, which the citation shows. */
export function saidOn({ date, sources }: Quote, catalog: Catalog, language: Language): string[] {
  if (date === undefined) return [commonWords[language].noDate];
  const [source] = sources.flatMap((id) => catalog.sources.get(id) ?? []);
  return source?.published?.startsWith(date) === true ? [] : [formatDate(date, language)];
}

/**
 * The statement: the original if it is in the reader's language, otherwise a paraphrase and the beginning of the
 * original.
 */
function saying({ text, verbatim }: Quote, language: Language): string[] {
  const words = recordWords[language];
  if (verbatim === undefined) return [plain(text[language])];
  if (verbatim.language === language) return [`> ${words.exactWords(plain(shorten(verbatim.words, longestExact)))}`];
  const original = words.exactWords(plain(shorten(verbatim.words, longestForeign)));
  const spoken = commonWords[language].qualified(words.original, languageName(verbatim.language, language));
  return [plain(text[language]), `-# ${commonWords[language].labelled(spoken, original)}`];
}

/** The parts of a statement that a list omits: the topic if the list's title has it, and all sources but the first. */
interface InList {
  readonly topicIsKnown: boolean;
}

/** The number of sources that a list cites per statement. The statement's own card cites all of them. */
export const citedInList = 1;

/** One statement: speaker and role, text, topic and stance, date and sources. */
export function quoteField(
  quote: Quote,
  catalog: Catalog,
  language: Language,
  list?: InList,
): APIEmbedField | undefined {
  const words = labels[language];
  const about = [
    ...(quote.verbatim?.language === language ? [] : [recordWords[language].paraphrase]),
    ...(list?.topicIsKnown === true ? [] : [words.topic[quote.topic]]),
    words.stance[quote.stance],
    ...saidOn(quote, catalog, language),
    citations(quote.sources, catalog, language, list === undefined ? quote.sources.length : citedInList),
  ];
  return field(
    plain(quote.speaker[language]),
    [`-# ${plain(quote.role[language])}`, ...saying(quote, language), `-# ${about.join(' · ')}`].join('\n'),
  );
}
