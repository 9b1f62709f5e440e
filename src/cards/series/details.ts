import { detailsEmbed } from '../kit/details.ts';
import { pageButtons } from '../kit/page-buttons.ts';
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
      detailsEmbed(
        { name: words.quoted(titleOf(series, language)), color: colours.series, fields: shown, sources },
        catalog,
        language,
      ),
    ],
    rows: rowsOf([
      ...pageButtons(
        'series',
        series.id,
        [
          { view: 'background', count: (series.notes ?? []).length, emoji: '📖' },
          { view: 'sources', count: sources.length, emoji: '🔗' },
          { view: 'figures', count: catalog.figuresOf(series.id).length, emoji: '📊' },
        ],
        language,
      ),
      reportButton(language, series.id),
      button(words.button.card, customId('series', series.id), { emoji: '↩️' }),
    ]),
  };
}
