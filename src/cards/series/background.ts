import type { APIEmbedField } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Figure } from '../../catalog/schema/figure.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import { citations } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { titleOf } from '../kit/names.ts';
import { pageButtons, pageNumber, pageOf } from '../kit/pages.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { seriesSources } from './sources.ts';
import { customId } from '../kit/custom-id.ts';

const notesPerPage = 3;
const figuresPerPage = 4;

/** The notes on a work, each with its sources. */
export function seriesBackgroundCard(series: Series, page: number, catalog: Catalog, language: Language): Reply {
  const words = commonWords[language];
  const shown = pageOf(series.notes ?? [], page, notesPerPage);
  return {
    embeds: [
      {
        title: plain(recordWords[language].backgroundTitle(titleOf(series, language))),
        ...(shown.items.length === 0 ? { description: recordWords[language].nothingHere } : {}),
        color: colours.series,
        fields: fields(
          ...shown.items.map((note) =>
            field(
              labels[language].noteTopic[note.topic],
              `${plain(note.text[language])}\n-# ${citations(note.sources, catalog, language)}`,
            ),
          ),
        ),
        footer: {
          text: [...pageNumber(shown, words), sourcesLine(seriesSources(series), catalog, language)].join(' · '),
        },
      },
    ],
    rows: rowsOf([
      ...pageButtons(shown, (to) => customId('series', series.id, 'background', to), words),
      button(words.button.card, customId('series', series.id), { emoji: '↩️' }),
    ]),
  };
}

/** The number with its unit, what it counts, its date, and its sources. */
export const figureField = (figure: Figure, catalog: Catalog, language: Language): APIEmbedField | undefined =>
  field(
    plain(figure.value[language]),
    `${commonWords[language].qualified(plain(figure.what[language]), formatDate(figure.asOf, language))}\n-# ${citations(figure.sources, catalog, language)}`,
  );

/** Ratings, box office and other figures. If sources disagree, each has its own line. */
export function seriesFiguresCard(series: Series, page: number, catalog: Catalog, language: Language): Reply {
  const words = commonWords[language];
  const shown = pageOf(catalog.figuresOf(series.id), page, figuresPerPage);
  return {
    embeds: [
      {
        title: plain(recordWords[language].figuresTitle(titleOf(series, language))),
        ...(shown.items.length === 0 ? { description: recordWords[language].nothingHere } : {}),
        color: colours.series,
        fields: fields(...shown.items.map((figure) => figureField(figure, catalog, language))),
        footer: {
          text: [...pageNumber(shown, words), sourcesLine(seriesSources(series), catalog, language)].join(' · '),
        },
      },
    ],
    rows: rowsOf([
      ...pageButtons(shown, (to) => customId('series', series.id, 'figures', to), words),
      button(words.button.card, customId('series', series.id), { emoji: '↩️' }),
    ]),
  };
}
