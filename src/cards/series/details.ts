import type { Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { recordWords } from '../../language/words/record.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { factLines } from '../kit/facts.ts';
import { field, fields } from '../kit/fields.ts';
import { footer } from '../kit/footer.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { otherTitles, titleOf } from '../kit/names.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { reportButton } from '../kit/report-button.ts';
import { companies, crewFacts } from './facts.ts';
import { seriesSources } from './sources.ts';

/** Details of a work that few readers need: the rest of the crew, the companies, every title and spelling. */
export function seriesDetailsCard(series: Series, catalog: Catalog, language: Language): Reply {
  const words = commonWords[language];
  const record = recordWords[language];
  const sources = seriesSources(series);
  const spellings = series.aliases === undefined ? '' : series.aliases.map(plain).join(' · ');
  const shown = fields(
    field(record.field.by, factLines(crewFacts(series, ['directors', 'writers', 'producers'], catalog, language))),
    field(record.field.companies, companies(series, catalog, language)),
    field(record.field.basedOn, series.basedOn && plain(series.basedOn[language]) + doubtOf(series, 'basedOn')),
    field(record.field.otherTitles, otherTitles(series, language).map(plain).join(' · ')),
    field(record.field.alsoWritten, spellings === '' ? '' : spellings + doubtOf(series, 'aliases')),
  );
  return {
    embeds: [
      {
        title: plain(record.detailsTitle(words.quoted(titleOf(series, language)))),
        ...(shown.length === 0 ? { description: record.nothingHere } : {}),
        color: colours.series,
        fields: shown,
        footer: footer(
          [sourcesLine(sources, catalog, language)],
          shown.map(({ value }) => value),
          language,
        ),
      },
    ],
    rows: rowsOf([
      ...[
        { view: 'background', count: (series.notes ?? []).length, emoji: '📖' } as const,
        { view: 'sources', count: sources.length, emoji: '🔗' } as const,
        { view: 'figures', count: catalog.figuresOf(series.id).length, emoji: '📊' } as const,
      ]
        .filter(({ count }) => count > 0)
        .map(({ view, count, emoji }) =>
          button(words.count(words.button[view], count), customId('series', series.id, view, 1), { emoji }),
        ),
      reportButton(language, series.id),
      button(words.button.card, customId('series', series.id), { emoji: '↩️' }),
    ]),
  };
}
