import type { Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { recordWords } from '../../language/words/record.ts';
import { citations } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import { doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { field, fields, listWithin } from '../kit/fields.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { linkButtons } from '../kit/links.ts';
import { otherTitles, termName, titleWithYear } from '../kit/names.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { reportButton } from '../kit/report-button.ts';
import { customId } from '../kit/custom-id.ts';
import { castItems, castLine } from './cast.ts';
import { companies, kindLine, madeBy, makerItems, whereToWatch } from './facts.ts';
import { seriesSources } from './sources.ts';
import { statusLine } from '../kit/status.ts';
import { pictureCredit, thumbnail } from '../kit/thumbnail.ts';

const castOnCard = 8;
const notesOnCard = 2;

/** A work: premise, release, crew and cast. */
export function seriesCard(series: Series, catalog: Catalog, language: Language, now: Date): Reply {
  const words = commonWords[language];
  const fieldNames = recordWords[language].field;
  const cast = series.cast ?? [];
  const notes = series.notes ?? [];
  const said = catalog.quotesAbout(series.id);
  const figures = catalog.figuresOf(series.id);
  const sources = seriesSources(series);
  const beside = otherTitles(series, language).map(plain).join(' · ');
  const unsureDate = doubtOf(series, 'start', 'end');
  const background = notes
    .slice(0, notesOnCard)
    .map((note) => `• ${plain(note.text[language])}\n-# ${citations(note.sources, catalog, language)}`);
  return {
    embeds: [
      {
        title: plain(titleWithYear(series, language)),
        ...thumbnail(series.picture),
        description: [
          beside,
          `${plain(series.premise[language])}${doubtOf(series, 'premise')}`,
          [`-# ${kindLine(series, language)}`, pictureCredit(series.picture, language)].join('\n').trimEnd(),
        ]
          .filter((part) => part !== '')
          .join('\n\n'),
        color: colours.series,
        fields: fields(
          field(fieldNames.status, `${statusLine(series, language, now)}${unsureDate}`, true),
          field(fieldNames.where, whereToWatch(series, catalog, language), true),
          field(
            fieldNames.genres,
            (series.genres ?? []).map((genre) => termName(catalog.genres, genre, language)).join(words.comma),
            true,
          ),
          field(
            words.count(fieldNames.cast, cast.length),
            listWithin(
              cast.slice(0, castOnCard).map((credit) => castLine(credit, catalog, language)),
              cast.length,
              words,
            ),
          ),
          field(fieldNames.by, madeBy(series, catalog, language)),
          field(fieldNames.companies, companies(series, catalog, language)),
          field(fieldNames.basedOn, series.basedOn && plain(series.basedOn[language]) + doubtOf(series, 'basedOn')),
          field(
            fieldNames.alsoWritten,
            series.aliases && series.aliases.map(plain).join(' · ') + doubtOf(series, 'aliases'),
          ),
          field(fieldNames.background, listWithin(background, notes.length, words)),
        ),
        footer: {
          text: [
            sourcesLine(sources, catalog, language),
            ...((series.unverified ?? []).length > 0 ? [words.unconfirmedLegend] : []),
          ].join(' · '),
        },
      },
    ],
    rows: rowsOf(
      menu('cast', words.menu.person, [
        ...castItems(cast, catalog, language),
        ...makerItems(series, catalog, language),
      ]),
      [
        // A list that the card shows in full needs no page of its own.
        { view: 'cast', count: cast.length, shown: castOnCard, emoji: '🎭' } as const,
        { view: 'said', count: said.length, shown: 0, emoji: '💬' } as const,
        { view: 'background', count: notes.length, shown: notesOnCard, emoji: '📖' } as const,
        { view: 'figures', count: figures.length, shown: 0, emoji: '📊' } as const,
        { view: 'sources', count: sources.length, shown: 0, emoji: '🔗' } as const,
      ]
        .filter(({ count, shown }) => count > shown)
        .map(({ view, count, emoji }) =>
          button(words.count(words.button[view], count), customId('series', series.id, view, 1), { emoji }),
        )
        .concat(reportButton(language, series.id)),
      linkButtons(series.links, catalog, language),
    ),
  };
}
