import type { Catalog } from '../../catalog/catalog.ts';
import type { Topic } from '../../catalog/schema/quote.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { trendWords } from '../../language/words/trend.ts';
import { productions } from '../../insights/trend/productions.ts';
import { figuresFor, statements } from '../../insights/trend/evidence.ts';
import { turningPoints } from '../../insights/trend/turning-points.ts';
import { citations } from '../kit/cite.ts';
import { knownTo } from '../kit/freshness.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { titleWithYear } from '../kit/names.ts';
import { pageButtons, pageNumber, pageOf, type Page } from '../kit/pages.ts';
import { customId } from '../kit/custom-id.ts';
import { quoteField } from '../quote/field.ts';
import { mentioned, wholeStatements } from '../quote/menus.ts';
import { menu, type MenuItem, type Reply } from '../kit/reply.ts';
import { figureDate, turnLine } from './lines.ts';
import { trendCustomId, trendRows, type TrendView } from './navigation.ts';

// The six controls below the entries take half a phone, so a page has as many as fit the rest.
const statementsPerPage = 2;
const figuresPerPage = 4;
const turnsPerPage = 4;

/** One part of the trend in pages. */
export function trendPartCard(
  view: TrendView,
  topic: Topic | undefined,
  page: number,
  catalog: Catalog,
  language: Language,
  now: Date,
): Reply {
  const words = trendWords[language];
  const common = commonWords[language];
  const subject = topic === undefined || view === 'turns' ? undefined : labels[language].topic[topic];
  const title = subject === undefined ? words.view[view] : common.labelled(words.view[view], subject);
  const card = (shown: Page<unknown>, content: Reply['embeds'][number], items: readonly MenuItem[] = []): Reply => ({
    embeds: [
      {
        title: plain(title),
        ...(shown.items.length === 0 ? { description: words.nothing } : {}),
        color: colours.list,
        ...content,
        footer: {
          text: [...pageNumber(shown, common), ...knownTo(catalog, language)].join(' · '),
        },
      },
    ],
    rows: trendRows(
      topic,
      view,
      language,
      menu('mentioned', common.menu.statement, items),
      pageButtons(shown, (to) => trendCustomId(topic, view, to), common),
    ),
  });

  switch (view) {
    case 'drives':
    case 'against': {
      const shown = pageOf(statements(catalog, view, topic), page, statementsPerPage);
      return card(
        shown,
        {
          fields: fields(
            ...shown.items.map((quote) => quoteField(quote, catalog, language, { topicIsKnown: topic !== undefined })),
          ),
        },
        [...wholeStatements(shown.items, language), ...mentioned(shown.items, catalog, language)],
      );
    }
    case 'figures': {
      const shown = pageOf(figuresFor(catalog, topic), page, figuresPerPage);
      return card(shown, {
        fields: fields(
          ...shown.items.map((figure) =>
            field(
              plain(figure.value[language]),
              `${plain(figure.what[language])}\n-# ${figureDate(figure, language)} · ${citations(figure.sources, catalog, language, figure.sources.length)}`,
            ),
          ),
        ),
      });
    }
    case 'turns': {
      const shown = pageOf(turningPoints(productions(catalog, now), catalog), page, turnsPerPage);
      return card(
        shown,
        {
          description: [`-# ${words.turnsNote}`, ...shown.items.map((turn) => turnLine(turn, catalog, language))].join(
            '\n',
          ),
        },
        [...new Set(shown.items.flatMap((turn) => (turn.is === 'peak' ? [] : [turn.series])))].map((series) => ({
          label: titleWithYear(series, language),
          to: customId('series', series.id),
        })),
      );
    }
  }
}
