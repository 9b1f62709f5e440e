import type { APIEmbedField } from 'discord-api-types/v10';
import { isActor, type Catalog } from '../../catalog/catalog.ts';
import type { Topic } from '../../catalog/schema/quote.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { pictureWords } from '../../language/words/pictures.ts';
import { trendWords } from '../../language/words/trend.ts';
import { byYear, peakYears } from '../../insights/trend/by-year.ts';
import { mostCast } from '../../insights/trend/most-cast.ts';
import { isLead, productions, type Production } from '../../insights/trend/productions.ts';
import { figuresAtAGlance, figuresFor, statements, statementsAtAGlance } from '../../insights/trend/evidence.ts';
import { turningPoints } from '../../insights/trend/turning-points.ts';
import { knownTo, lastKnownDay } from '../kit/freshness.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { field, fields, listWithin } from '../kit/fields.ts';
import type { Attachment, Reply } from '../kit/reply.ts';
import { figureLine, statementLine, turnLine } from './lines.ts';
import type { Chart } from './pictures.ts';
import { trendRows, type TrendView } from './navigation.ts';

/** The number of lines of each part on the overview; the buttons lead to the full lists. Turning points are short. */
const glance = { drives: 2, against: 2, figures: 2, turns: 7 } as const;

/** The picture is attached as a file, and the embed shows it by its name. */
const shown = (picture: Attachment | undefined) =>
  picture === undefined ? {} : { image: { url: `attachment://${picture.name}` } };

const carried = (picture: Attachment | undefined) => (picture === undefined ? {} : { files: [picture] });

/** An overview of the trend, or of one topic. */
export function trendCard(
  topic: Topic | undefined,
  picture: Attachment | undefined,
  catalog: Catalog,
  language: Language,
  now: Date,
): Reply {
  const words = trendWords[language];
  const common = commonWords[language];
  const [known] = knownTo(catalog, language);
  const released = productions(catalog, now);
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
  const turns = turningPoints(released, catalog);
  return {
    embeds: [
      {
        title: plain(topic === undefined ? words.title : words.titleOf(labels[language].topic[topic])),
        description: overview(released, catalog, language),
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
        ...(known === undefined ? {} : { footer: { text: known } }),
      },
    ],
    ...carried(picture),
    rows: trendRows(topic, 'home', language),
  };
}

/** The number of works, years and leads, with the caveat that the catalog may lack some. */
function overview(released: readonly Production[], catalog: Catalog, language: Language): string {
  const words = trendWords[language];
  const years = byYear(released);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return words.empty;
  const peaks = peakYears(years);
  const people = mostCast(released).filter(({ person }) => {
    const record = catalog.anyone(person);
    return record !== undefined && isActor(record);
  });
  return [
    words.summary({
      count: released.length,
      first: String(first.year),
      last: String(last.year),
      people: people.length,
      leads: released.filter(({ koreans }) => koreans.some(isLead)).length,
    }),
    words.peak(
      peaks.map(({ year }) => String(year)),
      peaks[0]?.count ?? 0,
    ),
    `-# ${words.caveat(lastKnownDay(catalog, language))}`,
  ].join('\n');
}

/** One large chart. */
export function trendChartCard(
  chart: Chart,
  picture: Attachment | undefined,
  catalog: Catalog,
  language: Language,
): Reply {
  const words = trendWords[language];
  return {
    embeds: [
      {
        title: plain(pictureWords[language].picture[chart]),
        description: picture === undefined ? words.empty : `-# ${words.caveat(lastKnownDay(catalog, language))}`,
        color: colours.list,
        ...shown(picture),
      },
    ],
    ...carried(picture),
    rows: trendRows(undefined, 'chart', language),
  };
}
