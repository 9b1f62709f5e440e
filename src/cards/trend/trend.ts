import type { APIEmbedField } from 'discord-api-types/v10';
import { isActor, type Catalog } from '../../catalog/catalog.ts';
import type { Topic } from '../../catalog/schema/quote.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { trendWordsIn } from '../../language/trend/words.ts';
import { wordsIn } from '../../language/words.ts';
import { byYear, peakYears } from '../../insights/trend/by-year.ts';
import { mostCast } from '../../insights/trend/most-cast.ts';
import { isLead, productions, type Production } from '../../insights/trend/productions.ts';
import { figuresAtAGlance, figuresFor, statements, statementsAtAGlance } from '../../insights/trend/statements.ts';
import { turningPoints } from '../../insights/trend/turning-points.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { field, fields, listWithin } from '../kit/fields.ts';
import type { Attachment, Reply } from '../kit/reply.ts';
import { figureLine, statementLine, turnLine } from './lines.ts';
import { yearList, type Chart } from './pictures.ts';
import { trendRows, type TrendView } from './ways.ts';

/** So many lines of each part stand on the first card; the buttons lead to all. Turning points are short. */
const glance = { drives: 2, against: 2, figures: 2, turns: 7 } as const;

/** The card's picture, when there is one: it is carried as a file and shown by its name. */
const shown = (picture: Attachment | undefined) =>
  picture === undefined ? {} : { image: { url: `attachment://${picture.name}` } };

const carried = (picture: Attachment | undefined) => (picture === undefined ? {} : { files: [picture] });

/** The movement at a glance, or what is said of one topic of it. */
export function trendCard(
  topic: Topic | undefined,
  picture: Attachment | undefined,
  catalog: Catalog,
  language: Language,
  now: Date,
): Reply {
  const words = trendWordsIn(language);
  const common = wordsIn(language);
  const made = productions(catalog, now);
  const part = (view: TrendView, lines: readonly string[], total: number): APIEmbedField | undefined =>
    field(
      total === 0 ? words.view[view] : common.count(words.view[view], total),
      total === 0 ? words.nothing : listWithin(lines.slice(0, glance[view]), total, common),
    );
  const said = (stance: 'drives' | 'against'): APIEmbedField | undefined => {
    const all = statements(catalog, stance, topic);
    return part(
      stance,
      statementsAtAGlance(all, stance).map((quote) => statementLine(quote, catalog, language)),
      all.length,
    );
  };
  const figures = figuresFor(catalog, topic);
  const turns = turningPoints(made, catalog);
  return {
    embeds: [
      {
        title: plain(topic === undefined ? words.title : words.titleOf(common.topic[topic])),
        description: overview(made, catalog, language),
        color: colours.list,
        fields: fields(
          said('drives'),
          said('against'),
          part(
            'figures',
            figuresAtAGlance(figures).map((figure) => figureLine(figure, catalog, language)),
            figures.length,
          ),
          topic === undefined
            ? part(
                'turns',
                turns.filter(({ is }) => is !== 'claim').map((turn) => turnLine(turn, catalog, language)),
                turns.length,
              )
            : undefined,
        ),
        ...shown(picture),
        footer: { text: common.checked(formatDate(catalog.checked, language)) },
      },
    ],
    ...carried(picture),
    rows: trendRows(topic, 'home', language),
  };
}

/** How many, when, how often as a lead; and that the catalog is not the world. */
function overview(made: readonly Production[], catalog: Catalog, language: Language): string {
  const words = trendWordsIn(language);
  const years = byYear(made);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return words.empty;
  const peaks = peakYears(years);
  const people = mostCast(made).filter(({ person }) => {
    const record = catalog.anyone(person);
    return record !== undefined && isActor(record);
  });
  return [
    words.summary({
      count: made.length,
      first: String(first.year),
      last: String(last.year),
      people: people.length,
      leads: made.filter(({ koreans }) => koreans.some(isLead)).length,
    }),
    words.peak(yearList(peaks, words), peaks[0]?.count ?? 0),
    `-# ${words.caveat(formatDate(catalog.checked, language))}`,
  ].join('\n');
}

/** One picture, large. */
export function trendChartCard(
  chart: Chart,
  picture: Attachment | undefined,
  catalog: Catalog,
  language: Language,
): Reply {
  const words = trendWordsIn(language);
  return {
    embeds: [
      {
        title: plain(words.picture[chart]),
        description: picture === undefined ? words.empty : `-# ${words.caveat(formatDate(catalog.checked, language))}`,
        color: colours.list,
        ...shown(picture),
      },
    ],
    ...carried(picture),
    rows: trendRows(undefined, 'chart', language),
  };
}
