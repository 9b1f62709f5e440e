import type { Catalog } from '../../catalog/catalog.ts';
import type { Anyone, Tie } from '../../catalog/schema/person.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import { citations } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { personSources } from './sources.ts';
import { customId } from '../kit/custom-id.ts';
import { plain } from '../kit/escape.ts';
import { field, fields, fitting } from '../kit/fields.ts';
import { nameOf } from '../kit/names.ts';
import { pageButtons, pageNumber, pageOf } from '../kit/pages.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';

const perPage = 5;

/** Ties to Japan other than Japanese productions, newest first, undated ones last. */
const tiesOf = (person: Anyone): readonly Tie[] =>
  'japan' in person ? (person.japan ?? []).toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')) : [];

const heading = ({ kind, date }: Tie, language: Language): string =>
  [labels[language].tie[kind], ...(date === undefined ? [] : [formatDate(date, language)])].join(' · ');

const statement = ({ text, sources }: Tie, catalog: Catalog, language: Language): string =>
  `${plain(text[language])}\n-# ${citations(sources, catalog, language)}`;

/** The newest ones, as many as fit into a field, each with its sources. */
export function tiesOnCard(
  person: Anyone,
  most: number,
  catalog: Catalog,
  language: Language,
): { readonly text: string; readonly shown: number; readonly count: number } {
  const ties = tiesOf(person);
  const lines = ties.slice(0, most).map((tie) => `**${heading(tie, language)}**\n${statement(tie, catalog, language)}`);
  return { ...fitting(lines, ties.length, commonWords[language]), count: ties.length };
}

/** All ties in pages. */
export function actorJapanCard(person: Anyone, page: number, catalog: Catalog, language: Language): Reply {
  const words = commonWords[language];
  const shown = pageOf(tiesOf(person), page, perPage);
  return {
    embeds: [
      {
        title: plain(recordWords[language].japanTitle(nameOf(person, language))),
        ...(shown.items.length === 0 ? { description: recordWords[language].nothingHere } : {}),
        color: colours.actor,
        fields: fields(...shown.items.map((tie) => field(heading(tie, language), statement(tie, catalog, language)))),
        footer: {
          text: [...pageNumber(shown, words), sourcesLine(personSources(person, catalog), catalog, language)].join(
            ' · ',
          ),
        },
      },
    ],
    rows: rowsOf([
      ...pageButtons(shown, (to) => customId('actor', person.id, 'japan', to), words),
      button(words.button.card, customId('actor', person.id), { emoji: '↩️' }),
    ]),
  };
}
